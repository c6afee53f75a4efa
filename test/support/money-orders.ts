/** Any order about money: payments, credits, write-offs and invoices by hand, each taken back now and then. */
import * as fc from 'fast-check';
import type { DebtorId, InvoiceId, PaymentId, WriteOffId } from '#core/basics/ids';
import { addDays, day, type LocalDate } from '#core/basics/local-date';
import { cents } from '#core/basics/money';
import type { BookState } from '#core/book/state';
import type { CreditUse } from '#core/credits/state';
import { invoicesOf, leftOf } from '#core/invoices/balance';
import { openOf } from '#core/payments/allocating';
import type { Allocating } from '#core/payments/commands';
import { proposeAllocation } from '#core/payments/propose-allocation';
import { paymentMethods, reversalReasons, type Payment } from '#core/payments/state';
import type { WriteOff } from '#core/write-offs/state';
import { amount, idAt, line, order, place } from './order';

/** By the book's own ways, or by hand: so many of the open items, each in whole or in part, credits as well. */
const allocating = fc.oneof(
  fc.constantFrom('oldest-first' as const, 'none' as const, 'proposed' as const),
  fc.record({ items: fc.integer({ min: 1, max: 3 }), percent: fc.constantFrom(100, 100, 50, 110) }),
);
type AllocatingSaid = typeof allocating extends fc.Arbitrary<infer Said> ? Said : never;

function asked(
  state: BookState,
  debtorId: Parameters<typeof openOf>[1] | null,
  on: LocalDate,
  sum: number,
  said: AllocatingSaid,
): Allocating {
  if (said === 'proposed') {
    if (!state.profile) return 'none';
    return proposeAllocation(state, { debtorId, on, amount: cents(sum), reference: 'INV-2' }).allocations;
  }
  if (typeof said === 'string' || !debtorId) return typeof said === 'string' ? said : 'none';
  return openOf(state, debtorId)
    .slice(0, said.items)
    .map(({ item, left }) => ({
      invoiceId: item.id,
      amount: cents(Math.trunc((left * said.percent) / 100)),
    }));
}

/** Often the same as something open, so that items are closed and credits found. */
const sum = fc.oneof(amount, fc.record({ openOf: place }));

function sumOf(state: BookState, said: typeof sum extends fc.Arbitrary<infer Said> ? Said : never) {
  if (typeof said === 'number') return said;
  const item = state.invoices[idAt(state.invoices, said.openOf)];
  return cents(Math.max(1, Math.abs(item ? leftOf(item) : 0)));
}

/** Half of what is left, or all: more than that is refused, and tried now and then. */
const share = fc.constantFrom(0.5, 1, 1, 2);

/** Preferably such a one. */
function oneOf<Item extends { readonly id: string }>(
  records: Readonly<Record<Item['id'], Item>>,
  at: number,
  isMeant: (item: Item) => boolean,
): Item['id'] {
  const meant = Object.values<Item>(records).filter(isMeant);
  return meant[at % meant.length]?.id ?? idAt(records, at);
}

const nobody = '00000000-0000-4000-8000-000000000000';
const written = { on: day('2026-09-01'), words: '', at: '', by: '' };
const owing = { debtorId: nobody as DebtorId, amount: cents(1) };
/** What no book holds. */
const unknown: { readonly payment: Payment; readonly use: CreditUse; readonly writeOff: WriteOff } = {
  payment: {
    ...written,
    ...owing,
    id: nobody as PaymentId,
    method: 'bank',
    reference: '',
    allocations: [],
    refunds: [],
    reversal: null,
  },
  use: { ...written, ...owing, id: nobody as InvoiceId, shares: [] },
  writeOff: {
    ...written,
    ...owing,
    id: nobody as WriteOffId,
    invoiceId: nobody as InvoiceId,
    reversal: null,
  },
};

