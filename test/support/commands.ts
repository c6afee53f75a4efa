/**
 * Any sequence of commands a book may be given, for the laws that have to hold after each of them.
 *
 * Ids are known only when the book is there, so an order says "the debtor at that place" and looks it up then.
 * Some orders are refused; that is meant.
 */
import * as fc from 'fast-check';
import { addDays, day, type LocalDate } from '#core/basics/local-date';
import { cents, type Cents } from '#core/basics/money';
import type { BookState } from '#core/book/state';
import { answerers, type Answerer } from '#core/disputes/state';
import { holdReasons } from '#core/holds/state';
import type { DebtorId } from '#core/basics/ids';
import { categories, type Told } from '#core/circumstances/state';
import { fromLedger, type LedgerDetails } from '#core/debtors/ledger-details';
import { reachedBy, type DebtorDetails } from '#core/debtors/state';
import type { ImportLedger } from '#core/imports/commands';
import { coverages } from '#core/imports/state';
import { invoicesOf, leftOf } from '#core/invoices/balance';
import { channels, directions, outcomes } from '#core/notes/state';
import { cadences } from '#core/plans/cadence';
import { usualGrace } from '#core/profile/grace';
import type { Profile } from '#core/profile/state';
import { harbourLaneProfile } from '#core/sample/harbour-lane';
import { anyFileOrder } from './file-orders';
import { anyLetterOrder } from './letter-orders';
import { anyMoneyOrder } from './money-orders';
import { anyNoteOrder, someWriting } from './note-orders';
import { anyBudgetOrder } from './told-budget';
import { amount, idAt, line, order, place, type Order } from './order';
import { anyPlanOrder } from './plan-orders';
import { anyStationeryOrder } from './stationery-orders';

export type { Order };

/** A business to keep a book for. */
export const someProfile: Profile = harbourLaneProfile;

/** Few names and account numbers, so that files meet debtors the book knows. */
const ledgerDetails: fc.Arbitrary<LedgerDetails> = fc.record({
  name: fc.oneof(fc.constantFrom('Brambling Joinery', 'Quay Street Café', 'M. Howe'), line),
  kind: fc.constantFrom('company', 'sole-trader', 'individual', null),
  contact: fc.oneof(fc.constant(''), line),
  emails: fc.constantFrom([], ['accounts@customer.example']),
  phones: fc.constantFrom([], ['01632 960114']),
  addresses: fc.constantFrom(
    [],
    [{ lines: ['8 Chapel Steps'], city: 'Saltmouth', postcode: 'HV1 4PL', country: '' }],
  ),
  accountNumber: fc.constantFrom('', 'A1', '007'),
});

/** As somebody types them: with people, tags and wishes. */
const details: fc.Arbitrary<DebtorDetails> = fc
  .record({
    from: ledgerDetails,
    role: fc.constantFrom('', 'Accounts'),
    prefers: fc.constantFrom(null, ...reachedBy),
    termsDays: fc.option(fc.integer({ min: 0, max: 365 })),
    tags: fc.array(line, { maxLength: 2 }),
    greeting: fc.oneof(fc.constant(''), line),
  })
  .map(({ from, role, ...wishes }) => {
    const known = { ...fromLedger(from), ...wishes };
    return { ...known, people: known.people.map((person) => ({ ...person, role })) };
  });

const invoices: fc.Arbitrary<ImportLedger['debtors'][number]['invoices']> = fc.array(
  fc
    .record({
      kind: fc.constantFrom('invoice', 'invoice', 'credit-note', 'payment-on-account'),
      number: fc.constantFrom('INV-1', 'INV-2', 'INV-3', '0042', ''),
      age: fc.integer({ min: -30, max: 200 }),
      amount,
      paidPercent: fc.constantFrom(0, 0, 50, 100),
      description: fc.oneof(fc.constant(''), line),
    })
    .map(({ age, paidPercent, ...facts }) => ({
      ...facts,
      date: addDays(day('2026-08-01'), -age),
      dueDate: addDays(day('2026-08-31'), -age),
      paidBefore: cents(Math.floor((facts.amount * paidPercent) / 100)),
      reference: '',
    })),
  { maxLength: 4 },
);

interface ContestedSaid {
  readonly invoice: number;
  readonly amount: Cents | null;
  readonly why: string;
  readonly whoMustAnswer: Answerer;
  readonly answerIn: number;
}

const contested: fc.Arbitrary<ContestedSaid> = fc.record({
  invoice: place,
  amount: fc.oneof(fc.constant(null), amount),
  why: fc.oneof(fc.constant(''), line),
  whoMustAnswer: fc.constantFrom(...answerers),
  answerIn: fc.integer({ min: -1, max: 30 }),
});

