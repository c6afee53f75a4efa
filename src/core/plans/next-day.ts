/** The next day something is expected of a debtor: the list of debtors and the debtor's own page both ask here. */
import type { LocalDate } from '../basics/local-date';
import type { Note } from '../notes/state';
import type { PaymentPromise } from '../promises/state';
import type { PlanLine } from './plan-line';
import { currentVersion, planStatus, type Plan } from './state';

export interface NextDay {
  readonly kind: 'promise' | 'instalment' | 'follow-up';
  readonly on: LocalDate;
}

interface Expected {
  /** Those that were not withdrawn; an offer nobody has agreed to expects nothing yet. */
  readonly plans: readonly Plan[];
  /** The one that is not kept yet. */
  readonly promise: PaymentPromise | null;
  /** The latest that counts, by `isTold`. */
  readonly last: Note | null;
}

/** The earliest from today on; on one day the promise speaks first. */
export function nextDay({ plans, promise, last }: Expected, today: LocalDate): NextDay | null {
  const days: NextDay[] = [
    ...(promise ? [{ kind: 'promise', on: promise.by } as const] : []),
    ...agreedLines(plans).map(({ on }) => ({ kind: 'instalment', on }) as const),
    ...(last?.followUp ? [{ kind: 'follow-up', on: last.followUp.on } as const] : []),
  ];
  const ahead = days.filter(({ on }) => on >= today);
  return ahead.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))[0] ?? null;
}

/** The lines of the agreed plans among these, in order of their days. */
export function agreedLines(plans: readonly Plan[]): PlanLine[] {
  return plans
    .filter((plan) => planStatus(plan) === 'agreed')
    .flatMap((plan) => currentVersion(plan).lines)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

/** A contact counts; what we wrote for ourselves counts only when it says to come back. */
export function isTold({ channel, followUp }: Note): boolean {
  return channel !== 'internal' || followUp !== null;
}
