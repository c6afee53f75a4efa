/** Writing to a debtor: every kind of letter as a page, the choice on screen, and words to copy. */
import type { Page } from '@playwright/test';
import type { BookId, DebtorId } from '#core/basics/ids';
import { letterKinds, type LetterKind } from '#core/letters/kinds';
import { noDetails } from '#core/debtors/state';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { copiedBy } from '../support/copied';
import { give, givenBook, stateOf } from '../support/given-book';
import { ledgerOf } from '../support/ledger-of';
import { chapelSteps, mrsHowe, twoOverdue } from '../support/howe-ledger';
import { readPdf, type PrintedDocument } from '../support/pdf-pages';

const ledger = ledgerOf({ ...mrsHowe, invoices: twoOverdue });

async function printed(
  page: Page,
  bookId: BookId,
  debtorId: DebtorId,
  kind: LetterKind,
): Promise<PrintedDocument> {
  const own = { words: 'You signed our order form on 2 May 2026.', agency: 'Tamar Collections' };
  const draft = { kind, channel: 'letter', debtorId, ...own } as const;
  const bytes = await page.evaluate(
    async (asked) => {
      const made = await window.accord.call('document.preview', asked);
      if (!made.ok) throw new Error(`${asked.document.draft.kind}: ${made.refusal.code}`);
      return Array.from(made.value);
    },
    { bookId, document: { draft } },
  );
  return readPdf(Uint8Array.from(bytes));
}

