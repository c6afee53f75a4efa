/** Statements for many: who could get one, in the order they print, and why somebody gets none. */
import type { DebtorId } from '../../basics/ids';
import type { LocalDate } from '../../basics/local-date';
import { subtract, sum, type Cents } from '../../basics/money';
import type { Refusal } from '../../basics/result';
import { askEach, type AskEach } from '../../book/ask-each';
import type { BookState } from '../../book/state';
import { inOrder, type PrintOrder } from '../../letters/batches';
import { buckets } from '../../invoices/balance';
import { statementOf, type StatementChoice } from './statement';
import { statementToSend } from './to-send';

export interface StatementRunRequest {
  readonly choice: StatementChoice;
  /** Who owes less than this gets none; nor does who owes nothing. */
  readonly atLeast: Cents;
  readonly order: PrintOrder;
}

export interface RunLine {
  readonly debtorId: DebtorId;
  readonly name: string;
  readonly postcode: string;
  readonly balance: Cents;
  /** What of it is past its day. */
  readonly overdue: Cents;
  /** Why none can go out; null for whoever can get one. */
  readonly stop: Refusal | null;
}

export interface StatementRun {
  readonly lines: readonly RunLine[];
  /** How many owe something, but less than was asked for. */
  readonly below: number;
}

export function statementRun(
  state: BookState,
  { choice, atLeast, order }: StatementRunRequest,
  today: LocalDate,
  ask: AskEach = askEach,
): StatementRun {
  const owing = ask(
    (about, { id: debtorId, name, addresses }, day) => {
      const { closing: balance, ageing } = statementOf(about, debtorId, choice);
      if (balance <= 0) return null;
      const made = balance < atLeast ? null : statementToSend(about, debtorId, choice, day);
      return {
        debtorId,
        name,
        postcode: addresses[0]?.postcode ?? '',
        balance,
        overdue: subtract(sum(buckets.map((bucket) => ageing[bucket])), ageing['not-due']),
        stop: made?.ok === false ? made.refusal : null,
      };
    },
    state,
    today,
  ).filter((line) => line !== null);
  const lines = inOrder(
    owing.filter(({ balance }) => balance >= atLeast),
    order,
  );
  return { lines, below: owing.length - lines.length };
}
