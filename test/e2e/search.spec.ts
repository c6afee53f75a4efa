/** Ctrl+K: finding a debtor, an invoice, a sum, a note or an action from anywhere, with the keyboard alone. */
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { createBook, importFile, xeroInvoices } from '../support/ledger-files';

test.beforeEach(async ({ accord, page }) => {
  await createBook(accord, 'Harbour Lane Joinery');
  await importFile(accord, xeroInvoices);
  await page.getByText('City Agency', { exact: true }).click();
  await page.keyboard.press('n');
  await page.keyboard.type('called jan, the cheque is lost in the café');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Timeline' })).toContainText('lost in the café');
});

test('finds a debtor by a few letters, and goes there', async ({ page }) => {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Search' });
  await expect(field).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.type('mairne');
  await expect(page.getByRole('option').first()).toContainText('Marine Systems (Poole) Ltd');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Marine Systems (Poole) Ltd' })).toBeVisible();
});

test('finds an invoice by its whole number, and a sum by who owes it', async ({ page }) => {
  const options = page.getByRole('option');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('orc1002');
  await expect(options).toHaveCount(1);
  const owner = await options.textContent();
  const sum = /£[\d,.]+/.exec(owner ?? '')?.[0] ?? '';
  await page.getByRole('combobox', { name: 'Search' }).fill(`who owes ${sum}`);
  await expect(page.getByRole('group', { name: 'Debtors' }).getByRole('option')).toContainText(sum);
});

test('finds a note by its words, also one that was just written, and shows it in the timeline', async ({
  page,
}) => {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('cafe');
  await expect(page.getByRole('group', { name: 'Notes' })).toContainText('City Agency');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'City Agency' })).toBeVisible();
  await expect(page.getByText('lost in the café')).toBeInViewport();
});

test('does what the screen can do, and Esc leaves all as it was', async ({ page }) => {
  await page.getByRole('link', { name: 'Debtors' }).first().click();
  const grid = page.getByRole('grid', { name: 'Debtors' });
  await expect(grid).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('zzzz');
  await expect(page.getByText('Nothing in this book matches “zzzz”')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox', { name: 'Search' })).toBeHidden();
  await expect(grid).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('add deb');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Add a debtor' })).toBeVisible();
});

test('goes to any screen, with the mouse too', async ({ page }) => {
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('combobox', { name: 'Search' }).fill('trail');
  await page.getByRole('option', { name: 'Trail', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Trail' })).toBeVisible();
});
