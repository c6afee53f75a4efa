/** Which statements go out: of everybody who owes enough and can get one, but for whoever was taken out. */
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import type { LocalDate } from '#core/basics/local-date';
import { zero } from '#core/basics/money';
import { minorDigits, parseMoney } from '#core/basics/money-text';
import type { BookState } from '#core/book/state';
import type { PrintOrder } from '#core/letters/batches';
import { statementRun, type RunLine, type StatementRunRequest } from '#core/reports/statement/run';
import type { StatementChoice } from '#core/reports/statement/statement';
import { useBook, useOpenBook } from '../../book/use-book';
import { useFigures } from '../../ui/figures';
import { useKeptState } from '../../ui/kept-state';
import { choiceOf, type TypedChoice } from './statement-fields';

/** The list is made anew once the typing rests. */
const REST_MS = 300;

export interface StatementsInHand {
  readonly typed: TypedChoice;
  readonly setTyped: (typed: TypedChoice) => void;
  /** As it is typed. */
  readonly least: string;
  readonly setLeast: (least: string) => void;
  readonly isLeastUnderstood: boolean;
  readonly order: PrintOrder;
  readonly setOrder: (order: PrintOrder) => void;
  /** How those of the lines are made. */
  readonly choice: StatementChoice;
  /** In the order in which they print. */
  readonly lines: readonly RunLine[];
  readonly below: number;
  readonly chosen: ReadonlySet<string>;
  readonly choose: (keys: ReadonlySet<string>) => void;
  readonly toggle: (debtorId: string) => void;
  readonly chosenLines: readonly RunLine[];
  /** Everything typed is understood, and the lines are what it asks for. */
  readonly isReady: boolean;
}

export function useStatements(): StatementsInHand {
  const { today, currency } = useFigures();
  const { bookId } = useOpenBook();
  const kept = `statements ${bookId}`;
  const [typed, setTyped] = useKeptState<TypedChoice>(`${kept} choice`, {
    style: 'open-items',
    from: '',
    asAt: today,
  });
  const [least, setLeast] = useKeptState(`${kept} least`, '');
  const [order, setOrder] = useKeptState<PrintOrder>(`${kept} order`, 'name');
  const [takenOut, setTakenOut] = useKeptState<ReadonlySet<string>>(`${kept} out`, new Set());
  const understood = choiceOf(typed);
  const atLeast = parseMoney(least || '0', minorDigits(currency));
  const choice = understood ?? { style: typed.style, from: null, asAt: today };
  const asked = JSON.stringify({ choice, atLeast: atLeast ?? zero, order } satisfies StatementRunRequest);
  const [settled] = useDebouncedValue(asked, REST_MS);
  const { lines, below } = useBook(runOf, settled, today);
  const chosenLines = useMemo(
    () => lines.filter(({ stop, debtorId }) => stop === null && !takenOut.has(debtorId)),
    [lines, takenOut],
  );
  const chosen = useMemo(() => new Set<string>(chosenLines.map(({ debtorId }) => debtorId)), [chosenLines]);
  const choose = (keys: ReadonlySet<string>) => {
    const next = new Set(takenOut);
    for (const { debtorId, stop } of lines) {
      if (keys.has(debtorId)) next.delete(debtorId);
      else if (stop === null) next.add(debtorId);
    }
    setTakenOut(next);
  };
  return {
    typed,
    setTyped,
    least,
    setLeast,
    isLeastUnderstood: atLeast !== null,
    order,
    setOrder,
    choice,
    lines,
    below,
    chosen,
    choose,
    toggle: (debtorId) => {
      const next = new Set(chosen);
      if (!next.delete(debtorId)) next.add(debtorId);
      choose(next);
    },
    chosenLines,
    isReady: understood !== null && atLeast !== null && settled === asked,
  };
}

/** The request as text: one that says the same is the same question. */
function runOf(state: BookState, request: string, today: LocalDate) {
  return statementRun(state, JSON.parse(request) as StatementRunRequest, today);
}

export function sayCount(count: number): string {
  return count === 1 ? '1 statement' : `${count.toLocaleString()} statements`;
}
