/** The list of debtors: sums, order, search, keys, and taking it out as a file. */
import { readFileSync } from 'node:fs';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { createBook, importFile, xeroInvoices } from '../support/ledger-files';

test.beforeEach(async ({ accord }) => {
  await createBook(accord, 'Harbour Lane Joinery');
  await importFile(accord, xeroInvoices);
});

test('what is owed, the largest overdue sum first, and in any other order', async ({ page }) => {
  await expect(page.getByText('£2,571.50 owed · £2,571.50 overdue · 3 debtors')).toBeVisible();
  const names = page.getByRole('grid', { name: 'Debtors' }).getByRole('row').locator('.debtor-name');
  await expect(names).toHaveText(['Bank West', 'Marine Systems (Poole) Ltd', 'City Agency']);
  await page.getByRole('button', { name: 'Oldest' }).click();
  await expect(names).toHaveText(['City Agency', 'Bank West', 'Marine Systems (Poole) Ltd']);
  await expect(page.getByRole('columnheader', { name: 'Oldest' })).toHaveAttribute('aria-sort', 'descending');
  await expectAccessible(page);
});

test('with the keyboard alone: down, open, back to the same place', async ({ page }) => {
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Marine Systems (Poole) Ltd' })).toBeVisible();
  await page.keyboard.press('Escape');
  const grid = page.getByRole('grid', { name: 'Debtors' });
  await expect(grid).toBeFocused();
  await expect(grid.locator('[data-active="true"]')).toContainText('Marine Systems');
});

test('a press opens the row it is on, wherever the list stands', async ({ page }) => {
  await page.getByRole('link', { name: 'Books' }).focus();
  await page.getByText('City Agency', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'City Agency' })).toBeVisible();
});

test('search finds as one types, and is still there when one comes back', async ({ page }) => {
  await page.keyboard.press('/');
  await page.keyboard.type('WEST bank');
  const rows = page.getByRole('grid', { name: 'Debtors' }).getByRole('row');
  await expect(rows).toHaveCount(2);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Bank West' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox', { name: 'Search debtors' })).toHaveValue('WEST bank');
  await page.keyboard.press('/');
  await page.keyboard.type('nobody');
  await expect(page.getByText('Nobody here matches “nobody”')).toBeVisible();
  await expectAccessible(page);
  for (let typed = 'nobody'.length; typed > 0; typed -= 1) await page.keyboard.press('Backspace');
  await expect(rows).toHaveCount(4);
  await page.keyboard.type('city');
  await expect(rows).toHaveCount(2);
});

test('the page for somebody new has the keys, and gives them back to the list', async ({ page }) => {
  const grid = page.getByRole('grid', { name: 'Debtors' });
  await page.keyboard.press('a');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(grid).toBeFocused();
});

test('a screen reached by a link that is gone with its page takes the keys', async ({ page }) => {
  await page.getByText('City Agency', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'City Agency' })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
});

test('a debtor added by hand', async ({ page }) => {
  await page.keyboard.press('a');
  await page.getByRole('button', { name: 'Add debtor' }).click();
  await expect(page.getByText('Who is it? A name is needed to write to them.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('=Timber Direct');
  await page.getByLabel('Phone number 1').fill('01632 960 300');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '=Timber Direct' })).toBeVisible();
});

test('the list as a file, with the way to open it', async ({ accord, page }, testInfo) => {
  const file = testInfo.outputPath('debtors.csv');
  await accord.answerSaveDialog(file);
  await page.keyboard.press('e');
  await expectAccessible(page);
  await page.getByRole('menuitem', { name: 'Debtors as CSV' }).click();
  await expect(page.getByText('debtors.csv is saved.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Show in folder' })).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain('Bank West');
});
