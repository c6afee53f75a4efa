/** A debtor's page: a call written down in one line with the keyboard, corrected where it was read wrongly. */
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/app';
import { logLine, openFirst } from '../support/debtor-page';
import { givenBook, stateOf } from '../support/given-book';
import { ledgerOf } from '../support/ledger-of';

const ledger = ledgerOf({
  name: 'Brambling Joinery Ltd',
  kind: 'company',
  contact: 'Jan Brambling',
  phones: ['01632 960 114'],
  invoices: [
    {
      number: 'INV-0043',
      date: '2026-06-16',
      dueDate: '2026-07-16',
      amount: 144_000,
      description: 'Stairs, oak',
    },
    {
      number: 'INV-0047',
      date: '2026-08-10',
      dueDate: '2026-09-09',
      amount: 40_000,
      description: 'Stairs, oak',
    },
  ],
});

test('a call with a promise takes one line and no mouse', async ({ page }) => {
  const bookId = await givenBook(page, ledger);
  await openFirst(page, 'Brambling Joinery Ltd');
  await expect(page.getByText('Call Jan Brambling.')).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('n');
  await page.keyboard.type('spoke to Jan, cheque in post, 1000 fri');
  await expect(page.getByRole('button', { name: 'Phone, spoke to Jan' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Promise £1,000.00 by Fri 4 Sep' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');

  await expect(page.getByText('Noted, and on disk.')).toBeVisible();
  const newest = page.getByRole('region', { name: 'Timeline' }).getByRole('listitem').first();
  await expect(newest).toContainText('spoke to Jan, cheque in post, 1000 fri');
  await expect(newest).toContainText('Promised £1,000.00 by Fri 4 Sep');
  await expect(page.getByText('Wait until Fri 4 Sep.')).toBeVisible();
  const { promises } = await stateOf(page, bookId);
  expect(Object.values(promises)).toMatchObject([
    { amount: 100_000, by: '2026-09-04', madeOn: '2026-09-01' },
  ]);
});

test('what was read wrongly is corrected before it is saved', async ({ page }) => {
  const bookId = await givenBook(page, ledger);
  await openFirst(page, 'Brambling Joinery Ltd');
  await page.keyboard.press('n');
  await page.keyboard.type('vm, 1000 fri, +7');
  await page.getByRole('button', { name: 'Phone, left a message' }).click();
  await page.getByLabel('With').fill('Jan');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: /^Promise £1,000.00/ }).click();
  await page.getByLabel('Amount').fill('400');
  await page.getByRole('button', { name: 'Use this' }).click();
  await page.getByRole('button', { name: 'Back to it Tue 8 Sep' }).click();
  await page.getByRole('button', { name: 'Don’t' }).click();
  await page.keyboard.press('Escape');
  await logLine(page).press('Enter');

  await expect(page.getByText('Noted, and on disk.')).toBeVisible();
  const { notes, promises } = await stateOf(page, bookId);
  expect(Object.values(notes)).toMatchObject([
    { words: 'vm, 1000 fri, +7', outcome: 'left-message', person: 'Jan', followUp: null },
  ]);
  expect(Object.values(promises)).toMatchObject([{ amount: 40_000, by: '2026-09-04' }]);
});

test('a line half typed is there again, and what Esc clears can be brought back', async ({ page }) => {
  await givenBook(page, ledger);
  await openFirst(page, 'Brambling Joinery Ltd');
  await page.keyboard.press('n');
  await page.keyboard.type('called jan, she says the yard');
  await page.getByRole('link', { name: 'Import', exact: true }).click();
  await page.getByRole('link', { name: 'Debtors' }).click();
  await openFirst(page, 'Brambling Joinery Ltd');
  await expect(logLine(page)).toHaveValue('called jan, she says the yard');
  await logLine(page).press('Escape');
  await expect(logLine(page)).toHaveValue('');
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(logLine(page)).toHaveValue('called jan, she says the yard');
});

test('the details are put right, and the timeline shows one kind alone', async ({ page }) => {
  const bookId = await givenBook(page, ledger);
  await openFirst(page, 'Brambling Joinery Ltd');
  await page.keyboard.press('e');
  const details = page.getByRole('main');
  const title = page.getByRole('heading', { level: 1, name: 'Details of Brambling Joinery Ltd' });
  await expectAccessible(page);
  await details.getByLabel('Postcode of address 1').fill('TR11 3LH');
  await details.getByRole('button', { name: 'Save' }).click();
  await expect(title).toBeHidden();
  const { debtors } = await stateOf(page, bookId);
  expect(Object.values(debtors)).toMatchObject([
    { addresses: [{ postcode: 'TR11 3LH' }], phones: [{ number: '01632 960 114' }] },
  ]);

  const entries = page.getByRole('region', { name: 'Timeline' }).getByRole('listitem');
  await page.getByRole('button', { name: 'Imports' }).click();
  await expect(entries).toHaveCount(1);
  await expect(entries).toContainText('Import “open.csv”: INV-0043, INV-0047 added');
});
