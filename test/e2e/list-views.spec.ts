/** The list as somebody likes it: narrowed, its columns chosen, kept under a name; many chosen, copied and exported. */
import { readFileSync } from 'node:fs';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { copiedBy } from '../support/copied';
import { showDebtors } from '../support/given-book';
import { createBook, importFile, xeroInvoices } from '../support/ledger-files';

test.beforeEach(async ({ accord }) => {
  await createBook(accord, 'Harbour Lane Joinery');
  await importFile(accord, xeroInvoices);
});

test('a view is narrowed, kept under a name, and still there after a restart', async ({ accord, page }) => {
  await page.getByRole('combobox', { name: 'State' }).selectOption('Nothing agreed');
  await page.getByRole('combobox', { name: 'Last contact' }).selectOption('No contact for 30 days');
  await expect(page.getByText('£2,571.50 owed · £2,571.50 overdue · 3 debtors')).toBeVisible();
  await page.getByRole('button', { name: 'Columns' }).click();
  await expectAccessible(page);
  await page.getByRole('menuitem', { name: 'Last contact' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('columnheader', { name: 'Last contact' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Name' }).click();
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Keep this view under a name…' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Calls on Monday');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'View: Calls on Monday' })).toBeVisible();
  await page.getByRole('button', { name: 'Show everyone' }).click();
  await expect(page.getByRole('button', { name: 'Views' })).toBeVisible();

  await accord.relaunch();
  const again = accord.page;
  await showDebtors(again);
  await again.getByRole('button', { name: 'Views' }).click();
  await again.getByRole('menuitem', { name: 'Calls on Monday' }).click();
  await expect(again.getByRole('combobox', { name: 'State' })).toHaveValue('nothing-agreed');
  await expect(again.getByRole('columnheader', { name: 'Last contact' })).toHaveCount(0);
  await expect(again.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending');
  await again.getByRole('button', { name: 'View: Calls on Monday' }).click();
  await again.getByRole('menuitem', { name: 'Forget “Calls on Monday”' }).click();
  await expect(again.getByRole('button', { name: 'Views' })).toBeVisible();
});

test('nobody in a view: it says so, with the way back', async ({ page }) => {
  await page.getByRole('combobox', { name: 'State' }).selectOption('On a plan');
  await expect(page.getByText('Nobody here is in this view')).toBeVisible();
  await expect(page.getByText('£0.00 owed · £0.00 overdue · 0 of 3 debtors')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show everyone' }).last().click();
  await expect(page.getByText('overdue · 3 debtors')).toBeVisible();
});

test('many are chosen by keys, copied as a table, and exported', async ({ accord, page }, testInfo) => {
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('2 chosen')).toBeVisible();
  await expect(page.getByRole('row', { selected: true })).toHaveCount(2);
  await expectAccessible(page);
  const { text, html } = await copiedBy(page, () => page.keyboard.press('Control+c'));
  await expect(page.getByText('2 rows are copied')).toBeVisible();
  const lines = text.split(/\r?\n/);
  expect(lines).toHaveLength(3);
  expect(lines[0]).toBe('Name\tBalance\tOverdue\tOldest\tAge\tLast contact\tState\tNext');
  expect(lines[1]).toMatch(/^Bank West\t\d+\.\d\d\t\d+\.\d\d\t\d+\t/);
  expect(html).toContain('<td>Bank West</td>');

  const file = testInfo.outputPath('two.csv');
  await accord.answerSaveDialog(file);
  await page.keyboard.press('e');
  await expect(page.getByRole('button', { name: 'Export 2' })).toBeVisible();
  await page.getByRole('menuitem', { name: 'Debtors as CSV' }).click();
  await expect(page.getByText('two.csv is saved.')).toBeVisible();
  const written = readFileSync(file, 'utf8');
  expect(written).toContain('Marine Systems');
  expect(written).not.toContain('City Agency');

  await page.getByRole('grid', { name: 'Debtors' }).focus();
  await page.keyboard.press('Control+a');
  await expect(page.getByText('3 chosen')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('3 chosen')).toBeHidden();
});

test('a press on the tick chooses, and does not open', async ({ page }) => {
  await page
    .getByRole('row', { name: /City Agency/ })
    .locator('.grid-tick')
    .click();
  await expect(page.getByText('1 chosen')).toBeVisible();
  await page.getByRole('row', { name: /Bank West/ }).click({ modifiers: ['Control'] });
  await expect(page.getByText('2 chosen')).toBeVisible();
});
