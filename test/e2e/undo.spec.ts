/** Undo: from the word that it is done, from the timeline and by Ctrl+Z; the book is as before, and the trail keeps both. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
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
  ],
});
const said = 'spoke to Jan, cheque in post, 1000 fri';

const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' }).getByRole('listitem');

/** The word that something is done, and the way back beside it. */
async function undoFrom(page: Page, words: string): Promise<void> {
  const toast = page.getByRole('group', { name: 'Message' }).filter({ hasText: words });
  await toast.getByRole('button', { name: 'Undo', exact: true }).click();
}

async function openDebtor(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Debtors' }).click();
  await openFirst(page, 'Brambling Joinery Ltd');
}

async function note(page: Page): Promise<void> {
  await logLine(page).fill(said);
  await logLine(page).press('Enter');
  await expect(page.getByText('Noted, and on disk.')).toBeVisible();
}

test('a note and its promise, from the word that it is noted: the line is there again', async ({ page }) => {
  const bookId = await givenBook(page, ledger);
  const before = await stateOf(page, bookId);
  await openDebtor(page);
  await note(page);
  // A message stays as long as the mouse is on it.
  await page.getByText('Noted, and on disk.').hover();
  await expectAccessible(page);
  await undoFrom(page, 'Noted, and on disk.');
  await expect(
    page.getByText(/^Took back the note for Brambling Joinery Ltd .*promised £1,000\.00 by 4 September 2026/),
  ).toBeVisible();
  await expect(timeline(page).filter({ hasText: 'cheque' })).toHaveCount(0);
  expect(await stateOf(page, bookId)).toEqual(before);
  await expect(logLine(page)).toHaveValue(said);
  await expect(page.getByRole('button', { name: 'Promise £1,000.00 by Fri 4 Sep' })).toBeVisible();

  await page.getByRole('link', { name: /trail verified/ }).click();
  const trail = page.getByRole('grid', { name: 'Trail' }).getByRole('row');
  await expect(trail.nth(1)).toContainText('Took back the note for Brambling Joinery Ltd');
  await expect(trail.nth(2)).toContainText('Noted for Brambling Joinery Ltd');
});

test('a note from the timeline, by keyboard, after a question', async ({ accord, page }) => {
  const bookId = await givenBook(page, ledger);
  const before = await stateOf(page, bookId);
  await openDebtor(page);
  await note(page);
  await accord.relaunch();
  const later = accord.page;
  await openDebtor(later);
  const newest = timeline(later).first();
  await expect(newest).toContainText('Promised £1,000.00');
  await newest.getByRole('button', { name: `Undo… ${said}` }).focus();
  await later.keyboard.press('Enter');
  const question = later.getByRole('dialog', { name: 'Undo this note?' });
  await expect(question).toContainText('the promise made on it no longer counts');
  await expectAccessible(later);
  await question.getByRole('button', { name: 'Undo it' }).click();
  await expect(question).toHaveCount(0);
  await expect(later.getByText(/^Took back the note for Brambling/)).toBeVisible();
  expect(await stateOf(later, bookId)).toEqual(before);
});

test('a plan step by step: agreed, then offered, by Ctrl+Z', async ({ page }) => {
  const bookId = await givenBook(page, ledger);
  const before = await stateOf(page, bookId);
  await openDebtor(page);
  await page.keyboard.press('p');
  await page.getByRole('button', { name: 'Offer this plan' }).click();
  await expect(page.getByText('The plan is offered to Brambling Joinery Ltd.')).toBeVisible();
  const offered = await stateOf(page, bookId);
  await page.keyboard.press('a');
  await expect(page.getByLabel('Who said yes')).toBeFocused();
  await page.keyboard.press('Enter');
  await undoFrom(page, 'The plan with Brambling Joinery Ltd is agreed.');
  await expect(page.getByText(/^Took back the yes to the plan with Brambling/)).toBeVisible();
  await expect(page.getByText('Offered', { exact: true })).toBeVisible();
  expect(await stateOf(page, bookId)).toEqual(offered);

  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Took back the offer of the plan with Brambling/)).toBeVisible();
  await expect(page.getByText('This plan is not in the book')).toBeVisible();
  expect(await stateOf(page, bookId)).toEqual(before);
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Nothing was done here since Accord was opened/)).toBeVisible();
});

test('details, and what was done after them first', async ({ page }) => {
  const bookId = await givenBook(page, ledger);
  const before = await stateOf(page, bookId);
  await openDebtor(page);
  await page.keyboard.press('e');
  const details = page.getByRole('main');
  const title = page.getByRole('heading', { level: 1, name: 'Details of Brambling Joinery Ltd' });
  await details.getByLabel('Postcode of address 1').fill('TR11 3LH');
  await details.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The details are saved.')).toBeVisible();
  await expect(title).toBeHidden();
  await note(page);
  // The line was emptied by saving: Ctrl+Z in it is about the note.
  await page.keyboard.press('Control+z');
  await expect(logLine(page)).toHaveValue(said);
  await logLine(page).press('Escape');
  await logLine(page).blur();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Changed the details of Brambling Joinery Ltd back: address.')).toBeVisible();
  expect(await stateOf(page, bookId)).toEqual(before);
});

test('somebody added by hand, until the book knows more of them', async ({ page }) => {
  const bookId = await givenBook(page, ledger);
  const before = await stateOf(page, bookId);
  await page.keyboard.press('a');
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Timber Direct');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Timber Direct' })).toBeVisible();
  await note(page);
  await logLine(page).press('Escape');
  await page.getByRole('link', { name: 'Books' }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Took back the note for Timber Direct/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Took Timber Direct off the list.')).toBeVisible();
  expect(await stateOf(page, bookId)).toEqual(before);
});
