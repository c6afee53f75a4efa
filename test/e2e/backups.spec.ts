/** Backups and the list of books: onto a stick and back, a list that was lost, a folder brought in, a damaged book. */
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test, type Accord } from '../support/app';
import { expectAccessible } from '../support/axe';
import { showDebtors } from '../support/given-book';
import { createBook } from '../support/ledger-files';

async function addDebtor(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Debtors' }).click();
  await page.getByRole('button', { name: /^Add (a )?debtor/ }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await page.getByRole('button', { name: 'Add debtor' }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
}

const debtors = (page: Page) => page.getByRole('grid', { name: 'Debtors' });

async function goToBooks(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Books', exact: true }).first().click();
}

/** A folder that stands for a stick. */
function stickOf(accord: Accord): string {
  const stick = join(accord.dataDir, '..', 'stick');
  mkdirSync(stick, { recursive: true });
  return stick;
}

/** Of the one book there is. */
function bookFolder(accord: Accord): string {
  const books = join(accord.dataDir, 'books');
  return join(books, readdirSync(books)[0] ?? '');
}

async function backUpAll(accord: Accord, stick: string): Promise<void> {
  await accord.answerOpenDialog([stick]);
  await goToBooks(accord.page);
  await accord.page.getByRole('link', { name: 'Back up all books…' }).click();
  await accord.page.getByRole('button', { name: 'Choose the folder and back up…' }).click();
}

test('all books onto a stick, one of them back, and the restore undone', async ({ accord, page }) => {
  await createBook(accord, 'Harbour Lane Joinery');
  await addDebtor(page, 'Anna Weir');
  await backUpAll(accord, stickOf(accord));
  await expect(page.getByRole('heading', { name: 'The book is backed up.' })).toBeVisible();
  await expect(page.getByRole('listitem')).toContainText('Harbour Lane Joinery is backed up: 2 entries');
  await expectAccessible(page);

  await addDebtor(page, 'Ben Tully');
  await goToBooks(page);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Backups of Harbour Lane Joinery' }).click();
  await expect(page.getByRole('list', { name: 'Backups' }).getByRole('listitem')).toHaveCount(1);
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Restore the backup of/ }).click();
  await expect(page.getByText('The book has 1 entry more.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Restore this backup' }).click();

  await expect(page.getByText('Harbour Lane Joinery is restored.')).toBeVisible();
  await showDebtors(page);
  await expect(debtors(page)).toContainText('Anna Weir');
  await expect(debtors(page)).not.toContainText('Ben Tully');
  await page.getByRole('button', { name: 'Undo the restore' }).click();
  await expect(page.getByText('The restore is undone')).toBeVisible();
  await showDebtors(page);
  await expect(debtors(page)).toContainText('Ben Tully');
});

test('a backup made on closing is found again, and one of another computer becomes a book of the list', async ({
  accord,
}) => {
  await createBook(accord, 'Harbour Lane Joinery');
  await addDebtor(accord.page, 'Anna Weir');
  await accord.relaunch();
  const folder = join(accord.dataDir, 'backups', readdirSync(join(accord.dataDir, 'backups'))[0] ?? '');
  const [file = ''] = readdirSync(folder);
  expect(file).toMatch(/^Harbour Lane Joinery 2026-09-01 \d{4} [0-9a-f]{8}\.accord-backup\.zip$/);

  await accord.quit();
  cpSync(folder, stickOf(accord), { recursive: true });
  for (const name of readdirSync(accord.dataDir)) rmSync(join(accord.dataDir, name), { recursive: true });
  await accord.launch();
  await accord.answerOpenDialog([join(stickOf(accord), file)]);
  await accord.page.getByRole('link', { name: 'Restore a backup…' }).click();
  await accord.page.getByRole('button', { name: 'Choose the file…' }).click();
  await expect(accord.page.getByText('The backup is whole. It holds Harbour Lane Joinery')).toBeVisible();
  await expectAccessible(accord.page);
  await accord.page.getByRole('button', { name: 'Restore this backup' }).click();
  await showDebtors(accord.page);
  await expect(debtors(accord.page)).toContainText('Anna Weir');
});

test('books are found again after the settings were lost', async ({ accord }) => {
  await createBook(accord, 'Harbour Lane Joinery');
  await accord.quit();
  writeFileSync(join(accord.dataDir, 'settings.json'), '{"settings":');
  await accord.launch();
  await expect(accord.page.getByText('A book was found in')).toContainText('Harbour Lane Joinery');
  await accord.page.getByRole('button', { name: 'Open Harbour Lane Joinery' }).click();
  await expect(accord.page).toHaveTitle('Tuesday 1 September · Harbour Lane Joinery · Accord');
});