async function theDebtor(page: Page, bookId: BookId, name = 'M. Howe'): Promise<DebtorId> {
  const found = Object.values((await stateOf(page, bookId)).debtors).find((each) => each.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found.id;
}

const linesOf = ({ pages }: PrintedDocument) => pages.flatMap(({ lines }) => lines);

/** What has to happen first, so that a kind has something to say. */
const before: Readonly<
  Partial<Record<LetterKind, (debtorId: DebtorId, page: Page, bookId: BookId) => Promise<void>>>
> = {
  'promise-confirmation': (debtorId, page, bookId) =>
    give(page, bookId, {
      type: 'note.record',
      debtorId,
      channel: 'phone',
      direction: 'out',
      outcome: 'spoke',
      person: '',
      words: 'Pays 200 by Friday',
      followUp: null,
      promise: { amount: 200_00, by: '2026-09-04' },
    }),
  'plan-offer': async (debtorId, page, bookId) => {
    const invoiceIds = Object.values((await stateOf(page, bookId)).invoices).map(({ id }) => id);
    await give(page, bookId, {
      type: 'plan.propose',
      debtorId,
      invoiceIds,
      terms: {
        strategy: 'equal',
        deposit: 800_00,
        depositOn: '2026-09-01',
        instalments: 4,
        cadence: 'monthly',
        firstOn: '2026-10-01',
      },
    });
  },
  'plan-check-in': async (_, page, bookId) => {
    const [plan] = Object.values((await stateOf(page, bookId)).plans);
    if (plan) await give(page, bookId, { type: 'plan.agree', planId: plan.id });
  },
  'payment-received': (debtorId, page, bookId) =>
    give(page, bookId, {
      type: 'payment.record',
      debtorId,
      on: '2026-09-01',
      amount: 100_00,
      method: 'bank',
      reference: '',
      words: '',
      allocations: [],
    }),
  'dispute-acknowledged': async (debtorId, page, bookId) => {
    const [invoice] = Object.values((await stateOf(page, bookId)).invoices);
    if (!invoice) throw new Error('no invoice');
    await give(page, bookId, {
      type: 'dispute.raise',
      debtorId,
      invoiceId: invoice.id,
      amount: 88_00,
      why: 'short delivery',
      whoMustAnswer: 'us',
      answerBy: '2026-09-15',
    });
  },
  'hold-confirmed': (debtorId, page, bookId) =>
    give(page, bookId, {
      type: 'hold.place',
      debtorId,
      why: 'bereavement',
      words: 'told by her daughter',
      from: '2026-09-01',
      until: '2026-10-30',
    }),
};

test('every kind becomes one page that says what it is about', async ({ page }) => {
  const bookId = await givenBook(page, ledger);
  const debtorId = await theDebtor(page, bookId);
  await give(page, bookId, {
    type: 'debtor.add',
    details: { ...noDetails, name: 'All Paid', addresses: [{ ...chapelSteps, label: '' }] },
  });
  const done = await theDebtor(page, bookId, 'All Paid');
  // What asks for the invoices comes before the plan over them, and the hold at the end stops all else. A change and
  // a missed line of a plan need another day: letters-proof.spec prints them too.
  const early = ['hand-over-notice', 'cover-note'] as const;
  const late = ['plan-changed', 'missed-instalment', 'hold-confirmed', 'hand-over-notice', 'cover-note'];
  const inOrder = [
    ...early,
    ...letterKinds.filter((kind) => !late.includes(kind)),
    'hold-confirmed' as const,
  ];
  const pages = new Map<LetterKind, PrintedDocument>();
  for (const kind of inOrder) {
    await before[kind]?.(debtorId, page, bookId);
    pages.set(kind, await printed(page, bookId, kind === 'paid-in-full' ? done : debtorId, kind));
  }
  expect(pages.size).toBe(letterKinds.length - 2);
  for (const [kind, letter] of pages) {
    expect(letter.pages, kind).toHaveLength(1);
    expect(letter.title, kind).toMatch(/, Harbour Lane Joinery$/);
    expect(linesOf(letter).join(' '), kind).not.toMatch(/\{\{|\}\}|\*\*|\\/);
  }
  const reminder = pages.get('friendly-reminder');
  expect(reminder && linesOf(reminder)).toEqual(
    expect.arrayContaining([
      'A friendly reminder: £2,400.00 to pay',
      'Dear Mrs Howe,',
      'INV-201 3 June 2026 3 July 2026 £800.00',
      'Together £2,400.00',
    ]),
  );
  const held = pages.get('hold-confirmed');
  expect(held && linesOf(held)).toEqual(
    expect.arrayContaining(['We will not ask you for money until 30 October 2026. You need do nothing.']),
  );
});

test('writing: what fits comes first, the page follows the choice, and is issued as it stands', async ({
  accord,
  page,
}, testInfo) => {
  const bookId = await givenBook(page, ledger);
  await page.getByText('M. Howe', { exact: true }).click();
  await page.keyboard.press('w');
  await expect(page.getByRole('heading', { name: 'Friendly reminder to M. Howe' })).toBeVisible();
  const sheet = page.getByRole('figure', { name: 'Page 1 of 1' });
  await expect(sheet.getByText('A friendly reminder: £2,400.00 to pay')).toBeAttached();
  await expectAccessible(page);

  await page.getByLabel('A sentence of your own').fill('Thank you for the plums.');
  await expect(sheet.getByText('Thank you for the plums.')).toBeAttached();

  await page.getByText('Text', { exact: true }).click();
  await expect(page.getByText(/£2,400\.00 was due on 3 July 2026/)).toBeVisible();
  await expect(page.getByText(/\d+ of 306 characters/)).toBeVisible();
  await expectAccessible(page);
  const { text } = await copiedBy(page, () => page.keyboard.press('Control+s'));
  await expect(page.getByText(/text message is copied/)).toBeVisible();
  await expect(page.getByText(text, { exact: true })).toBeVisible();

  await page.getByLabel('Which letter').selectOption('Letter before claim');
  await expect(page.getByText('A letter before claim says what was agreed.', { exact: false })).toBeVisible();
  await page.getByLabel('Which letter').selectOption('Friendly reminder');
  await page.getByText('Letter', { exact: true }).click();
  const file = testInfo.outputPath('reminder.pdf');
  await accord.answerSaveDialog(file);
  await page.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(page.getByRole('heading', { name: 'Letter 1 to M. Howe' })).toBeVisible();
  const [letter] = Object.values((await stateOf(page, bookId)).letters);
  expect(letter).toMatchObject({ kind: 'friendly-reminder', planId: null, number: 1 });
  expect(letter?.invoiceIds).toHaveLength(2);

  await page.getByRole('link', { name: 'M. Howe' }).click();
  await page.keyboard.press('w');
  await expect(page.getByRole('heading', { name: 'Follow-up to M. Howe' })).toBeVisible();
});

test('an email draft of a page says beforehand that the book has no address for it', async ({ page }) => {
  await givenBook(page, {
    type: 'debtor.add',
    details: { ...noDetails, name: 'M. Howe', addresses: [{ ...chapelSteps, label: '' }] },
  });
  await page.getByText('M. Howe', { exact: true }).click();
  await page.keyboard.press('w');
  await expect(page.getByText('an email draft opens without one.', { exact: false })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('s');
  await expect(page.getByText('an email draft opens without one.', { exact: false })).toBeVisible();
  await page.getByRole('link', { name: 'Add it' }).click();
  await expect(page.getByRole('heading', { name: /Details/ })).toBeVisible();
});
