/** Books and settings: a first start, a book of one's own, the sample, and going from one client to another. */
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { createBook } from '../support/ledger-files';

test('the first screen says what Accord is and offers the ways on', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'Get paid, and keep the customer' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Open the sample book' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Create a book' })).toBeVisible();
  await expectAccessible(page);
});

test('creating a book asks for a name, loses nothing, and shows whose book it is', async ({ page }) => {
  await page.getByRole('link', { name: 'Create a book' }).click();
  await page.getByLabel('Address').fill('4 Harbour Lane\n\nFalmouth');
  await page.getByRole('button', { name: 'Create the book' }).click();
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await expect(page.getByText('Give the business a name')).toBeVisible();
  await expect(name).toBeFocused();
  await expectAccessible(page);

  await name.fill('Harbour Lane Joinery');
  await page.getByRole('button', { name: 'Create the book' }).click();
  await expect(page).toHaveTitle('Debtors · Harbour Lane Joinery · Accord');
  await expect(page.getByRole('status').getByText('Saved · trail verified, 1 entry')).toBeVisible();

  await page.getByRole('link', { name: 'Books' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Harbour Lane Joinery' })).toContainText(
    'On screen',
  );
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Business details…' }).click();
  await expect(page.getByLabel('Address')).toHaveValue('4 Harbour Lane\nFalmouth');
  await expect(page.getByLabel('Currency')).toBeDisabled();
  await page.getByLabel('Who signs').fill('Dawn Pryce');
  const promiseDays = page.getByLabel(/^A promise counts as kept/);
  await expect(promiseDays).toHaveValue('3');
  await promiseDays.fill('soon');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Give whole days, 0 to 60.')).toBeVisible();
  await expectAccessible(page);
  await promiseDays.fill('7');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('status').getByText('2 entries')).toBeVisible();
  await page.getByRole('link', { name: 'Business details…' }).click();
  await expect(promiseDays).toHaveValue('7');
});

test('the place brings its currency, until somebody has chosen one', async ({ page }) => {
  await page.getByRole('link', { name: 'Create a book' }).click();
  await page.getByLabel('Where it is').selectOption('Germany');
  await expect(page.getByLabel('Currency')).toHaveValue('EUR');
  await page.getByLabel('Currency').selectOption({ label: 'CHF · Swiss Franc' });
  await page.getByLabel('Where it is').selectOption('United States');
  await expect(page.getByLabel('Currency')).toHaveValue('CHF');
});

test('the sample book opens with people in it, and can be thrown away', async ({ accord, page }) => {
  await accord.app.evaluate(({ shell }) => {
    shell.trashItem = () => Promise.resolve();
  });
  await page.getByRole('button', { name: 'Open the sample book' }).click();
  await expect(page.getByRole('button', { name: /Saltmouth Primary School/ })).toBeVisible();
  await page.getByRole('link', { name: 'Books' }).click();
  await page.getByRole('button', { name: /^Throw .* away/ }).click();
  await expect(page.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Throw it away' }).click();
  await expect(page.getByText('The sample book is in the bin.')).toBeVisible();
  await expect(page.getByText('No books yet')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Debtors' })).toHaveCount(0);
});

test('from one client’s book to another’s, and back to the last one after a restart', async ({ accord }) => {
  await createBook(accord, 'Harbour Lane Joinery');
  await accord.page.getByRole('link', { name: 'Books' }).click();
  await accord.page.keyboard.press('c');
  await accord.page.getByRole('textbox', { name: 'Name', exact: true }).fill('Marlow Vet');
  await accord.page.getByRole('button', { name: 'Create the book' }).click();
  await expect(accord.page).toHaveTitle('Debtors · Marlow Vet · Accord');

  await accord.page.getByRole('button', { name: 'Marlow Vet' }).click();
  await expectAccessible(accord.page);
  await accord.page.getByRole('menuitem', { name: 'Harbour Lane Joinery' }).click();
  await expect(accord.page).toHaveTitle('Tuesday 1 September · Harbour Lane Joinery · Accord');

  await accord.relaunch();
  await expect(accord.page).toHaveTitle('Tuesday 1 September · Harbour Lane Joinery · Accord');
});

test('a row of the list opens its book, the one used last first, with its last backup', async ({
  accord,
}) => {
  const { page } = accord;
  await createBook(accord, 'Harbour Lane Joinery');
  await page.getByRole('link', { name: 'Books' }).click();
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Marlow Vet');
  await page.getByRole('button', { name: 'Create the book' }).click();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Books' }).click();
  const rows = page.getByRole('main').getByRole('listitem');
  await expect(rows).toContainText(['Marlow Vet', 'Harbour Lane Joinery']);
  const harbour = rows.filter({ hasText: 'Harbour' });
  await expect(harbour).toContainText(/Opened Tue 1 Sep, \d\d:\d\d · No backup yet/);

  await harbour.getByRole('link', { name: 'Backups of Harbour Lane Joinery' }).click();
  const backUp = page.getByRole('button', { name: 'Back up now' });
  await backUp.press('Enter');
  const message = page.getByRole('group', { name: 'Message' });
  await expect(message).toContainText('Harbour Lane Joinery is backed up');
  await expect(message.locator('xpath=ancestor::*[@aria-live="polite"]')).toHaveCount(1);
  await expect(backUp).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(message).toHaveCount(0);

  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Books' }).click();
  await expect(harbour).toContainText(/Opened .* · Backed up Tue 1 Sep, \d\d:\d\d/);
  await expectAccessible(page);
  await harbour.click({ position: { x: 300, y: 6 } });
  await expect(page).toHaveTitle('Tuesday 1 September · Harbour Lane Joinery · Accord');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Books' }).click();
  await expect(rows).toContainText(['Harbour Lane Joinery', 'Marlow Vet']);
  await harbour.click({ position: { x: 300, y: 6 } });
  await expect(page).toHaveTitle('Tuesday 1 September · Harbour Lane Joinery · Accord');
});

test('the theme and the name hold, also after a restart', async ({ accord, page }) => {
  await page.getByRole('link', { name: 'Settings' }).click();
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.getByRole('textbox', { name: 'Name' }).fill('Dawn');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Your name is saved.')).toBeVisible();

  await accord.relaunch();
  await expect(accord.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await accord.page.getByRole('link', { name: 'Settings' }).click();
  await expect(accord.page.getByRole('textbox', { name: 'Name' })).toHaveValue('Dawn');
});
