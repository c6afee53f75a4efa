/** The trail: every entry in words, narrowed and walked, the head to keep elsewhere, and all of it as a file. */
import { readFileSync } from 'node:fs';
import type { Practice } from '#core/contract/books';
import { noDetails } from '#core/debtors/state';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { copiedBy } from '../support/copied';
import { createBook, importFile, xeroInvoices } from '../support/ledger-files';

test('from the foot of the sidebar: what was done, and on to whom it was about', async ({ accord, page }) => {
  await createBook(accord, 'Harbour Lane Joinery');
  await importFile(accord, xeroInvoices);
  await page.keyboard.press('a');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Timber Direct');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Timber Direct' }).waitFor();

  await page.getByRole('link', { name: 'Saved · trail verified, 3 entries' }).click();
  await expect(page).toHaveTitle('Trail · Harbour Lane Joinery · Accord');
  const grid = page.getByRole('grid', { name: 'Trail' });
  await expect(grid.getByRole('row')).toHaveCount(4);
  await expect(grid.getByRole('row').nth(1)).toContainText('Added Timber Direct');
  await expect(grid.getByRole('row').nth(2)).toContainText(': 3 debtors, 3 invoices');
  await expect(grid.getByRole('row').nth(3)).toContainText('Created the book of Harbour Lane Joinery');
  await expectAccessible(page);

  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Timber Direct' })).toBeVisible();
});

test('narrowed by words and by kind, and all of it again', async ({ page }) => {
  await page.getByRole('button', { name: 'Open the sample book' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tuesday 1 September' }).waitFor();
  await page.getByRole('link', { name: 'Books' }).click();
  await page.getByRole('link', { name: 'Trail', exact: true }).click();
  const grid = page.getByRole('grid', { name: 'Trail' });
  await expect(grid).toBeFocused();
  const all = Number(await grid.getAttribute('aria-rowcount'));
  await page.getByRole('button', { name: 'Letters' }).click();
  await expect(grid.getByRole('row').nth(1)).toContainText('Issued letter');
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await expect(grid).toHaveAttribute('aria-rowcount', String(all));

  await page.keyboard.press('/');
  await page.keyboard.type('no such words');
  await expect(page.getByText('No entry matches')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show every entry' }).click();
  await expect(grid).toHaveAttribute('aria-rowcount', String(all));
  await page.keyboard.press('/');
  await page.keyboard.type('howe PLAN');
  await expect(grid.getByRole('row').nth(1)).toContainText('Issued letter 1 to Margaret Howe');
});

test('the head is copied, and found again by a search', async ({ accord, page }) => {
  await createBook(accord, 'Harbour Lane Joinery');
  await page.getByRole('link', { name: /trail verified/ }).click();
  const copy = page.getByRole('button', { name: 'Copy the whole seal' });
  const { text: head } = await copiedBy(page, () => copy.click());
  await expect(page.getByText('The seal of the last entry is copied.')).toBeVisible();
  expect(head).toMatch(/^[0-9a-f]{64}$/);
  await page.keyboard.press('/');
  await page.keyboard.type(head);
  await expect(page.getByRole('grid', { name: 'Trail' }).getByRole('row')).toHaveCount(2);
});

test('the trail as a file', async ({ accord, page }, testInfo) => {
  await createBook(accord, 'Harbour Lane Joinery');
  await page.getByRole('link', { name: /trail verified/ }).click();
  const file = testInfo.outputPath('trail.csv');
  await accord.answerSaveDialog(file);
  await page.keyboard.press('e');
  await page.getByRole('menuitem', { name: 'Trail as CSV' }).click();
  await expect(page.getByText('trail.csv is saved.')).toBeVisible();
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('Created the book of Harbour Lane Joinery');
  expect(text).toMatch(/[0-9a-f]{64}/);
});

test('older entries come as one walks down to them', async ({ accord, page }) => {
  await createBook(accord, 'Harbour Lane Joinery');
  await page.evaluate(async (blank) => {
    const { lastBookId } = (await window.accord.call('practice.get', undefined)) as Practice;
    if (!lastBookId) throw new Error('no book is open');
    for (let count = 2; count <= 250; count += 1) {
      const command = { type: 'debtor.add', details: { ...blank, name: `Debtor ${count}` } } as const;
      await window.accord.call('book.dispatch', {
        bookId: lastBookId,
        commandId: crypto.randomUUID(),
        command,
      });
    }
  }, noDetails);
  await page.getByRole('link', { name: /250 entries/ }).click();
  const grid = page.getByRole('grid', { name: 'Trail' });
  await expect(grid).toBeFocused();
  await expect(grid).toHaveAttribute('aria-rowcount', '201');
  await page.keyboard.press('End');
  await expect(grid).toHaveAttribute('aria-rowcount', '251');
  await page.keyboard.press('End');
  await expect(grid.locator('[data-active="true"]')).toContainText('Created the book');
});
