/** The ways through the screens of letters: Esc, where each leads back to, and what nothing may cover. */
import type { Locator, Page } from '@playwright/test';
import { warningCodes } from '#core/letters/kinds';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { someProfile } from '../support/commands';
import { givenEight, shoot } from '../support/eight-debtors';
import { give, givenBook, showDebtors, stateOf } from '../support/given-book';
import { debtorOf } from '../support/plan-letters';

test.use({ today: '2026-09-01' });

const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const place = (page: Page) => page.getByRole('navigation', { name: 'Main' }).locator('[aria-current="page"]');

async function openLetters(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Letters' }).click();
  await expect(heading(page, 'Letters')).toBeVisible();
}

async function openDebtor(page: Page, name: string): Promise<void> {
  await showDebtors(page);
  await page.getByText(name).first().click();
  await expect(heading(page, name)).toBeVisible();
}

/** Esc once in the field: it is left, and the screen stays. */
async function leaveField(page: Page, field: Locator): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(field).not.toBeFocused();
  await expect(page.locator('main')).toBeFocused();
}

test('Esc leaves the field first and then the screen, and what was typed is still there', async ({
  page,
}) => {
  await givenEight(page);
  await openDebtor(page, 'Alder & Co');
  await page.keyboard.press('w');
  const words = page.getByLabel('A sentence of your own');
  const by = page.getByLabel('To pay or answer by');
  await by.click();
  await by.fill('+7');
  // The first one is for the calendar that came with it.
  await page.keyboard.press('Escape');
  await expect(by).toBeFocused();
  await leaveField(page, by);
  await expect(by).toHaveValue('Tue 8 Sep');
  await words.fill('Thank you for the call.');
  await leaveField(page, words);
  await expect(heading(page, 'Friendly reminder to Alder & Co')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(heading(page, 'Alder & Co')).toBeVisible();
  await page.keyboard.press('w');
  await expect(words).toHaveValue('Thank you for the call.');
  await expect(by).toHaveValue('Tue 8 Sep');

  await openLetters(page);
  await page.getByRole('link', { name: 'Stationery' }).click();
  const foot = page.getByLabel('At the foot of each page');
  await foot.fill('Registered in England');
  await leaveField(page, foot);
  await page.keyboard.press('Escape');
  await expect(heading(page, 'Letters')).toBeVisible();
  await page.getByRole('link', { name: 'Stationery' }).click();
  await expect(foot).toHaveValue('Registered in England');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('link', { name: 'Stationery' }).click();
  await expect(foot).toHaveValue('');

  // What was ticked stays ticked.
  await openLetters(page);
  await page.getByRole('grid', { name: 'Letters that fit today' }).focus();
  await page.keyboard.press('Escape');
  await expect(page.getByText('5 letters', { exact: true })).toBeVisible();
});

test('words and stationery lead back to where one came from', async ({ page }) => {
  await givenEight(page);
  await openLetters(page);
  await page.getByRole('link', { name: 'Words of letters' }).click();
  await expect(place(page)).toHaveText('Letters');
  await page.getByRole('link', { name: 'Firm reminder, email: Accord’s words' }).click();
  await expect(heading(page, 'Firm reminder: email, English')).toBeVisible();
  await expectAccessible(page);
  for (const name of ['Words of letters', 'Letters']) {
    await page.keyboard.press('Escape');
    await expect(heading(page, name)).toBeVisible();
  }
  await page.getByRole('link', { name: 'Stationery' }).click();
  await page.getByRole('link', { name: 'Test sheet…' }).click();
  await expect(heading(page, 'Test sheet')).toBeVisible();
  await expectAccessible(page);
  for (const name of ['Stationery', 'Letters']) {
    await page.keyboard.press('Escape');
    await expect(heading(page, name)).toBeVisible();
  }
  await page.locator('.book-switcher').click();
  await page.getByRole('menuitem', { name: 'Stationery…' }).click();
  await expect(place(page)).toHaveText('Books');
  await page.keyboard.press('Escape');
  await expect(heading(page, 'Books')).toBeVisible();
});

test('a letter belongs to where one came from, and no message covers the question whether it was posted', async ({
  accord,
  page,
}) => {
  const bookId = await givenEight(page);
  const { debtors } = await stateOf(page, bookId);
  const debtorId = Object.values(debtors).find(({ name }) => name === 'Alder & Co')?.id ?? '';
  const request = { kind: 'friendly-reminder', channel: 'letter', debtorId } as const;
  await give(page, bookId, { type: 'letter.issue', request });
  await page.setViewportSize({ width: 1024, height: 700 });
  await openDebtor(page, 'Alder & Co');
  await page.getByRole('link', { name: /^1 · / }).click();
  await expect(heading(page, 'Letter 1 to Alder & Co')).toBeVisible();
  await expect(place(page)).toContainText('Debtors');
  await accord.answerSaveDialog(`${accord.dataDir}/letter.pdf`);
  await page.getByRole('button', { name: 'Save as PDF…' }).click();
  const message = page.getByRole('group', { name: 'Message' });
  await expect(message).toContainText('letter.pdf is saved.');
  const note = page.getByRole('button', { name: 'Note 1 letter as posted' });
  await note.scrollIntoViewIfNeeded();
  const card = page.locator('.card').filter({ has: note });
  await expect.poll(async () => isClear(await message.boundingBox(), await card.boundingBox())).toBe(true);
  await shoot(page, 'message-beside-posted');
  await note.click();
  await expect(page.getByText('1 letter noted as posted.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(heading(page, 'Alder & Co')).toBeVisible();

  await openLetters(page);
  await page.getByRole('button', { name: 'Issue and print…' }).click();
  await page.getByRole('button', { name: /^Issue these/ }).click();
  await page.getByRole('link', { name: 'Friendly reminder, letter 2' }).click();
  await expect(place(page)).toHaveText('Letters');
});

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function isClear(one: Box | null, other: Box | null): boolean {
  if (!one || !other) return false;
  const across = one.x >= other.x + other.width || other.x >= one.x + one.width;
  return across || one.y >= other.y + other.height || other.y >= one.y + one.height;
}

test('a letter before claim is not issued among many, and the screen says where it is written', async ({
  page,
}) => {
  const bookId = await givenEight(page);
  const { debtors } = await stateOf(page, bookId);
  const debtorId = Object.values(debtors).find(({ name }) => name === 'Alder & Co')?.id ?? '';
  const despite = warningCodes.map((code) => ({ code, reason: 'They asked for it.' }));
  for (const kind of ['friendly-reminder', 'follow-up', 'firm-reminder', 'final-notice'] as const)
    await give(page, bookId, {
      type: 'letter.issue',
      request: { kind, channel: 'letter', debtorId, despite },
    });
  await openLetters(page);
  await expect(page.getByText('1 letter before claim is not among them.')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Alder & Co' })).toContainText('Written by itself');
  await expectAccessible(page);
  await shoot(page, 'claim-apart');
  await page.getByRole('row', { name: 'Alder & Co' }).dblclick();
  await expect(page.getByText('Stays here', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Write it by itself' })).toBeVisible();
  await expectAccessible(page);
  await shoot(page, 'claim-apart-one');
  await page.keyboard.press('ArrowRight');
  await expect(heading(page, 'Friendly reminder to Birch & Co')).toBeVisible();

  // Chosen for somebody else, it is begun as such on their own page.
  await page.getByLabel('Which letter').selectOption('Letter before claim');
  await page.getByRole('link', { name: 'Write it by itself' }).click();
  await expect(heading(page, 'Letter before claim to Birch & Co')).toBeVisible();
  await expect(page.getByLabel('What was agreed, when and how')).toBeVisible();
  await openLetters(page);
  await expect(page.getByText('2 letters before claim are not among them.')).toBeVisible();
});

test('a fresh book says once what all its letters lack, leads there and back, and then they go out', async ({
  page,
}) => {
  const nothing = { phone: '', email: '', bank: { accountName: '', account: '' } };
  const debtors = ['Alder', 'Birch'].map((name) => debtorOf(name, ['8 Chapel Steps']));
  const ledger = { type: 'ledger.import', fileName: 'open.csv', source: 'Xero invoices', debtors } as const;
  await givenBook(page, ledger, { ...someProfile, ...nothing });
  await openLetters(page);
  await expect(page.getByText('0 letters', { exact: true })).toBeVisible();
  await expect(page.getByText('an answer has no way to you.')).toBeVisible();
  await expectAccessible(page);
  await shoot(page, 'fresh-book');
  await page.getByRole('link', { name: 'Add the bank account' }).click();
  await page.getByLabel('Name on the account').fill('Harbour Lane Joinery');
  await page.getByLabel('Account', { exact: true }).fill('00-11-22 00112233');
  await page.getByLabel('Phone').fill('01632 960110');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(heading(page, 'Letters')).toBeVisible();
  await expect(page.getByText('2 letters', { exact: true })).toBeVisible();
  await expect(page.getByText('an answer has no way to you.')).toBeHidden();
});
