/** A morning's calls from today's list by keyboard alone: each noted in a line, the next comes up by itself (story 2). */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { givenBook, stateOf } from '../support/given-book';
import { ledgerOf } from '../support/ledger-of';

const names = 'Ash Beech Cedar Dogwood Elder Fir Gorse Hazel Ivy'.split(' ').map((name) => `${name} Ltd`);
const days = { date: '2026-06-01', dueDate: '2026-07-01' };

/** Nine who owe, the first the most. */
const ledger = ledgerOf(
  ...names.map((name, at) => ({
    name,
    contact: 'Jan',
    phones: [`01632 960 10${at}`],
    invoices: [{ ...days, number: `INV-${at + 1}`, amount: (20 - at) * 100_00 }],
  })),
);

const said = [
  'spoke to Jan, cheque in post, 1000 fri',
  'vm',
  'called, no answer, follow up +7',
  'disputes INV-4 short delivery 88',
  'spoke to Jan, asked for a copy, emailed it',
  'spoke to Jan, pays 500 by fri',
  'called, no answer',
  'spoke to Jan, 200 end of month',
  'left message',
];

const line = (page: Page) => page.getByRole('textbox', { name: 'What was said' });
const row = (page: Page, at: number) => page.getByRole('button', { name: new RegExp(names[at]!) });

async function startAgain(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Tuesday 1 September' }).waitFor();
  await expect(page.locator('.today-head').first()).toBeFocused();
  await page.keyboard.press('Enter');
}

async function log(page: Page, at: number): Promise<void> {
  await expect(row(page, at)).toHaveAttribute('aria-expanded', 'true');
  await expect(line(page)).toBeFocused();
  await page.keyboard.type(said[at]!);
  await page.keyboard.press('Enter');
}

/** As long as the app may take to have a word on disk, in milliseconds, on a machine that is busy. */
const beforeTheCut = 1_500;

test('nine calls by keyboard, with the power gone in the sixth', async ({ accord, page }) => {
  const bookId = await givenBook(page, ledger);
  await page.keyboard.press('Control+1');
  await startAgain(page);
  await expectAccessible(page);
  for (let at = 0; at < 5; at += 1) await log(page, at);
  // The line of the one before has the keyboard until it is saved.
  await expect(row(page, 5)).toHaveAttribute('aria-expanded', 'true');
  await expect(line(page)).toBeFocused();
  await page.keyboard.type('spoke to Jan, pays 500');
  await page.waitForTimeout(beforeTheCut);
  await accord.crash();
  await accord.relaunch();

  const again = accord.page;
  await startAgain(again);
  expect(Object.values((await stateOf(again, bookId)).notes)).toHaveLength(5);
  await expect(line(again)).toHaveValue('spoke to Jan, pays 500');
  await line(again).press('End');
  await again.keyboard.type(' by fri');
  await again.keyboard.press('Enter');
  for (let at = 6; at < 9; at += 1) await log(again, at);
  await expect(again.getByText('Nothing to do today')).toBeVisible();
  await expectAccessible(again);

  const { notes, promises, disputes } = await stateOf(again, bookId);
  expect(Object.values(notes).map(({ words }) => words)).toEqual(said);
  expect(Object.values(promises)).toMatchObject([
    { amount: 1_000_00, by: '2026-09-04' },
    { amount: 500_00, by: '2026-09-04' },
    { amount: 200_00, by: '2026-09-30' },
  ]);
  expect(Object.values(disputes)).toMatchObject([
    { amount: 88_00, words: 'short delivery', whoMustAnswer: 'us', answerBy: '2026-09-08' },
  ]);
});

test('up, down, open, leave: the list by keyboard', async ({ page }) => {
  await givenBook(page, ledger);
  await page.keyboard.press('Control+1');
  await expect(row(page, 0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(row(page, 2)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(line(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(row(page, 2)).toBeFocused();
  await expect(row(page, 2)).toHaveAttribute('aria-expanded', 'false');
});

test('hundreds of people come as one goes down, and the count tells of all', async ({ page }) => {
  const many = Array.from({ length: 260 }, (_, at) => ({
    name: `Person ${at + 1}`,
    contact: 'Jan',
    phones: ['01632 960100'],
    invoices: [{ ...days, number: `M-${at}`, amount: (300 - at) * 100_00 }],
  }));
  await givenBook(page, ledgerOf(...many));
  await page.keyboard.press('Control+1');
  await expect(page.getByText('260 people to think of.')).toBeVisible();
  await expect(page.locator('.today-head')).toHaveCount(100);
  for (const drawn of [200, 260]) {
    await page.keyboard.press('End');
    await expect(page.locator('.today-head')).toHaveCount(drawn);
  }
});
