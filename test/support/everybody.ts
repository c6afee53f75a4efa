/** A book in the real window with somebody to write each kind of letter to, in each language: who they are, and what happened. */
import type { Page } from '@playwright/test';
import type { BookId, DebtorId, InvoiceId, PlanId } from '#core/basics/ids';
import type { CommandInput } from '#core/book/command';
import {
  letterKinds,
  letterLanguages,
  warningCodes,
  type LetterKind,
  type LetterLanguage,
} from '#core/letters/kinds';
import type { Letter } from '#core/letters/state';
import type { Profile } from '#core/profile/state';
import { someProfile } from './commands';
import { give, givenBook, stateOf } from './given-book';

export interface Somebody {
  readonly kind: LetterKind;
  readonly language: LetterLanguage;
  readonly debtorId: DebtorId;
}

export interface Book {
  readonly bookId: BookId;
  readonly everybody: readonly Somebody[];
}

export interface Givens {
  readonly profile: Partial<Profile>;
  readonly name: (kind: LetterKind, language: LetterLanguage) => string;
  readonly contact: string;
  readonly street: readonly string[];
  /** Said of them in every note, reason and dispute; on no letter. */
  readonly confided: string;
}

interface Given {
  readonly debtorId: DebtorId;
  readonly invoiceIds: readonly InvoiceId[];
  readonly planId: PlanId;
  readonly confided: string;
}

type Step = (given: Given) => CommandInput;

const proposed =
  (firstOn: string): Step =>
  ({ debtorId, invoiceIds, confided: words }) => {
    const equal = { strategy: 'equal', deposit: 0, depositOn: firstOn, cadence: 'monthly' } as const;
    const terms = { ...equal, instalments: 6, firstOn };
    return { type: 'plan.propose', debtorId, invoiceIds: [...invoiceIds], terms, words };
  };
const agreed: Step = ({ planId }) => ({ type: 'plan.agree', planId });
const paid =
  (amount: number): Step =>
  ({ debtorId, confided: words }) => {
    const how = { method: 'bank', reference: '', allocations: 'oldest-first' } as const;
    return { type: 'payment.record', debtorId, on: '2026-09-01', amount, words, ...how };
  };

/** What has to have happened by 1 September, so that a kind has something to say on the 10th. */
const before: Readonly<Partial<Record<LetterKind, readonly Step[]>>> = {
  'promise-confirmation': [
    ({ debtorId, confided: words }) => ({
      type: 'note.record',
      debtorId,
      channel: 'phone',
      direction: 'out',
      outcome: 'spoke',
      person: '',
      words,
      followUp: null,
      promise: { amount: 1_200_00, by: '2026-09-30' },
    }),
  ],
  'plan-offer': [proposed('2026-10-01')],
  'plan-agreement': [proposed('2026-10-01')],
  'plan-check-in': [proposed('2026-10-01'), agreed],
  'plan-changed': [
    proposed('2026-10-01'),
    agreed,
    ({ planId, confided: words }) => ({
      type: 'plan.change',
      planId,
      change: { kind: 'longer', payments: 9 },
      words,
    }),
  ],
  'missed-instalment': [proposed('2026-09-01'), agreed],
  'payment-received': [paid(250_00)],
  'paid-in-full': [paid(2_400_00)],
  'dispute-acknowledged': [
    ({ debtorId, invoiceIds: [invoiceId], confided: why }) => ({
      type: 'dispute.raise',
      debtorId,
      invoiceId: invoiceId!,
      amount: 88_00,
      why,
      whoMustAnswer: 'us',
      answerBy: '2026-09-15',
    }),
  ],
  'hold-confirmed': [
    ({ debtorId, confided: words }) => ({
      type: 'hold.place',
      debtorId,
      why: 'bereavement',
      words,
      from: '2026-09-01',
      until: '2026-10-30',
    }),
  ],
};