/** Of an invoice of theirs where they have one; all that is left of it where no amount is said. */
function contestedOf(
  { invoice: at, amount: said, answerIn, ...rest }: ContestedSaid,
  state: BookState,
  today: LocalDate,
) {
  const invoiceId = idAt(state.invoices, at);
  const invoice = state.invoices[invoiceId];
  const left = invoice ? cents(Math.max(1, leftOf(invoice))) : cents(1);
  return { ...rest, invoiceId, amount: said ?? left, answerBy: addDays(today, answerIn) };
}

const noteSaid = fc.record({
  debtor: place,
  channel: fc.constantFrom(...channels),
  direction: fc.constantFrom(...directions),
  outcome: fc.constantFrom(...outcomes),
  person: fc.oneof(fc.constant(''), line),
  words: fc.oneof(fc.constant(''), line),
  followUpIn: fc.option(fc.integer({ min: 0, max: 60 })),
  promise: fc.option(fc.record({ amount, inDays: fc.integer({ min: -1, max: 30 }) })),
  dispute: fc.option(contested, { freq: 3 }),
  writing: someWriting,
});

const holdSaid = fc.record({
  hold: place,
  why: fc.constantFrom(...holdReasons),
  words: fc.oneof(fc.constant(''), line),
  fromIn: fc.integer({ min: -10, max: 10 }),
  lasts: fc.option(fc.integer({ min: -1, max: 60 })),
});

const planSaid = fc.record({
  invoice: place,
  /** How many of the open items of that invoice's debtor, the longest due first. */
  items: fc.integer({ min: 1, max: 3 }),
  deposit: fc.constantFrom(cents(0), cents(0), cents(50_00)),
  instalments: fc.integer({ min: 1, max: 24 }),
  cadence: fc.constantFrom(...cadences),
  firstIn: fc.integer({ min: -1, max: 40 }),
});

const mostly = 14;
const told: fc.Arbitrary<Told> = fc.record({
  category: fc.constantFrom(...categories),
  words: fc.oneof(fc.constant(''), line),
  since: fc.constantFrom(null, day('2026-05-04')),
  lookAgainOn: fc.constantFrom(null, day('2026-10-01')),
  isSensitive: fc.boolean(),
});

const often = 4;
const sometimes = 2;

/** Off the list and back, two made one and parted, and what lies behind it all. */
const whoTheyAre: fc.Arbitrary<Order> = fc.oneof(
  {
    weight: often,
    arbitrary: order(
      fc.record({ archive: place, isBack: fc.boolean() }),
      ({ archive, isBack }, { debtors }) => {
        const away = Object.values(debtors).filter(({ archived }) => archived);
        const debtorId = away[archive % (away.length || 1)]?.id;
        if (isBack && debtorId) return { type: 'debtor.unarchive', debtorId, undone: null };
        return { type: 'debtor.archive', debtorId: idAt(debtors, archive) };
      },
    ),
  },
  order(fc.record({ keep: place, other: place }), ({ keep, other }, { debtors }) => {
    return { type: 'debtors.merge', keepId: idAt(debtors, keep), otherId: idAt(debtors, other) };
  }),
  order(
    fc.record({ one: place, other: place, isAgain: fc.boolean() }),
    ({ one, other, isAgain }, { debtors }) => {
      const type = isAgain ? 'debtors.compare-again' : 'debtors.keep-apart';
      return { type, oneId: idAt(debtors, one), otherId: idAt(debtors, other) };
    },
  ),
  order(fc.record({ part: place }), ({ part }, { mergedDebtors }) => {
    const [first] = Object.keys(mergedDebtors).slice(part % 3) as DebtorId[];
    return { type: 'debtors.part', otherId: first ?? idAt({}, 0) };
  }),
  {
    weight: often,
    arbitrary: order(
      fc.record({ tell: place, told, how: fc.constantFrom('record', 'change', 'close') }),
      ({ tell, told: said, how }, { debtors, circumstances }) => {
        const circumstancesId = idAt(circumstances, tell);
        if (how === 'change') return { type: 'circumstances.change', circumstancesId, told: said };
        if (how === 'close') return { type: 'circumstances.close', circumstancesId };
        return { type: 'circumstances.record', debtorId: idAt(debtors, tell), told: said };
      },
    ),
  },
);

