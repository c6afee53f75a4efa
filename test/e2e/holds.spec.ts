/** Do not touch (story 7): one of three invoices is disputed, and somebody else is in breathing space. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { givenBook, showDebtors, stateOf } from '../support/given-book';
import { ledgerOf } from '../support/ledger-of';

const invoice = (number: string, amount: number) => ({
  number,
  date: '2026-06-01',
  dueDate: '2026-07-01',
  amount,
});

const person = {
  kind: 'individual' as const,
  phones: ['01632 960 1'],
  addresses: [{ lines: ['8 Chapel Steps'], city: 'Marlow', postcode: 'SL7 2CD', country: '' }],
};
const ledger = ledgerOf(
  {
    ...person,
    name: 'Dr A. Kumar',
    invoices: [invoice('INV-1', 275_00), invoice('INV-2', 100_00), invoice('INV-3', 50_00)],
  },
  { ...person, name: 'R. Lee', invoices: [invoice('INV-9', 640_00)] },
);

async function open(page: Page, name: string): Promise<void> {
  await showDebtors(page);
  await page.getByText(name, { exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

const today = (page: Page) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Today' });
const nextStep = (page: Page) => page.getByRole('region', { name: 'Next step' });

test('the disputed invoice is not asked for, the other two are', async ({ page }) => {
  const bookId = await givenBook(page, ledger);
  await open(page, 'Dr A. Kumar');
  await expect(nextStep(page)).toContainText('£425.00 is overdue');
  await page.keyboard.press('d');
  const dialog = page.getByRole('dialog', { name: 'What Dr A. Kumar disputes' });
  await dialog.getByRole('button', { name: 'Note the dispute' }).click();
  await expect(dialog).toContainText('Why? A few words, so that it can be answered.');
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: 'Why' }).fill('never ordered');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Disputed' })).toContainText(
    '£275.00 of INV-1: never ordered',
  );
  await expect(nextStep(page)).toContainText('£150.00 is overdue');
  await expect(page.getByText('£425.00 overdue')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Resolve… INV-1' }).click();
  await page.getByRole('textbox', { name: 'How it ended' }).fill('we found the order');
  await page.keyboard.press('Enter');
  await expect(nextStep(page)).toContainText('£425.00 is overdue');
  await page.keyboard.press('Control+z');
  await expect(nextStep(page)).toContainText('£150.00 is overdue');
  expect(Object.values((await stateOf(page, bookId)).disputes)).toMatchObject([{ resolution: null }]);
});

test('somebody in breathing space is in no list, and a letter asks for a reason', async ({
  accord,
  page,
}, testInfo) => {
  await givenBook(page, ledger);
  await today(page).click();
  await expect(page.getByRole('button', { name: /R\. Lee/ })).toBeVisible();
  await open(page, 'R. Lee');
  await page.keyboard.press('p');
  await page.getByRole('button', { name: /^Offer this plan/ }).click();
  await page.getByRole('link', { name: 'R. Lee' }).click();
  await page.keyboard.press('h');
  const dialog = page.getByRole('dialog', { name: 'Put R. Lee on hold' });
  await dialog.getByRole('textbox', { name: 'What was said' }).fill('notice of 1 September');
  await dialog.getByRole('textbox', { name: 'Last day' }).fill('30/10');
  await dialog.getByRole('textbox', { name: 'What was said' }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Put on hold' }).click();
  await expect(
    page.getByText('On hold: breathing space, until Fri 30 Oct. No calls, no letters.'),
  ).toBeVisible();
  await expect(nextStep(page)).toContainText('Nothing: no calls, no letters.');
  await expectAccessible(page);

  await today(page).click();
  await expect(page.getByRole('button', { name: /Dr A\. Kumar/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /R\. Lee/ })).toBeHidden();
  await showDebtors(page);
  await expect(page.getByRole('row', { name: /R\. Lee/ })).toContainText('On hold');

  await open(page, 'R. Lee');
  await page.keyboard.press('p');
  await page.getByRole('button', { name: /^Agreement letter/ }).click();
  await expect(page.getByText('R. Lee is on hold: breathing space, until Fri 30 Oct.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Save as PDF/ })).toBeDisabled();
  await page.getByRole('button', { name: 'Write it all the same' }).click();
  await expect(page.getByText('Why does it have to go out? The reason goes on the trail.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('textbox', { name: 'Why it has to go out' }).fill('his adviser asked for it');
  await page.keyboard.press('Enter');
  await accord.answerSaveDialog(testInfo.outputPath('agreement.pdf'));
  await page.getByRole('button', { name: /^Save as PDF/ }).click();
  await expect(page.getByText('agreement.pdf is saved')).toBeVisible();
  await page.getByRole('link', { name: 'R. Lee' }).click();
  await expect(page.getByRole('region', { name: 'Timeline' })).toContainText(
    'although they are on hold: “his adviser asked for it”',
  );

  // The next day the same letter can be looked at, and has to be asked for again.
  await accord.relaunch({ today: '2026-09-02' });
  ({ page } = accord);
  await open(page, 'R. Lee');
  await page.getByRole('region', { name: 'Letters' }).getByRole('link').click();
  const again = page.getByRole('button', { name: /^Save as PDF/ });
  await again.click();
  await page.getByRole('textbox', { name: 'Why it has to go out' }).fill('the first copy got lost');
  await expectAccessible(page);
  await accord.answerSaveDialog(testInfo.outputPath('again.pdf'));
  await page.getByRole('button', { name: 'Save it all the same' }).click();
  await expect(page.getByText('again.pdf is saved')).toBeVisible();
  await page.getByRole('link', { name: 'R. Lee' }).click();
  await expect(page.getByRole('region', { name: 'Timeline' })).toContainText('Letter 1 printed again');
});

test('a note is corrected, shows what it said before, and the correction is undone', async ({ page }) => {
  await givenBook(page, ledger);
  await open(page, 'R. Lee');
  await page.keyboard.press('n');
  await page.keyboard.type('spoke to him, pays 40 of the 640');
  await page.keyboard.press('Enter');
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline.getByRole('button', { name: /^Correct… spoke/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Correct this note' });
  await expectAccessible(page);
  await dialog
    .getByRole('textbox', { name: 'What was said' })
    .fill('spoke to his daughter, pays 40 of the 640');
  await dialog.getByRole('button', { name: 'Save the correction' }).click();
  await expect(timeline).toContainText('spoke to his daughter, pays 40 of the 640');
  await timeline.getByRole('button', { name: 'What it said before' }).click();
  await expect(timeline).toContainText('“spoke to him, pays 40 of the 640”');
  await expectAccessible(page);
  await page.keyboard.press('Control+z');
  await expect(timeline.getByRole('button', { name: 'What it said before' })).toBeHidden();
  await expect(timeline).toContainText('spoke to him, pays 40 of the 640');
});
