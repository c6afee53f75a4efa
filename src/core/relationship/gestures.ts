/** What was given to a debtor: time, a pause, a credit, a sum let go. Each is a fact the book holds, with its day. */
import type { DebtorId, NoteId } from '../basics/ids';
import { addDays, daysBetween, type LocalDate } from '../basics/local-date';
import { sum, zero, type Cents } from '../basics/money';
import { ofDebtor } from '../basics/of-debtor';
import { byDay } from '../basics/order';
import type { BookState } from '../book/state';
import type { Hold } from '../holds/state';
import type { Invoice } from '../invoices/state';
import type { Note } from '../notes/state';
import type { Plan } from '../plans/state';
import type { PaymentPromise } from '../promises/state';
import type { WriteOff } from '../write-offs/state';
import { planGestures } from './plan-facts';

/** What was given, with the record that says so; `say-gesture.ts` has the words. */
type GivenThing =
  | { readonly what: 'word-taken'; readonly promise: PaymentPromise }
  | { readonly what: 'time-given'; readonly until: LocalDate }
  | { readonly what: 'plan-agreed'; readonly plan: Plan }
  | { readonly what: 'pause'; readonly hold: Hold }
  | { readonly what: 'credit'; readonly invoice: Invoice }
  | { readonly what: 'written-off'; readonly writeOff: WriteOff; readonly number: string };

export type Gesture = GivenThing & {
  /** The entry of the timeline that holds it. */
  readonly entryId: string;
  readonly on: LocalDate;
  /** The instant it was written down; empty where only its day is known. */
  readonly at: string;
  /** Days of time; 0 where none was given. */
  readonly days: number;
  /** What need not be paid any more; nothing where only time was given. */
  readonly amount: Cents;
};

/** The newest first. What was taken back since, a reversed write-off or a withdrawn promise, was not given. */
export function gesturesOf(state: BookState, debtorId: DebtorId, today: LocalDate): Gesture[] {
  const promises = ofDebtor(state.promises, debtorId);
  const promisedOn = new Set(promises.map(({ noteId }) => noteId));
  return [
    ...promises.map((promise) => wordTaken(promise, state)),
    ...ofDebtor(state.notes, debtorId).flatMap((note) => timeGiven(note, promisedOn)),
    ...planGestures(state, debtorId, today),
    ...ofDebtor(state.holds, debtorId).flatMap((hold) => pause(hold, today)),
    ...ofDebtor(state.invoices, debtorId).flatMap(credit),
    ...ofDebtor(state.writeOffs, debtorId)
      .filter((writeOff) => !writeOff.reversal)
      .map((writeOff) => letGo(writeOff, state)),
  ]
    .filter(({ on }) => on <= today)
    .toSorted((a, b) => byDay(b, a));
}

export interface TotalGiven {
  readonly days: number;
  readonly amount: Cents;
}

export function totalOf(gestures: readonly Gesture[]): TotalGiven {
  return {
    days: gestures.reduce((days, gesture) => days + gesture.days, 0),
    amount: sum(gestures.map(({ amount }) => amount)),
  };
}

function wordTaken(promise: PaymentPromise, { notes }: BookState): Gesture {
  const { noteId, madeOn, by } = promise;
  const days = Math.max(0, daysBetween(madeOn, by));
  const at = notes[noteId]?.at ?? '';
  return { what: 'word-taken', promise, entryId: noteId, on: madeOn, at, days, amount: zero };
}

/** They were spoken to, and left alone until a day. A promise on it says the same, and counts instead. */
function timeGiven(note: Note, promisedOn: ReadonlySet<NoteId>): Gesture[] {
  const { id, on, at, channel, outcome, followUp } = note;
  const isAnswered = outcome === 'spoke' || outcome === 'received';
  const until = followUp?.on ?? on;
  if (!isAnswered || channel === 'internal' || promisedOn.has(id) || until <= on) return [];
  return [{ what: 'time-given', until, entryId: id, on, at, days: daysBetween(on, until), amount: zero }];
}

/** Until it ends or was lifted; one without an end, until today. Why it was placed is nobody's business here. */
function pause(hold: Hold, today: LocalDate): Gesture[] {
  const { id, at, from, until, placedOn, lifted } = hold;
  const ends = [until ?? today, lifted ? addDays(lifted.on, -1) : null].filter((end) => end !== null);
  const days = Math.min(...ends.map((end) => daysBetween(from, end) + 1));
  return days > 0 ? [{ what: 'pause', hold, entryId: id, on: placedOn, at, days, amount: zero }] : [];
}

function credit(invoice: Invoice): Gesture[] {
  const { id, kind, date, amount } = invoice;
  if (kind !== 'credit-note') return [];
  return [{ what: 'credit', invoice, entryId: `${id} dated`, on: date, at: '', days: 0, amount }];
}

function letGo(writeOff: WriteOff, { invoices }: BookState): Gesture {
  const { id, on, at, amount, invoiceId } = writeOff;
  const number = invoices[invoiceId]?.number ?? '';
  return { what: 'written-off', writeOff, number, entryId: id, on, at, days: 0, amount };
}