/** Weighted so that there is somebody to write to and something to plan over before long. */
const anyOrder: fc.Arbitrary<Order> = fc.oneof(
  {
    weight: often,
    arbitrary: order(
      fc.record({
        debtors: fc.array(fc.record({ details: ledgerDetails, invoices }), { minLength: 1, maxLength: 4 }),
        coverage: fc.constantFrom(...coverages),
        daysOld: fc.option(fc.integer({ min: 0, max: 60 })),
      }),
      ({ debtors, coverage, daysOld }, state, today) => ({
        type: 'ledger.import',
        fileName: 'open.csv',
        source: 'Invoice list',
        asAt: daysOld === null ? null : addDays(today, -daysOld),
        sha256: null,
        coverage,
        closes: coverage === 'part' ? [] : Object.values(state.invoices).map(({ id }) => id),
        debtors,
      }),
    ),
  },
  {
    weight: often,
    arbitrary: order(noteSaid, ({ debtor, followUpIn, promise, dispute, ...said }, state, today) => ({
      type: 'note.record',
      ...said,
      debtorId: dispute
        ? (state.invoices[idAt(state.invoices, dispute.invoice)]?.debtorId ?? idAt(state.debtors, debtor))
        : idAt(state.debtors, debtor),
      dispute: dispute && contestedOf(dispute, state, today),
      followUp: followUpIn === null ? null : { on: addDays(today, followUpIn) },
      promise: promise && { amount: promise.amount, by: addDays(today, promise.inDays) },
    })),
  },
  {
    weight: often,
    arbitrary: order(planSaid, ({ invoice: at, items, firstIn, ...terms }, state, today) => {
      const debtorId = state.invoices[idAt(state.invoices, at)]?.debtorId ?? idAt(state.debtors, at);
      const open = invoicesOf(state, debtorId).filter((invoice) => leftOf(invoice) > 0);
      return {
        type: 'plan.propose',
        debtorId,
        invoiceIds: open.slice(0, items).map(({ id }) => id),
        terms: { strategy: 'equal', ...terms, depositOn: today, firstOn: addDays(today, firstIn) },
      };
    }),
  },
  { weight: often, arbitrary: anyLetterOrder },
  { weight: mostly, arbitrary: anyMoneyOrder },
  {
    weight: sometimes,
    arbitrary: order(contested, (said, state, today) => {
      const contestedNow = contestedOf(said, state, today);
      const debtorId = state.invoices[contestedNow.invoiceId]?.debtorId ?? idAt(state.debtors, said.invoice);
      return { type: 'dispute.raise', debtorId, ...contestedNow };
    }),
  },
  order(fc.record({ resolve: place, words: line }), ({ resolve, words }, state, today) => {
    return { type: 'dispute.resolve', disputeId: idAt(state.disputes, resolve), words, on: today };
  }),
  {
    weight: sometimes,
    arbitrary: order(holdSaid, ({ hold, fromIn, lasts, ...said }, state, today) => {
      const from = addDays(today, fromIn);
      const until = lasts === null ? null : addDays(from, lasts);
      return { type: 'hold.place', debtorId: idAt(state.debtors, hold), ...said, from, until };
    }),
  },
  order(fc.record({ lift: place, words: line }), ({ lift, words }, state) => {
    return { type: 'hold.lift', holdId: idAt(state.holds, lift), words };
  }),
  { weight: mostly / 2, arbitrary: anyPlanOrder },
  order(fc.record({ undo: place }), ({ undo }, state) => {
    return { type: 'import.undo', importId: idAt(state.imports, undo) };
  }),
  order(fc.record({ add: details }), ({ add }) => ({ type: 'debtor.add', details: add })),
  order(fc.record({ change: place, to: details }), ({ change, to }, state) => {
    return { type: 'debtor.change', debtorId: idAt(state.debtors, change), details: to };
  }),
  { weight: sometimes * 2, arbitrary: anyFileOrder },
  order(fc.record({ changeBack: place, to: details }), ({ changeBack, to }, state) => {
    const id = idAt(state.debtors, changeBack);
    const was = { ...to, id, importId: null, archived: null };
    return { type: 'debtor.change-back', was, is: state.debtors[id] ?? was };
  }),
  order(fc.record({ withdrawDebtor: place, unless: details }), ({ withdrawDebtor, unless }, state) => {
    const id = idAt(state.debtors, withdrawDebtor);
    return {
      type: 'debtor.withdraw',
      debtor: state.debtors[id] ?? { ...unless, id, importId: null, archived: null },
    };
  }),
  { weight: often, arbitrary: whoTheyAre },
  anyBudgetOrder,
  { weight: sometimes * 2, arbitrary: anyNoteOrder },
  order(fc.record({ name: line, promiseDays: fc.nat(60) }), ({ name, promiseDays }) => ({
    type: 'profile.change',
    profile: { ...someProfile, name, grace: { ...usualGrace, promiseDays } },
  })),
  { weight: sometimes, arbitrary: anyStationeryOrder },
  order(fc.record({ nameBack: line }), ({ nameBack }, { profile }) => ({
    type: 'profile.change-back',
    was: { ...someProfile, name: nameBack },
    is: profile ?? someProfile,
  })),
);

/** So many orders at most, given one after another. */
export function anyOrders(maxLength: number): fc.Arbitrary<Order[]> {
  return fc.array(anyOrder, { maxLength, size: 'max' });
}

/** As many, every other about money: for the laws of payments. */
export function mostlyMoney(maxLength: number): fc.Arbitrary<Order[]> {
  return fc.array(fc.oneof(anyOrder, anyMoneyOrder), { maxLength, size: 'max' });
}
