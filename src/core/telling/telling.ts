/** How a noun says its events in the words of the trail: a table in the noun's `tell.ts`, and what all of them say alike. */
import { sayFullDay } from '../basics/date-text';
import type { DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import type { Cents } from '../basics/money';
import { sayMoney } from '../basics/money-text';
import { profileOf } from '../profile/state';
import type { Known } from './known';

export const trailKinds = [
  'note',
  'dispute',
  'hold',
  'money',
  'plan',
  'letter',
  'file',
  'import',
  'debtor',
  'business',
] as const;
/** What an entry of the trail is about. */
export type TrailKind = (typeof trailKinds)[number];

export interface Said {
  readonly kind: TrailKind;
  /** What happened, with the names and amounts of that time. */
  readonly words: string;
  /** Null when it is about nobody, or about many. */
  readonly debtorId: DebtorId | null;
}

interface AnyEvent {
  readonly type: string;
}

/** All events of an entry: what followed from one of them is told with it. */
export type EntryEvents = readonly AnyEvent[];

/** One for each event, so that the compiler names the one that is missing. */
export type Tellers<Event extends AnyEvent> = {
  readonly [Type in Event['type']]: (
    event: Extract<Event, { type: Type }>,
    known: Known,
    entry: EntryEvents,
  ) => Said;
};

/** Its events of these types. */
export function ofTypes<Event extends AnyEvent>(
  entry: EntryEvents,
  ...types: readonly Event['type'][]
): Event[] {
  const wanted: readonly string[] = types;
  return entry.filter((event): event is Event => wanted.includes(event.type));
}

export function said(kind: TrailKind, debtorId: DebtorId | null, words: string): Said {
  return { kind, debtorId, words };
}

/** Of the business itself, and of nobody who owes it. */
export function business(words: string): Said {
  return said('business', null, words);
}

/** By the name they had then. */
export function nameOf(debtorId: DebtorId, { debtors }: Known): string {
  return debtors[debtorId]?.name ?? 'a debtor';
}

export function amountOf(amount: Cents, known: Known): string {
  const { currency, locale } = profileOf(known);
  return sayMoney(amount, currency, locale);
}

/** The whole date: a trail is read in other years too. */
export function dayOf(on: LocalDate, known: Known): string {
  return sayFullDay(on, profileOf(known).locale);
}

/** `: “the court let it end”`, or nothing. */
export function sayWhy(words: string | undefined): string {
  return words ? `: “${words}”` : '';
}

/** `1 debtor`, `3 invoices`. */
export function sayNumber(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
