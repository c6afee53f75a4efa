/** A book in the real window with somebody to write each kind of letter to, in each language: who they are, and what happened. */
import type { Page } from '@playwright/test';
import type { BookId, DebtorId, PlanId } from '#core/basics/ids';
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
import { beforeLetters } from './before-letters';
import { someProfile } from './commands';
import { give, givenBook, stateOf } from './given-book';
import { called } from './called';

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
      called(debtorId, confided, { direction: 'in' }),
    ]),
  );
  for (const step of [0, 1, 2]) {
    const { plans } = await stateOf(page, bookId);
    const commands = everybody.flatMap(({ kind, debtorId }, at) => {
      const planId = Object.values(plans).find((plan) => plan.debtorId === debtorId)?.id ?? ('' as PlanId);
      const invoiceIds = [0, 1, 2].map((i) => byNumber.get(numberOf(at, i))!.id);
      return (
        beforeLetters[kind]?.[step]?.({ debtorId, invoiceIds, planId, confided: confided.slice(0, 2_000) }) ??
        []
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
