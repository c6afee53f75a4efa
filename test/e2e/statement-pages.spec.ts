/** Statements as PDF: of one line, of forty and of four hundred, in German, with the slip and its QR code. */
import type { Page } from '@playwright/test';
import type { DebtorId } from '#core/basics/ids';
import { day } from '#core/basics/local-date';
import { expect, test } from '../support/app';
import { someProfile } from '../support/commands';
import { givenBook, stateOf } from '../support/given-book';
import { debtorOf, dispatch, printed, usual } from '../support/plan-letters';

const bank = { accountName: 'Tischlerei Hafengasse', account: 'DE02 1203 0000 0000 2020 51' };
const german = {
  ...someProfile,
  name: 'Tischlerei Hafengasse',
  currency: 'EUR',
  locale: 'de-DE',
  jurisdiction: 'DE',
  bank,
} as const;

/** Each invoice comes to a euro more than the one before; every third is not due yet. */
function customer(count: number) {
  const { details, invoices } = debtorOf(`Kunde ${count}`, ['Lange Gasse 8']);
  const [invoice] = invoices;
  return {
    details: { ...details, accountNumber: `K-${count}` },
    invoices: Array.from({ length: count }, (_, i) => ({
      ...invoice!,
      number: `RE-${count}-${i + 1}`,
      dueDate: i % 3 === 2 ? '2026-09-20' : `2026-0${(i % 4) + 5}-03`,
      date: '2026-04-03',
      amount: 1_000_00 + i * 1_00,
    })),
  };
}

async function givenGerman(page: Page) {
  const made = await page.evaluate(async (profile) => window.accord.call('book.create', profile), german);
  if (!('value' in made)) throw new Error('no book');
  const { bookId } = made.value;
  const debtors = [1, 40, 400].map(customer);
  const ledger = { type: 'ledger.import', fileName: 'offen.csv', source: 'Rechnungen', debtors } as const;
  expect(await dispatch(page, bookId, ledger)).toBeNull();
  const stationery = { ...usual, layout: 'din-5008-b-1', slip: 'slip-with-qr' } as const;
  expect(await dispatch(page, bookId, { type: 'stationery.change', stationery })).toBeNull();
  const known = Object.values((await stateOf(page, bookId)).debtors);
  const statement = (count: number, style: 'open-items' | 'brought-forward' = 'open-items') =>
    printed(page, bookId, {
      paper: 'statement',
      debtorId: known.find(({ accountNumber }) => accountNumber === `K-${count}`)?.id as DebtorId,
      choice: { style, from: null, asAt: day('2026-09-01') },
    });
  return { statement };
}

/** Whole euros of a line's last amount. */
const lastAmount = (line: string) => Number(/([\d.]+),\d\d\s€$/.exec(line)?.[1]?.replaceAll('.', ''));

test('one, forty and four hundred lines: each page has the heading, its number and the sum so far', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { statement } = await givenGerman(page);
  for (const [count, most] of [
    [1, 1],
    [40, 3],
    [400, 16],
  ] as const) {
    const { pages, language } = await statement(count);
    expect(language).toBe('de-DE');
    expect(pages.length).toBeLessThanOrEqual(most);
    const total = count * 1_000 + (count * (count - 1)) / 2;
    let before = 0;
    let seen = 0;
    for (const [at, { lines, texts }] of pages.entries()) {
      const words = lines.join('\n');
      expect(words).toContain(`Seite ${at + 1} von ${pages.length}`);
      const rows = lines.filter((line) => line.includes(`RE-${count}-`) && line.endsWith('€'));
      if (rows.length > 0) expect(words, `page ${at + 1}`).toContain('Summe bis hier');
      // What a page ends with, the next goes on from.
      for (const row of rows) {
        expect(lastAmount(row)).toBeGreaterThan(before);
        before = lastAmount(row);
      }
      seen += rows.length;
      expect(texts.every(({ x, width }) => x >= 24 && x + width <= 191)).toBe(true);
      expect(words.includes('Zahlungsabschnitt')).toBe(at === pages.length - 1);
    }
    expect(seen).toBe(count);
    expect(before).toBe(total);
  }
  const moved = await statement(40, 'brought-forward');
  expect(moved.pages.at(-1)!.lines.join('\n')).toContain('40.780,00');
});

test('days and amounts stay whole beside the longest of references', async ({ page }) => {
  const { details, invoices } = debtorOf('Kelp', ['8 Chapel Steps']);
  const [invoice] = invoices;
  const number = 'ORDER'.repeat(12);
  const bookId = await givenBook(page, {
    type: 'ledger.import',
    fileName: 'open.csv',
    source: 'Xero invoices',
    debtors: [{ details, invoices: [{ ...invoice!, number, amount: 98_765_432_10 }] }],
  });
  const [debtor] = Object.values((await stateOf(page, bookId)).debtors);
  for (const style of ['open-items', 'brought-forward'] as const) {
    const choice = { style, from: null, asAt: day('2026-09-01') };
    const { pages } = await printed(page, bookId, { paper: 'statement', debtorId: debtor!.id, choice });
    const texts = pages.flatMap((each) => each.texts);
    const isOneLine = (words: readonly string[]) => {
      const from = texts.findIndex(({ text }) => text === words[0]);
      const pieces = texts.slice(from, from + words.length);
      expect(pieces.map(({ text }) => text)).toEqual(words);
      return new Set(pieces.map(({ y }) => Math.round(y))).size === 1;
    };
    expect(isOneLine(['3', 'Jun', '26'])).toBe(true);
    expect(texts.filter(({ text }) => text === '£98,765,432.10').length).toBeGreaterThanOrEqual(3);
    expect(texts.every(({ x, width }) => x + width <= 189)).toBe(true);
    // The page is not made smaller for it: the name of the business is in 15 pt.
    expect(Math.max(...texts.map(({ height }) => height))).toBeCloseTo(5.29, 1);
  }
});