export const anyMoneyOrder = fc.oneof(
  {
    weight: 4,
    arbitrary: order(
      fc.record({
        payer: fc.option(place, { freq: 2 }),
        ago: fc.integer({ min: -1, max: 40 }),
        paid: sum,
        method: fc.constantFrom(...paymentMethods),
        reference: fc.oneof(fc.constant('INV-1'), line),
        allocating,
      }),
      ({ payer, ago, paid, method, reference, allocating: said }, state, today) => {
        const item = payer === null ? undefined : state.invoices[idAt(state.invoices, payer)];
        const debtorId = item?.debtorId ?? (payer === null ? null : idAt(state.debtors, payer));
        const received = sumOf(state, paid);
        const on = addDays(today, -ago);
        const allocations = asked(state, debtorId, on, received, said);
        const receipt = { on, amount: received, method, reference, words: '' };
        return { type: 'payment.record', ...receipt, debtorId, allocations };
      },
    ),
  },
  order(fc.record({ reallocate: place, allocating }), ({ reallocate, allocating: said }, state, today) => {
    const paymentId = oneOf(state.payments, reallocate, (each) => each.reversal === null);
    const payment = state.payments[paymentId];
    const allocations = asked(
      state,
      payment?.debtorId ?? null,
      payment?.on ?? today,
      payment?.amount ?? 1,
      said,
    );
    return { type: 'payment.allocate', paymentId, allocations };
  }),
  order(fc.record({ name: place, to: place, allocating }), ({ name, to, allocating: said }, state, today) => {
    const debtorId = idAt(state.debtors, to);
    const paymentId = oneOf(state.payments, name, (each) => each.debtorId === null);
    const allocations = asked(state, debtorId, today, state.payments[paymentId]?.amount ?? 1, said);
    return { type: 'payment.assign', paymentId, debtorId, allocations };
  }),
  order(
    fc.record({ reverse: place, why: fc.constantFrom(...reversalReasons) }),
    ({ reverse, why }, state, on) => {
      return { type: 'payment.reverse', paymentId: idAt(state.payments, reverse), on, why, words: '' };
    },
  ),
  order(fc.record({ refund: place, part: share }), ({ refund, part }, state, on) => {
    const paymentId = idAt(state.payments, refund);
    const most = state.payments[paymentId]?.amount ?? 1;
    return { type: 'payment.refund', paymentId, on, amount: cents(Math.ceil(most * part)), words: 'twice' };
  }),
  order(
    fc.record({ credit: place, shares: fc.constantFrom('oldest-first', 'free', 'half') }),
    (said, state) => {
      const creditId = oneOf(state.invoices, said.credit, ({ kind }) => kind !== 'invoice');
      const credit = state.invoices[creditId];
      const [first] = credit ? invoicesOf(state, credit.debtorId).filter((each) => leftOf(each) > 0) : [];
      const half = first ? [{ invoiceId: first.id, amount: cents(Math.ceil(leftOf(first) / 2)) }] : [];
      const shares = said.shares === 'half' ? half : said.shares === 'free' ? [] : ('oldest-first' as const);
      return { type: 'credit.allocate', creditId, shares };
    },
  ),
  order(
    fc.record({
      by: place,
      kind: fc.constantFrom('invoice', 'credit-note'),
      number: line,
      amount,
      due: fc.nat(60),
    }),
    ({ by, due, ...said }, state, date) => {
      const rest = { date, dueDate: addDays(date, due), description: '', reference: '' };
      return { type: 'invoice.record', debtorId: idAt(state.debtors, by), ...said, ...rest };
    },
  ),
  order(fc.record({ withdraw: place }), ({ withdraw }, { invoices }) => {
    return {
      type: 'invoice.withdraw',
      invoiceId: oneOf(invoices, withdraw, ({ importId }) => importId === null),
    };
  }),
  {
    weight: 2,
    arbitrary: order(fc.record({ giveUp: place, part: share }), ({ giveUp, part }, { invoices }) => {
      const invoiceId = oneOf(invoices, giveUp, (item) => leftOf(item) > 0);
      const item = invoices[invoiceId];
      const given = cents(Math.max(1, Math.ceil((item ? leftOf(item) : 1) * part)));
      return { type: 'invoice.write-off', invoiceId, amount: given, words: 'gone away' };
    }),
  },
  order(fc.record({ reopen: place }), ({ reopen }, { writeOffs }) => {
    const writeOffId = oneOf(writeOffs, reopen, ({ reversal }) => reversal === null);
    return { type: 'write-off.reverse', writeOffId, words: 'paid after all' };
  }),
  // As undo does, and to what never was.
  order(fc.record({ putBack: place }), ({ putBack }, { payments }) => {
    const is = payments[idAt(payments, putBack)] ?? unknown.payment;
    const refunds = is.reversal ? is.refunds : is.refunds.slice(0, -1);
    const isLater = is.reversal !== null || is.refunds.length > 0;
    return { type: 'payment.put-back', was: isLater ? { ...is, refunds, reversal: null } : null, is };
  }),
  order(fc.record({ free: place }), ({ free }, { creditUses }) => {
    return { type: 'credit.put-back', was: null, is: creditUses[idAt(creditUses, free)] ?? unknown.use };
  }),
  order(fc.record({ standAgain: place }), ({ standAgain }, { writeOffs }) => {
    const is = writeOffs[idAt(writeOffs, standAgain)] ?? unknown.writeOff;
    return { type: 'write-off.put-back', was: is.reversal ? { ...is, reversal: null } : null, is };
  }),
);
