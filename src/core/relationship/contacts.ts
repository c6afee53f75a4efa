/** How somebody could be reached: the contacts we tried, by channel and by time of day, and what came of each. */
import type { DebtorId } from '../basics/ids';
import { daysBetween, type LocalDate } from '../basics/local-date';
import { ofDebtor } from '../basics/of-debtor';
import { compare } from '../basics/order';
import { channels, type Channel, type Note, type NotesState } from '../notes/state';
import { keptOf, paymentsOf, type PaymentsState } from '../payments/state';

/** After more days than these, what comes is no answer to a contact any more. */
const ANSWER_DAYS = 14;

/** The local day and hour (0 to 23) of an instant, where the book is kept. */
export type WallClock = (at: string) => { readonly on: LocalDate; readonly hour: number };

export interface Tries {
  /** All of the three below. */
  readonly tried: number;
  /** Spoken to at once. */
  readonly reached: number;
  /** They came back to us within `ANSWER_DAYS`, before we tried again. */
  readonly replied: number;
  readonly unanswered: number;
}

export interface PaidAfter {
  readonly times: number;
  /** For each after which money came within `ANSWER_DAYS`, and before the next contact: after so many days. */
  readonly paid: readonly number[];
}

export interface Contacts {
  /** Only channels that were tried. */
  readonly byChannel: readonly (Tries & { readonly channel: Channel })[];
  /** Calls and visits, by when they were written down on their own day. */
  readonly morning: Tries;
  readonly afternoon: Tries;
  /** How often they reached out themselves, answers to us among them. */
  readonly theirs: number;
  readonly spoken: PaidAfter;
  readonly written: PaidAfter;
}

type Answer = 'reached' | 'replied' | 'unanswered';
interface Try {
  readonly note: Note;
  readonly answer: Answer;
  /** Null where nothing was paid after it. */
  readonly paidAfter: number | null;
}

const written: ReadonlySet<Channel> = new Set<Channel>(['email', 'text', 'letter']);
const NOON = 12;

/**
 * Up to `today`; what was noted among ourselves is no contact. `clock` tells the hour of an instant where the user
 * sits.
 */
export function contactsOf(
  state: NotesState & PaymentsState,
  debtorId: DebtorId,
  today: LocalDate,
  clock: WallClock,
): Contacts {
  const notes = ofDebtor(state.notes, debtorId)
    .filter((note) => note.channel !== 'internal' && note.on <= today)
    .toSorted((a, b) => compare(a.on, b.on) || compare(writtenAt(a), writtenAt(b)));
  const paidOn = paymentsOf(state, debtorId).flatMap((payment) =>
    keptOf(payment) > 0 && payment.on <= today ? payment.on : [],
  );
  const tries = notes.flatMap((note, place) => tryOf(note, notes.slice(place + 1), paidOn));
  const calls = tries.filter(({ note }) => !written.has(note.channel));
  const inPart = (isIn: (hour: number) => boolean) =>
    counted(calls.filter(({ note }) => isIn(hourOf(note, clock))));
  return {
    byChannel: channels
      .map((channel) => ({ channel, ...counted(tries.filter(({ note }) => note.channel === channel)) }))
      .filter(({ tried }) => tried > 0),
    morning: inPart((hour) => hour < NOON),
    afternoon: inPart((hour) => hour >= NOON),
    theirs: notes.filter(isTheirs).length,
    spoken: paidAfter(calls.filter(({ answer }) => answer === 'reached')),
    written: paidAfter(tries.filter(({ note }) => written.has(note.channel))),
  };
}

function isTheirs({ direction, outcome }: Note): boolean {
  return direction === 'in' || outcome === 'received';
}

/** What was only noted, without saying how it went, was neither a try nor an answer. */
function tryOf(note: Note, later: readonly Note[], paidOn: readonly LocalDate[]): Try[] {
  if (isTheirs(note) || note.outcome === 'noted') return [];
  const again = later.findIndex((each) => !isTheirs(each));
  const before = again < 0 ? later : later.slice(0, again);
  const isReplied = before.some((each) => daysBetween(note.on, each.on) <= ANSWER_DAYS);
  const end = later[again]?.on ?? null;
  const paid = paidOn.find((on) => on >= note.on && (!end || on < end));
  const days = paid ? daysBetween(note.on, paid) : null;
  return [
    {
      note,
      answer: note.outcome === 'spoke' ? 'reached' : isReplied ? 'replied' : 'unanswered',
      paidAfter: days !== null && days <= ANSWER_DAYS ? days : null,
    },
  ];
}

function counted(tries: readonly Try[]): Tries {
  const count = (answer: Answer) => tries.filter((each) => each.answer === answer).length;
  return {
    tried: tries.length,
    reached: count('reached'),
    replied: count('replied'),
    unanswered: count('unanswered'),
  };
}

function paidAfter(tries: readonly Try[]): PaidAfter {
  return { times: tries.length, paid: tries.flatMap((each) => each.paidAfter ?? []) };
}

/** As it was first written down; not a number when that was on another day. */
function hourOf(note: Note, clock: WallClock): number {
  const { on, hour } = clock(writtenAt(note));
  return on === note.on ? hour : NaN;
}

function writtenAt(note: Note): string {
  return (note.earlier[0] ?? note).at;
}
