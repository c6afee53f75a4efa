/** Which statements go out: of everybody who owes enough and can get one, but for whoever was taken out. */
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo } from 'react';
import type { LocalDate } from '#core/basics/local-date';
import { zero, type Cents } from '#core/basics/money';
import { minorDigits, parseMoney } from '#core/basics/money-text';
import type { BookState } from '#core/book/state';
import type { PrintOrder } from '#core/letters/batches';
import type { StatementChoice } from '#core/letters/statement-choice';
import { statementRun, type RunLine, type StatementRunRequest } from '#core/reports/statement/run';
import { useBook, useOpenBook } from '../../book/use-book';
import { useFigures } from '../../ui/figures';
import { useKeptState } from '../../ui/kept-state';
import { choiceOf, type TypedChoice } from './statement-fields';

/** The list is made anew once the typing rests. */
const REST_MS = 300;

export interface StatementsInHand extends Asked, Taken {
  /** In the order in which they print. */
  readonly lines: readonly RunLine[];
  readonly below: number;
  /** Everything typed is understood, and the lines are what it asks for. */
  readonly isReady: boolean;
}

export function useStatements(): StatementsInHand {
  const { today } = useFigures();
  const asked = useAsked();
  const { choice, order } = asked;
  const request = { choice, atLeast: asked.atLeast ?? zero, order } satisfies StatementRunRequest;
  const text = JSON.stringify(request);
  const [settled] = useDebouncedValue(text, REST_MS);
  const { lines, below } = useBook(runOf, settled, today);
  return {
    ...asked,
    ...useTaken(lines),
    lines,
    below,
    isReady: asked.isUnderstood && settled === text,
  };
}

interface Asked {
  readonly typed: TypedChoice;
  readonly setTyped: (typed: TypedChoice) => void;
  /** As it is typed. */
  readonly least: string;
  readonly setLeast: (least: string) => void;
  /** Null while it is not understood. */
  readonly atLeast: Cents | null;
  readonly order: PrintOrder;
  readonly setOrder: (order: PrintOrder) => void;
  /** How those of the lines are made. */
  readonly choice: StatementChoice;
  /** All that is typed is. */
  readonly isUnderstood: boolean;
}

/** Which statements are asked for, there again when one comes back. */
function useAsked(): Asked {
  const { today, currency } = useFigures();
  const { bookId } = useOpenBook();
  const kept = `statements ${bookId}`;
  const first: TypedChoice = { style: 'open-items', from: '', asAt: today };
  const [typed, setTyped] = useKeptState(`${kept} choice`, first);
  const [least, setLeast] = useKeptState(`${kept} least`, '');
  const [order, setOrder] = useKeptState<PrintOrder>(`${kept} order`, 'name');
  const understood = choiceOf(typed);
  const choice = understood ?? { style: typed.style, from: null, asAt: today };
  const atLeast = parseMoney(least || '0', minorDigits(currency));
  const isUnderstood = understood !== null && atLeast !== null;
  return { typed, setTyped, least, setLeast, atLeast, order, setOrder, choice, isUnderstood };
}

interface Taken {
  readonly chosen: ReadonlySet<string>;
  readonly choose: (keys: ReadonlySet<string>) => void;
  readonly toggle: (debtorId: string) => void;
  readonly chosenLines: readonly RunLine[];
}

/** All that can go out, but for whoever was taken out. */
function useTaken(lines: readonly RunLine[]): Taken {
  const { bookId } = useOpenBook();
  const [takenOut, setTakenOut] = useKeptState<ReadonlySet<string>>(`statements ${bookId} out`, new Set());
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
  const toggle = (debtorId: string) => {
    const next = new Set(chosen);
    if (!next.delete(debtorId)) next.add(debtorId);
    choose(next);
  };
  return { chosen, choose, toggle, chosenLines };
}

/** The request as text: one that says the same is the same question. */
function runOf(state: BookState, request: string, today: LocalDate) {
  return statementRun(state, JSON.parse(request) as StatementRunRequest, today);
}

export function sayCount(count: number): string {
  return count === 1 ? '1 statement' : `${count.toLocaleString()} statements`;
}