test('a folder from elsewhere is opened, one that moved is found, and a stray one is refused', async ({
  accord,
}) => {
  await createBook(accord, 'Harbour Lane Joinery');
  await accord.quit();
  const there = join(stickOf(accord), 'harbour lane');
  renameSync(bookFolder(accord), there);
  await accord.launch();
  const { page } = accord;
  await expect(page.getByText('Not there now')).toBeVisible();
  await expectAccessible(page);

  await accord.answerOpenDialog([stickOf(accord)]);
  await page.getByRole('button', { name: 'Open a book’s folder…' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Choose one of them' })).toBeVisible();

  await accord.answerOpenDialog([there]);
  await page.getByRole('button', { name: /^Find the folder of Harbour Lane/ }).click();
  await expect(page).toHaveTitle('Tuesday 1 September · Harbour Lane Joinery · Accord');

  const copy = join(stickOf(accord), 'copy');
  cpSync(there, copy, { recursive: true });
  await goToBooks(page);
  await accord.answerOpenDialog([copy]);
  await page.getByRole('button', { name: 'Open a book’s folder…' }).click();
  await expect(page.getByText('This is a copy of Harbour Lane Joinery')).toBeVisible();
  await expectAccessible(page);
});

test('a damaged book opens to read, names its good backup, and is restored', async ({ accord }) => {
  await createBook(accord, 'Harbour Lane Joinery');
  await addDebtor(accord.page, 'Anna Weir');
  await addDebtor(accord.page, 'Ben Tully');
  await accord.quit();
  const journal = join(bookFolder(accord), 'journal.jsonl');
  writeFileSync(journal, readFileSync(journal, 'utf8').replace('Anna Weir', 'Anna Wear'));

  await accord.launch();
  const { page } = accord;
  await expect(page.getByText('Entry 2 of this book')).toContainText(
    'The newest good backup is of Tue 1 Sep',
  );
  await expectAccessible(page);
  await page.getByRole('link', { name: 'See backups' }).click();
  await page.getByRole('button', { name: /^Restore the backup of/ }).click();
  await expect(page.getByText('The book itself is damaged')).toBeVisible();
  await page.getByRole('button', { name: 'Restore this backup' }).click();
  await showDebtors(page);
  await expect(debtors(page)).toContainText('Ben Tully');
  await expect(page.getByText('Entry 2 of this book')).toHaveCount(0);
});

test('after a password the backups from before it are told and deleted, and a new one asks for it', async ({
  accord,
  page,
}) => {
  await createBook(accord, 'Harbour Lane Joinery');
  await goToBooks(page);
  await page.getByRole('link', { name: 'Backups of Harbour Lane Joinery' }).click();
  await expect(page.getByText('No backups here yet')).toBeVisible();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('Harbour Lane Joinery is backed up: 1 entry')).toBeVisible();

  await goToBooks(page);
  await page.getByRole('link', { name: 'Password…' }).click();
  await page.getByRole('textbox', { name: 'New password' }).fill('horse battery staple');
  await page.getByRole('textbox', { name: 'The same once more' }).fill('horse battery staple');
  await page.getByRole('button', { name: 'Set the password' }).click();
  const sheet = page.getByRole('dialog', { name: 'The recovery sheet' });
  await sheet.getByRole('checkbox').check();
  await sheet.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('link', { name: 'Make a new backup, and delete older ones' }).click();

  await expect(page.getByRole('heading', { name: 'One backup without a password' })).toBeVisible();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('opens with the password of that day')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Delete what is older…' }).click();
  await page.getByRole('button', { name: 'Delete them', exact: true }).click();
  await expect(page.getByText('The backups without a password are deleted.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Backups' }).getByRole('listitem')).toHaveCount(1);

  await page.getByRole('button', { name: /^Restore the backup of/ }).click();
  await expect(page.getByText('It has a password, the one the book had on that day.')).toBeVisible();
  await page.getByRole('button', { name: 'Restore this backup' }).click();
  await page.getByRole('textbox', { name: 'Password', exact: true }).fill('horse battery staple');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What there is to do will stand here' })).toBeVisible();
});

test('where backups go is said and chosen in the settings', async ({ accord, page }) => {
  await createBook(accord, 'Harbour Lane Joinery');
  await page.getByRole('link', { name: 'Settings' }).click();
  const card = page.getByRole('region', { name: 'Backups' });
  await expect(card).toContainText('The backups lie on the same disk as your books');
  await expect(card.getByRole('list', { name: 'Last backups' })).toContainText('Not backed up there yet');
  await expectAccessible(page);
  await accord.answerOpenDialog([join(accord.dataDir, 'books')]);
  await card.getByRole('button', { name: 'Choose another folder…' }).click();
  await expect(card.getByRole('alert')).toContainText('Choose another folder');
  await accord.answerOpenDialog([stickOf(accord)]);
  await card.getByRole('button', { name: 'Choose another folder…' }).click();
  await expect(card).toContainText(stickOf(accord).split('/').at(-1) ?? '');
  await accord.relaunch();
  await accord.page.getByRole('link', { name: 'Settings' }).click();
  await expect(accord.page.getByRole('list', { name: 'Last backups' })).toContainText('Tue 1 Sep');
  await accord.page.getByRole('button', { name: 'Use Accord’s own folder' }).click();
  await expect(accord.page.getByRole('list', { name: 'Last backups' })).toContainText(
    'Not backed up there yet',
  );
});