/** Everybody owes 2,400.00 on three invoices, overdue. */
export async function givenEverybody(page: Page, { profile, confided, ...givens }: Givens): Promise<Book> {
  const who = letterKinds.flatMap((kind) => letterLanguages.map((language) => ({ kind, language })));
  const ledger: CommandInput = {
    type: 'ledger.import',
    fileName: 'open.csv',
    source: 'Xero invoices',
    debtors: who.map(({ kind, language }, at) => ({
      details: {
        name: givens.name(kind, language),
        kind: 'company',
        contact: givens.contact,
        emails: [`${kind}.${language}@customer.example`],
        phones: ['01632 960142'],
        addresses: [{ lines: [...givens.street], city: 'Saltmouth', postcode: 'HV1 4PL', country: '' }],
        accountNumber: `C${at + 1001}`,
      },
      invoices: ['03', '10', '17'].map((on, i) => ({
        kind: 'invoice',
        number: numberOf(at, i),
        description: '',
        reference: '',
        paidBefore: 0,
        date: `2026-06-${on}`,
        dueDate: `2026-07-${on}`,
        amount: 800_00,
      })),
    })),
  };
  const bookId = await givenBook(page, ledger, { ...someProfile, ...profile });
  const { invoices, debtors } = await stateOf(page, bookId);
  const byNumber = new Map(Object.values(invoices).map((invoice) => [invoice.number, invoice]));
  const everybody = who.map(({ kind, language }, at): Somebody => {
    return { kind, language, debtorId: byNumber.get(numberOf(at, 0))!.debtorId };
  });
  await giveAll(
    page,
    bookId,
    everybody.flatMap(({ debtorId, language }): CommandInput[] => [
      {
        type: 'debtor.change',
        debtorId,
        details: { ...debtors[debtorId]!, language, letterNotes: confided.slice(0, 2_000) },
      },
      {
        type: 'note.record',
        debtorId,
        channel: 'phone',
        direction: 'in',
        outcome: 'spoke',
        person: '',
        words: confided,
        followUp: null,
        promise: null,
      },
    ]),
  );
  for (const step of [0, 1, 2]) {
    const { plans } = await stateOf(page, bookId);
    const commands = everybody.flatMap(({ kind, debtorId }, at) => {
      const planId = Object.values(plans).find((plan) => plan.debtorId === debtorId)?.id ?? ('' as PlanId);
      const invoiceIds = [0, 1, 2].map((i) => byNumber.get(numberOf(at, i))!.id);
      return (
        before[kind]?.[step]?.({ debtorId, invoiceIds, planId, confided: confided.slice(0, 2_000) }) ?? []
      );
    });
    await giveAll(page, bookId, commands);
  }
  return { bookId, everybody };
}

const numberOf = (who: number, invoice: number) => `INV-${who + 101}-${invoice + 1}`;

async function giveAll(page: Page, bookId: BookId, commands: readonly CommandInput[]): Promise<void> {
  for (const command of commands) await give(page, bookId, command);
}

/** A letter to each, whatever the book warns of; they come in the same order. */
export async function issueAll(
  page: Page,
  bookId: BookId,
  everybody: readonly Somebody[],
  words = 'You signed our order form in May.',
): Promise<Letter[]> {
  const despite = warningCodes.map((code) => ({ code, reason: 'They asked for it.' }));
  const also = { channel: 'letter', words, agency: 'Tamar Collections', despite } as const;
  const commands = everybody.map(({ kind, debtorId }): CommandInput => {
    return { type: 'letter.issue', request: { kind, debtorId, ...also } };
  });
  const known = new Set(Object.keys((await stateOf(page, bookId)).letters));
  await giveAll(page, bookId, commands);
  const { letters } = await stateOf(page, bookId);
  return Object.values(letters).filter(({ id }) => !known.has(id));
}

/** All of them as one PDF, where the next save dialog says. */
export async function saveAll(page: Page, bookId: BookId, letters: readonly Letter[]): Promise<void> {
  const refused = await page.evaluate(
    async (what) => {
      const done = await window.accord.call('letters.save', { ...what, jobId: crypto.randomUUID() });
      return done?.ok ? null : (done?.refusal.message ?? 'not saved');
    },
    { bookId, letterIds: letters.map(({ id }) => id), isCopy: false, fileCopy: false },
  );
  if (refused !== null) throw new Error(refused);
}
