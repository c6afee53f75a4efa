/** The next day something is expected of a debtor: the list of debtors and the debtor's own page both ask here. */
import type { LocalDate } from '../basics/local-date';
import { byDay } from '../basics/order';
import type { Note } from '../notes/state';
import type { PaymentPromise } from '../promises/state';
import type { PlanLine } from './plan-line';

export interface NextDay {
  readonly kind: 'promise' | 'instalment' | 'follow-up';
  readonly on: LocalDate;
}

interface Expected {
  /** What is not paid of the lines of agreed plans, in order of their days. */
  readonly lines: readonly PlanLine[];
  /** The one that is not kept yet. */
  readonly promise: PaymentPromise | null;
  /** The latest that counts, by `isTold`. */
  readonly last: Note | null;
}

/** The earliest from today on; on one day the promise speaks first. */
export function nextDay({ lines, promise, last }: Expected, today: LocalDate): NextDay | null {
  const days: NextDay[] = [
    ...(promise ? [{ kind: 'promise', on: promise.by } as const] : []),
    ...lines.map(({ on }) => ({ kind: 'instalment', on }) as const),
    ...(last?.followUp ? [{ kind: 'follow-up', on: last.followUp.on } as const] : []),
  ];
  const ahead = days.filter(({ on }) => on >= today);
  return ahead.toSorted(byDay)[0] ?? null;
}

/** A contact counts; what we wrote for ourselves counts only when it says to come back. */
export function isTold({ channel, followUp }: Note): boolean {
  return channel !== 'internal' || followUp !== null;
}
