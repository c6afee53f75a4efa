/** Books to write every kind of letter from: Mrs Howe with little, and a café with sixty invoices. */
import { addDays, day, type LocalDate } from '#core/basics/local-date';
import { cents } from '#core/basics/money';
import type { BookState } from '#core/book/state';
import type { Debtor } from '#core/debtors/state';
import type { Hold } from '#core/holds/state';
import { warningCodes, type LetterChannel, type LetterKind } from '#core/letters/kinds';
import type { LetterRequest, PageRequest } from '#core/letters/commands';
import type { Payment } from '#core/payments/state';
import type { PaymentPromise } from '#core/promises/state';
import type { Dispute } from '#core/disputes/state';
import { after, context, howeId, howesBook, invoiceIds, storyTerms, today } from './mrs-howe';

const written = { at: `${today}T08:00:00Z`, by: 'Dawn' };
const [firstId = '' as never] = invoiceIds;

const dispute: Dispute = {
  ...written,
  id: 'd1' as Dispute['id'],
  debtorId: howeId,
  invoiceId: firstId,
  noteId: null,
  amount: cents(88_00),
  whoMustAnswer: 'us',
  answerBy: day('2026-09-15'),
  on: today,
  words: 'my husband’s illness is nobody’s business',
  resolution: null,
};

const promised: PaymentPromise = {
  id: 'p1' as PaymentPromise['id'],
  debtorId: howeId,
  noteId: 'n1' as never,
  amount: cents(200_00),
  by: day('2026-09-04'),
  madeOn: today,
};

const payment: Payment = {
  ...written,
  id: 'm1' as Payment['id'],
  debtorId: howeId,
  on: day('2026-08-28'),
  amount: cents(250_00),
  method: 'bank',
  reference: '',
  words: '',
  allocations: [{ invoiceId: firstId, amount: cents(250_00) }],
  refunds: [],
  reversal: null,
};

const hold: Hold = {
  ...written,
  id: 'h1' as Hold['id'],
  debtorId: howeId,
  why: 'bereavement',
  words: 'her husband died',
  from: today,
  until: day('2026-10-30'),
  placedOn: today,
  lifted: null,
};

const plan = { type: 'plan.propose', debtorId: howeId, invoiceIds, terms: storyTerms } as const;
const agree = { type: 'plan.agree', planId: 'id1' as never } as const;

export type Differs = Parameters<typeof howesBook>[0];

/** The book a kind is written from, and the day it is written on. */
export interface Setting {
  readonly state: BookState;
  readonly on: LocalDate;
}

type Settings = Readonly<Partial<Record<LetterKind, (state: BookState) => Setting>>>;

const given = (on: LocalDate, ...commands: Parameters<typeof after>[1]) => {
  return (state: BookState): Setting => ({ state: after(state, commands, context()), on });
};
const settings: Settings = {
  'plan-offer': given(today, plan),
  'plan-agreement': given(today, plan),
  'plan-check-in': given(today, plan, agree),
  'plan-changed': (state) => ({ state: changed(after(state, [plan, agree], context())), on: today }),
  'missed-instalment': given(addDays(today, 9), plan, agree),
  'promise-confirmation': (state) => ({
    state: { ...state, promises: { [promised.id]: promised } },
    on: today,
  }),
  'payment-received': (state) => ({ state: { ...state, payments: { [payment.id]: payment } }, on: today }),
  'paid-in-full': (state) => ({ state: { ...paid(state), payments: { [payment.id]: payment } }, on: today }),
  'dispute-acknowledged': (state) => ({
    state: { ...state, disputes: { [dispute.id]: dispute } },
    on: today,
  }),
  'hold-confirmed': (state) => ({ state: { ...state, holds: { [hold.id]: hold } }, on: today }),
};

/** A book in which that kind has something to say. */
export function settingFor(kind: LetterKind, differs: Differs = {}): Setting {
  const begin = settings[kind] ?? given(today);
  return begin(howesBook(differs));
}

export function requestFor(kind: LetterKind, channel: LetterChannel): LetterRequest {
  const own = kind === 'letter-before-claim' || kind === 'cover-note' || kind === 'hand-over-notice';
  return {
    kind,
    channel,
    debtorId: howeId,
    ...(own ? { words: ownWords[kind] } : {}),
    ...(kind === 'hand-over-notice' || kind === 'final-notice' ? { agency: 'Tamar Collections' } : {}),
  };
}

/** A page that is issued whatever the book warns of. */
export function pageDespiteAll(kind: LetterKind): PageRequest {
  const despite = warningCodes.map((code) => ({ code, reason: 'The owner asked for it.' }));
  return { ...requestFor(kind, 'letter'), channel: 'letter', despite };
}

const ownWords = {
  'letter-before-claim': 'You signed our order form on 2 May 2026.',
  'cover-note': 'A copy of invoice INV-201.',
  'hand-over-notice': 'We wrote to you on 3 July and on 1 August.',
} as const;

/** A plan with a second version: what plans can do once they can be changed. */
function changed(state: BookState): BookState {
  const plans = Object.values(state.plans).map((each) => [
    each.id,
    { ...each, versions: [...each.versions, each.versions[0]] },
  ]);
  return { ...state, plans: Object.fromEntries(plans) };
}

function paid(state: BookState): BookState {
  const invoices = Object.values(state.invoices).map((one) => [one.id, { ...one, paidBefore: one.amount }]);
  return { ...state, invoices: Object.fromEntries(invoices) };
}

/** With sixty invoices more, and long names. */
export function big(setting: Setting): Setting {
  const [model] = Object.values(setting.state.invoices);
  if (!model) throw new Error('no invoice');
  const more = Array.from({ length: 60 }, (_, i) => {
    const id = `b${i}` as typeof model.id;
    return [id, { ...model, id, number: `INV-2026-${1000 + i}`, paidBefore: cents(0) }] as const;
  });
  const invoices = { ...setting.state.invoices, ...Object.fromEntries(more) };
  return { ...setting, state: { ...setting.state, invoices } };
}

/** For a debtor who differs, after the book was made. */
export function withDebtor({ state, on }: Setting, differs: Partial<Debtor>): Setting {
  const debtor = state.debtors[howeId];
  if (!debtor) throw new Error('no debtor');
  return { state: { ...state, debtors: { [howeId]: { ...debtor, ...differs } } }, on };
}
