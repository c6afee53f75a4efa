/** Who somebody is: put right on a page, half typed and come back to, archived, merged with a duplicate and parted again. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { givenBook, stateOf } from '../support/given-book';
import { ledgerOf } from '../support/ledger-of';

const ledger = ledgerOf(
  {
    name: 'M. Howe',
    accountNumber: 'HOW01',
    phones: ['01632 960142'],
    invoices: [{ number: 'INV-1', date: '2026-06-16', dueDate: '2026-07-16', amount: 40_000 }],
  },
  {
    name: 'Margaret Howe',
    phones: ['+44 1632 960142'],
    invoices: [{ number: 'INV-2', date: '2026-06-20', dueDate: '2026-07-20', amount: 10_000 }],
  },
);

const open = async (page: Page, name: string) => {
  await page.getByRole('grid', { name: 'Debtors' }).getByText(name, { exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
};

test('half-typed details are there again, and saved with people and labels', async ({ page }) => {
  const bookId = await givenBook(page, ledger);
  await open(page, 'M. Howe');
  await page.keyboard.press('e');
  await page.getByLabel('Name of person 1').fill('Peter Howe');
  await page.getByLabel('Role of person 1').fill('Son');
  await page.getByLabel('Which phone 1').fill('Home');
  await page.getByRole('button', { name: 'Another phone' }).click();
  await page.getByLabel('Phone number 2').fill('07700 900142');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'M. Howe' }).click();
  await page.keyboard.press('e');
  await expect(page.getByText('What you typed before is still here, and not saved yet.')).toBeVisible();
  await expect(page.getByLabel('Name of person 1')).toHaveValue('Peter Howe');
  await page.getByLabel('Best reached by').selectOption('Phone');
  await page.getByLabel('When it suits them').fill('after 6 pm');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The details are saved.')).toBeVisible();
  await expect(page.getByText('Peter Howe · 01632 960142 · best by phone, after 6 pm')).toBeVisible();
  const [howe] = Object.values((await stateOf(page, bookId)).debtors);
  expect(howe).toMatchObject({
    people: [{ name: 'Peter Howe', role: 'Son' }],
    phones: [{ label: 'Home', number: '01632 960142' }, { number: '07700 900142' }],
    prefers: 'phone',
  });
  await page.keyboard.press('e');
  await expect(page.getByText('What you typed before')).toBeHidden();
  await page.getByRole('button', { name: 'Archive' }).click();
  await expect(page.getByText(/INV-1 is still open with M\. Howe/)).toBeVisible();
});

test('a duplicate is found, merged, and parted by undo', async ({ page }) => {
  const bookId = await givenBook(page, ledger);
  const before = await stateOf(page, bookId);
  await page.getByRole('button', { name: '1 possible duplicate' }).click();
  await expect(page.getByText('same phone')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Look at M. Howe and Margaret Howe' }).click();
  await page.getByRole('radio', { name: 'Margaret Howe', exact: true }).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Merge into one' }).click();
  await expect(page.getByText('M. Howe is now part of Margaret Howe.')).toBeVisible();
  await expect(page.getByText(/also M\. Howe/)).toBeVisible();
  await expect(page.getByText('Merged with M. Howe, who was in the book twice')).toBeVisible();
  await expect(page.getByText('£500.00').first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/two debtors again/)).toBeVisible();
  expect(await stateOf(page, bookId)).toEqual(before);
});

test('into the archive, and back', async ({ page }) => {
  await givenBook(page, ledger);
  await page.keyboard.press('a');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Quiet');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Quiet' }).waitFor();
  await page.keyboard.press('e');
  await page.getByRole('button', { name: 'Archive' }).click();
  await expect(page.getByText('Quiet is in the archive.')).toBeVisible();
  const grid = page.getByRole('grid', { name: 'Debtors' });
  await expect(grid.getByText('Quiet')).toBeHidden();
  await page.getByRole('button', { name: 'and 1 in the archive' }).click();
  await grid.getByText('Quiet').click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bring them back' }).click();
  await expect(page.getByText('Quiet is on the list again.')).toBeVisible();
});

test('two who look alike and are not the same are shown so no more', async ({ page }) => {
  const bookId = await givenBook(page, ledger);
  await page.getByRole('button', { name: '1 possible duplicate' }).click();
  await page.getByRole('button', { name: 'M. Howe and Margaret Howe are not the same' }).click();
  await expect(page.getByText('Nobody here looks like anybody else.')).toBeVisible();
  await expectAccessible(page);
  expect(Object.keys((await stateOf(page, bookId)).keptApart)).toHaveLength(1);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('M. Howe (HOW01)')).toBeVisible();
});
