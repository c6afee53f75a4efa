/** A made-up book of any size, for measuring and for trying out how Accord bears a heavy one. */
import type { DebtorId } from '../basics/ids';
import { addDays, type LocalDate } from '../basics/local-date';
import { cents, zero } from '../basics/money';
import type { LedgerDebtor } from '../imports/commands';
import { channels } from '../notes/state';
import { harbourLaneProfile } from './harbour-lane';
import { stepOn, type SampleStep } from './sample-step';
import { seededRandom, type SeededRandom } from './seeded-random';

export interface BookSize {
  readonly debtors: number;
  readonly notes: number;
  /** Another seed gives another book; the same one the same book. */
  readonly seed?: number;
}

/** Notes are spread evenly over this many days before today. */
const DAYS = 720;

/** Two steps (the book's creation and one import), then one a note, in order of time; made one by one as they are taken. */
export function* bigBook(today: LocalDate, { debtors, notes, seed = 1 }: BookSize): Generator<SampleStep> {
  const random = seededRandom(seed);
  const begin = addDays(today, -DAYS - 1);
  const profile = { ...harbourLaneProfile, name: `Sample of ${debtors} debtors` };
  const ledger = Array.from({ length: debtors }, (_, i) => debtorNumbered(i + 1, begin, random));
  yield stepOn(begin, '08:00', () => ({ type: 'book.create', profile, isSample: true }));
  yield stepOn(begin, '08:30', () => ({
    type: 'ledger.import',
    fileName: `Open invoices ${begin}.csv`,
    source: 'Xero sales invoices',
    asAt: null,
    sha256: null,
    coverage: 'part',
    closes: [],
    debtors: ledger,
  }));
  let known: DebtorId[] = [];
  for (let n = 0; n < notes; n++) {
    const share = n / notes;
    const on = addDays(begin, 1 + Math.floor(share * DAYS));
    yield stepOn(on, timeAt((share * DAYS) % 1), (state) => {
      if (known.length === 0) known = Object.values(state.debtors).map(({ id }) => id);
      return noteOn(on, random.pick(known), random);
    });
  }
}

function debtorNumbered(n: number, before: LocalDate, random: SeededRandom): LedgerDebtor {
  const text = String(n).padStart(5, '0');
  const name = `${random.pick(firstWords)} ${random.pick(lastWords)} ${text}`;
  const details = {
    name,
    kind: random.pick(['company', 'sole-trader', 'individual'] as const),
    contact: random.pick(persons),
    emails: [`accounts-${text}@customer.example`],
    phones: [`01632 960${random.whole(100, 999)}`],
    addresses: [
      { lines: [`${random.whole(1, 90)} Harbour Lane`], city: 'Saltmouth', postcode: 'HV1 2AB', country: '' },
    ],
    accountNumber: text,
  };
  const invoices = Array.from({ length: random.whole(1, 4) }, (_, i) => {
    const date = addDays(before, -random.whole(1, 120));
    const amount = cents(random.whole(20_00, 5_000_00));
    const number = `INV-${text}-${i + 1}`;
    const dueDate = addDays(date, 30);
    return {
      kind: 'invoice' as const,
      number,
      date,
      dueDate,
      amount,
      paidBefore: zero,
      description: '',
      reference: '',
    };
  });
  return { details, invoices };
}

function noteOn(on: LocalDate, debtorId: DebtorId, random: SeededRandom) {
  const isPromise = random.whole(1, 10) === 1;
  const promise = { amount: cents(random.whole(10_00, 500_00)), by: addDays(on, random.whole(1, 14)) };
  return {
    type: 'note.record' as const,
    debtorId,
    channel: random.pick(channels),
    direction: random.pick(['out', 'in'] as const),
    outcome: random.pick(['spoke', 'left-message', 'sent', 'received'] as const),
    person: random.pick(persons),
    words: `${random.pick(openings)} ${random.pick(stories)} ${random.pick(endings)}`,
    followUp: random.whole(1, 5) === 1 ? { on: addDays(on, random.whole(3, 30)) } : null,
    promise: isPromise ? promise : null,
  };
}

/** `share` of a working day from nine to five, to the minute: `09:00` to `16:59`. */
function timeAt(share: number): string {
  const minutes = 9 * 60 + Math.floor(share * 8 * 60);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

const firstWords = 'Quay Weir Castle Chapel Lantern Heron Tidewater Bramble Anchor Meadow'.split(' ');
const lastWords = 'Joinery Stores Bakery Boatyard Café Builders Gardens Print Studio Farm'.split(' ');
const persons = ['Jan', 'Tegen', 'Niamh', 'Ivor', 'Bethan', 'Tom', 'Anaïs', 'Gareth', 'Priya', ''];
const openings = [
  'Spoke about the oldest invoice.',
  'Rang to hear how things are.',
  'They rang us first, which we thanked them for.',
  'A short reminder with a copy of the invoice.',
];
const stories = [
  'One big customer pays late, and they wait for that money themselves.',
  'The order number was missing, so the invoice never reached the right desk.',
  'Work is slow this month; two jobs start after the holidays and then it gets easier.',
  'They moved, and the post went to the old address for some weeks.',
  'Someone is ill at home, so the office is open in the mornings only.',
];
const endings = [
  'We look at it together again in two weeks.',
  'They pay part of it now and the rest when they can.',
  'Asked what would help; they think about it and ring back.',
  'Sent everything again, and a line to say that there is no hurry until then.',
];
