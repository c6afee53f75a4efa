/**
 * A contact logged in one line: what the line was read as, piece by piece, to be shown before it is saved.
 *
 * Nothing is guessed in silence: what was only assumed has no piece, what is doubtful is said aloud, and
 * the whole line is kept as the note's words. Issue by issue, rules are added to the tables; the shape stays.
 */
import { sayDay } from '../basics/date-text';
import { daysSaid, type DaySaid } from '../basics/date-words';
import type { InvoiceId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { amountsSaid } from './amounts-said';
import { contactSaid } from './contact-said';
import { disputeSaid, type DisputeRead } from './dispute-said';
import type { Doubt } from './doubt';
import { dayCountedOn, dayToComeBack } from './follow-up-said';
import { invoicesSaid, type OpenInvoice } from './invoices-said';
import { personSaid } from './person-said';
import { overlaps, type Piece } from './piece';
import { promiseSaid, type PromiseRead } from './promise-said';
import type { Channel, Direction, FollowUp, Outcome } from './state';

export interface LogLineContext {
  readonly today: LocalDate;
  readonly locale: string;
  /** Minor digits of the book's currency. */
  readonly digits: number;
  /** Names known of this debtor. */
  readonly people: readonly string[];
  /** Their open invoices. */
  readonly invoices: readonly OpenInvoice[];
}

/** What a piece of the line was read as. */
interface Part extends Piece {
  readonly as:
    'channel' | 'outcome' | 'person' | 'amount' | 'day' | 'follow-up' | 'dispute' | 'disputed-amount';
}

export interface LogReading {
  /** The line as it was typed. */
  readonly words: string;
  readonly channel: Channel;
  readonly direction: Direction;
  readonly outcome: Outcome;
  /** Empty when nobody is named. */
  readonly person: string;
  readonly promise: PromiseRead | null;
  readonly followUp: FollowUp | null;
  readonly dispute: DisputeRead | null;
  /** The invoices the line names. */
  readonly invoiceIds: readonly InvoiceId[];
  readonly parts: readonly Part[];
  readonly doubts: readonly Doubt[];
}

export function readLogLine(text: string, context: LogLineContext): LogReading {
  const { person, days, named, amounts } = namedIn(text, context);
  const contested = disputeSaid(text, { open: context.invoices, named }, amounts, days, context.today);
  const comeBack = dayToComeBack(text, days);
  const { promise, pieces, doubts } = promiseSaid(
    text,
    amounts.filter((amount) => amount !== contested.amount),
    days.filter((day) => day !== comeBack),
    context.today,
  );
  const followUp =
    comeBack ??
    dayCountedOn(
      text,
      days.filter((day) => day !== pieces?.day),
    );
  const isAnswered = promise !== null || contested.dispute !== null;
  const { channelPiece, outcomePiece, ...contact } = contactSaid(text, person, isAnswered);
  const taken = [pieces?.day, followUp].filter((day) => day !== undefined && day !== null);
  return {
    words: text,
    ...contact,
    person: person?.name ?? '',
    promise,
    dispute: contested.dispute,
    invoiceIds: [...new Set(named.map(({ invoice }) => invoice.id))],
    followUp: followUp && followUp.on >= context.today ? { on: followUp.on, words: '' } : null,
    parts: partsOf([
      ['channel', channelPiece],
      ['outcome', outcomePiece],
      ['person', person],
      ['amount', pieces?.amount],
      ['day', pieces?.day],
      ['follow-up', followUp],
      ['dispute', contested.piece],
      ['disputed-amount', contested.amount],
    ]),
    doubts: [...contested.doubts, ...doubts, ...taken.flatMap((day) => doubtOf(text, day, context))],
  };
}

/** Who, when, what and how much; what is part of a name is no day, and what is part of a day or a number no amount. */
function namedIn(text: string, context: LogLineContext) {
  const person = personSaid(text, context.people);
  const days = daysSaid(text, context).filter((day) => !person || !overlaps(day, person));
  const named = invoicesSaid(text, context.invoices);
  const amounts = amountsSaid(text, context.digits).filter(
    (amount) => ![...days, ...named].some((piece) => overlaps(amount, piece)),
  );
  return { person, days, named, amounts };
}

function partsOf(read: readonly (readonly [Part['as'], Piece | null | undefined])[]): Part[] {
  return read.flatMap(([as, piece]) => (piece ? [{ as, from: piece.from, to: piece.to }] : []));
}

function doubtOf(text: string, day: DaySaid, { today, locale }: LogLineContext): Doubt[] {
  const said = text.slice(day.from, day.to);
  if (day.on < today) {
    return [{ code: 'day-past', message: `“${said}” has passed, so it is not taken.`, suggests: [] }];
  }
  if (!day.isUnsure) return [];
  const message = `“${said}” is read as ${sayDay(day.on, today, locale)}. Is that the day?`;
  return [{ code: 'unsure-day', message, suggests: [] }];
}
