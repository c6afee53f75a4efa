/** Letters to measure: debtors with addresses of all kinds, a plan each, and their pages as PDF. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { BookId } from '#core/basics/ids';
import type { CommandInput } from '#core/book/command';
import type { CallArgument } from '#core/contract/contract';
import { stationeryOf } from '#core/stationery/state';
import { someProfile } from './commands';
import { givenBook, stateOf } from './given-book';
import { readPdf, type PrintedDocument } from './pdf-pages';

type Ledger = Extract<CommandInput, { type: 'ledger.import' }>;
type Asked = CallArgument<'document.preview'>['document'];

export const usual = stationeryOf({ stationery: null }, someProfile);
const forty = 'Sixteen Hundred and Forty Market Streets';
export const addresses: Readonly<Record<string, readonly string[]>> = {
  short: ['8 Chapel Steps'],
  five: ['Unit 4', 'Mill Lane Trading Estate', 'Lower Mill Lane'],
  forty: [forty, forty],
  hebrew: ['\u05e8\u05d7\u05d5\u05d1 \u05d4\u05e8\u05e6\u05dc 12', '\u05d3\u05d9\u05e8\u05d4 4'],
  wide: ['WWWWWWWWWW MMMMMMMMMM WWWWWWWWWW MMMMMMMMMM'],
  // With “& Co” as long as a name can be, and without a blank to part it at.
  ['Vermögensverwaltungsgesellschaft'.repeat(4).slice(0, 115)]: ['8 Chapel Steps'],
};

export function debtorOf(name: string, lines: readonly string[]): Ledger['debtors'][number] {
  return {
    details: {
      name: `${name} & Co`,
      kind: 'company',
      contact: 'Jan Brambling',
      emails: [],
      phones: [],
      addresses: [{ lines: [...lines], city: 'Saltmouth', postcode: 'HV1 4PL', country: '' }],
      accountNumber: '',
    },
    invoices: [
      {
        kind: 'invoice',
        number: `INV-${name.slice(0, 50)}`,
        description: '',
        reference: '',
        paidBefore: 0,
        date: '2026-06-03',
        dueDate: '2026-07-03',
        amount: 2_400_00,
      },
    ],
  };
}

export async function dispatch(page: Page, bookId: BookId, command: CommandInput): Promise<string | null> {
  return page.evaluate(
    async (asked) => {
      const done = await window.accord.call('book.dispatch', { ...asked, commandId: crypto.randomUUID() });
      return done.ok ? null : done.refusal.message;
    },
    { bookId, command },
  );
}

/** The PDF, or why there is none. */
export async function pdfOf(page: Page, bookId: BookId, document: Asked): Promise<Uint8Array | string> {
  const made = await page.evaluate(
    async (asked) => {
      const answer = await window.accord.call('document.preview', asked);
      return answer.ok ? Array.from(answer.value) : answer.refusal.message;
    },
    { bookId, document },
  );
  return typeof made === 'string' ? made : Uint8Array.from(made);
}

export async function printed(page: Page, bookId: BookId, document: Asked): Promise<PrintedDocument> {
  const pdf = await pdfOf(page, bookId, document);
  if (typeof pdf === 'string') throw new Error(pdf);
  keep(
    JSON.stringify(document)
      .replace(/.*despiteHold|\W+/g, '-')
      .slice(0, 80),
    pdf,
  );
  return readPdf(pdf);
}

/** For looking at them: `ACCORD_KEEP_PAGES=/some/folder`. */
export function keep(name: string, pdf: Uint8Array): void {
  const folder = process.env['ACCORD_KEEP_PAGES'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.pdf`, pdf);
}

export async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['ACCORD_KEEP_PAGES'];
  if (folder === undefined) return;
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png` });
  }
}

/** One plan for each address, and one over 110 payments; by the address's name. */
export async function givenPlans(page: Page) {
  const all = {
    ...addresses,
    seven: ['Floor 4', 'Building C', 'Trading Estate', 'Mill Lane'],
    many: ['8 Chapel Steps'],
  };
  const debtors = Object.entries(all).map(([name, lines]) => debtorOf(name, lines));
  const bookId = await givenBook(page, {
    type: 'ledger.import',
    fileName: 'open.csv',
    source: 'Xero invoices',
    debtors,
  });
  for (const { id, debtorId, number } of Object.values((await stateOf(page, bookId)).invoices)) {
    const instalments = number === 'INV-many' ? 110 : 4;
    const terms = {
      strategy: 'equal',
      deposit: 0,
      depositOn: '2026-09-01',
      instalments,
      cadence: 'monthly',
      firstOn: '2026-10-01',
    } as const;
    expect(
      await dispatch(page, bookId, { type: 'plan.propose', debtorId, invoiceIds: [id], terms }),
    ).toBeNull();
  }
  const { plans, debtors: known } = await stateOf(page, bookId);
  const byName = Object.values(plans).map(
    ({ id: planId, debtorId }) =>
      [
        known[debtorId]?.name.split(' ')[0],
        { kind: 'plan-agreement', channel: 'letter', debtorId, planId },
      ] as const,
  );
  return { bookId, plans: new Map(byName) };
}
