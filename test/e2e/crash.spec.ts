/** The power fails in the middle of a call: what was saved and what was half typed are both there afterwards. */
import type { Page } from '@playwright/test';
import type { CommandInput } from '#core/book/command';
import { noDetails } from '#core/debtors/state';
import { expect, test } from '../support/app';
import { logLine, openFirst } from '../support/debtor-page';
import { givenBook, showDebtors } from '../support/given-book';

const jan: CommandInput = {
  type: 'debtor.add',
  details: {
    ...noDetails,
    name: 'Brambling Joinery Ltd',
    kind: 'company',
    people: [{ name: 'Jan Brambling', role: '', phone: '', email: '' }],
  },
};

const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const notes = ['no answer', 'vm, rang back later', 'spoke to Jan, 200 fri', 'emailed the copy', 'texted Jan'];

async function openDebtor(page: Page): Promise<void> {
  await showDebtors(page);
  await openFirst(page, 'Brambling Joinery Ltd');
}

/** As long as the app may take to have a word on disk, in milliseconds, on a machine that is busy. */
const beforeTheCut = 1_500;

test('five notes and the half-typed sixth are there after a crash', async ({ accord, page }) => {
  await givenBook(page, jan);
  await openDebtor(page);
  await page.keyboard.press('n');
  for (const [at, note] of notes.entries()) {
    await page.keyboard.type(note);
    await page.keyboard.press('Enter');
    await expect(timeline(page).getByText(note)).toBeVisible();
    await expect(timeline(page).getByRole('listitem')).toHaveCount(at + 1);
  }
  await page.keyboard.type('rang jan again, she says the yard');
  await page.waitForTimeout(beforeTheCut);
  await accord.crash();
  await accord.relaunch();

  await openDebtor(accord.page);
  for (const note of notes) await expect(timeline(accord.page).getByText(note)).toBeVisible();
  await expect(timeline(accord.page).getByRole('listitem')).toHaveCount(notes.length);
  await expect(logLine(accord.page)).toHaveValue('rang jan again, she says the yard');
  await expect(accord.page.getByText('Kept from before.')).toBeVisible();

  await logLine(accord.page).press('End');
  await accord.page.keyboard.type(' pays friday');
  await expect(accord.page.getByText('Kept from before.')).toBeHidden();
  await accord.page.keyboard.press('Enter');
  await expect(accord.page.getByText('Noted, and on disk.')).toBeVisible();

  await accord.relaunch();
  await openDebtor(accord.page);
  await expect(logLine(accord.page)).toHaveValue('');
  await expect(timeline(accord.page).getByRole('listitem')).toHaveCount(notes.length + 1);
});
