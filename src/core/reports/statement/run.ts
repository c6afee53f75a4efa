/** Statements for many: who gets one, in name order, and who is left out and why. */
import { idSchema, type DebtorId } from '../../basics/ids';
import type { LocalDate } from '../../basics/local-date';
import { add, centsSchema, zero, type Cents } from '../../basics/money';
import { z } from '../../basics/zod';
import { askEach, type AskEach } from '../../book/ask-each';
import type { BookState } from '../../book/state';
import type { Debtor } from '../../debtors/state';
import { onHold } from '../../holds/on-hold';
import { sayHold } from '../../holds/say-hold';
import { profileOf } from '../../profile/state';
import { statementContent } from './page';
import { statementChoiceSchema, statementOf } from './statement';

export const statementRunSchema = z.object({
  choice: statementChoiceSchema,
  /** Who owes less than this gets none; nor does who owes nothing. */
  atLeast: centsSchema,
  /** Only these; left out for everybody. */
  debtorIds: z.array(idSchema<DebtorId>()).max(100_000).optional(),
});

export type StatementRunRequest = z.infer<typeof statementRunSchema>;

export interface RunLine {
  readonly debtor: Debtor;
  readonly balance: Cents;
  /** Why none is made; null for whoever gets one. */
  readonly leftOut: string | null;
}

export interface StatementRun {
  readonly lines: readonly RunLine[];
  readonly leftOut: readonly RunLine[];
  readonly total: Cents;
  /** How many owe something, but less than was asked for. */
  readonly below: number;
}

export function statementRun(
  state: BookState,
  { choice, atLeast, debtorIds }: StatementRunRequest,
  today: LocalDate,
  ask: AskEach = askEach,
): StatementRun {
  const only = debtorIds && new Set(debtorIds);
  const owing = ask(
    (about, debtor, day): RunLine | null => {
      if (only && !only.has(debtor.id)) return null;
      const balance = statementOf(about, debtor.id, choice).closing;
      if (balance <= 0) return null;
      const isBelow = balance < atLeast;
      return { debtor, balance, leftOut: isBelow ? '' : whyNone(about, debtor, choice, day) };
    },
    state,
    today,
  ).filter((line) => line !== null);
  const inOrder = owing
    .filter(({ balance }) => balance >= atLeast)
    .toSorted((a, b) => a.debtor.name.localeCompare(b.debtor.name));
  const lines = inOrder.filter(({ leftOut }) => leftOut === null);
  return {
    lines,
    leftOut: inOrder.filter(({ leftOut }) => leftOut !== null),
    total: lines.reduce((so, { balance }) => add(so, balance), zero),
    below: owing.length - inOrder.length,
  };
}

/** A hold, or what the page itself refuses. */
function whyNone(
  state: BookState,
  debtor: Debtor,
  choice: StatementRunRequest['choice'],
  today: LocalDate,
): string | null {
  const hold = onHold(state, debtor.id, today);
  if (hold) return `On hold: ${sayHold(hold, today, profileOf(state).locale)}.`;
  const made = statementContent(state, debtor.id, choice, today);
  return made.ok ? null : made.refusal.message;
}
