/** A person is erased: refused while something is open, then gone from every screen, the trail and the disk. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Accord } from '../support/app';
import { expectAccessible } from '../support/axe';
import { createBook, importFile, xeroInvoices } from '../support/ledger-files';

/** The files of all books in which the words can be read. */
function filesWith(accord: Accord, words: string): string[] {
  const all = readdirSync(join(accord.dataDir, 'books'), { recursive: true, withFileTypes: true });
  const files = all.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  return files.filter((file) => readFileSync(file, 'utf8').includes(words));
}

test('somebody who asked to be forgotten', async ({ accord, page }) => {
  await createBook(accord, 'Harbour Lane Joinery');
  // Its key works on the empty list too.
  await page.keyboard.press('a');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Margaret Howe');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Margaret Howe' }).waitFor();
  await page.keyboard.press('n');
  await page.keyboard.type('called her, she has moved house');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Timeline' }).getByText('she has moved house')).toBeVisible();

  await page.getByRole('button', { name: 'Details' }).click();
  await page.getByRole('link', { name: 'Erase their data…' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Erase the data of Margaret Howe');
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Why' }).fill('They asked for it.');
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page.getByText('Tick the box first', { exact: false })).toBeVisible();
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Erase for good' }).click();

  await expect(page.getByRole('button', { name: 'See old backups' })).toBeVisible();
  const trail = page.getByRole('grid', { name: 'Trail' });
  await expect(trail.getByRole('row').last()).toContainText(
    'Erased the data of a person: “They asked for it.”',
  );
  await expect(trail).not.toContainText('Margaret');
  expect(filesWith(accord, 'Margaret')).toEqual([]);
  expect(filesWith(accord, 'moved house')).toEqual([]);
  await expect(page.getByText(/^The trail holds: 4 entries/)).toBeVisible();
});

test('not while they still owe something', async ({ accord, page }) => {
  await createBook(accord, 'Harbour Lane Joinery');
  await importFile(accord, xeroInvoices);
  await page.getByRole('grid', { name: 'Debtors' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Details' }).click();
  await page.getByRole('link', { name: 'Erase their data…' }).click();
  await expect(page.getByText('is still open', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Erase for good' })).toHaveCount(0);
});
