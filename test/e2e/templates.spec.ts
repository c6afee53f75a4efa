/** A book's own words for its letters: changed with the coach beside them, shown as they print, and taken back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { CommandInput } from '#core/book/command';
import { readTemplate } from '#core/letters/template';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { give, givenBook, stateOf } from '../support/given-book';
import { ledgerOf } from '../support/ledger-of';
import { mrsHowe, twoOverdue } from '../support/howe-ledger';

const ledger = ledgerOf({ ...mrsHowe, invoices: twoOverdue });
const id = 'friendly-reminder.letter.en';
const file = join(import.meta.dirname, '../../resources/letters', `${id}.md`);
const ours = readTemplate(id, readFileSync(file, 'utf8'));
const harsh = 'You must pay {{total}} immediately.';
const kinder = 'We ask you to pay {{total}} as soon as you can.';

/** The words of the friendly reminder, from the menu of the book. */
async function openWords(page: Page): Promise<void> {
  await page.locator('.book-switcher').click();
  await page.getByRole('menuitem', { name: 'Words of letters…' }).click();
  await expect(page.getByRole('heading', { name: 'Words of letters' })).toBeVisible();
  await page.getByRole('link', { name: 'Friendly reminder, letter: Accord’s words' }).click();
}

const text = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true });
const sheet = (page: Page) => page.getByRole('figure', { name: 'Page 1 of 1' });

test('own words: the page follows, they are saved, taken back by undo, and ours again', async ({ page }) => {
  const bookId = await givenBook(page, ledger);
  await openWords(page);
  await expect(page.getByRole('heading', { name: 'Friendly reminder: letter, English' })).toBeVisible();
  await expect(sheet(page).getByText('Dear Mrs Howe,')).toBeAttached();
  await expect(page.getByText('Nothing is marked.')).toBeVisible();
  await expectAccessible(page);

  await text(page).fill('{{greeting}},\n\nplease think of {{total}}.');
  await expect(sheet(page).getByText('please think of £2,400.00.')).toBeAttached();
  await expect(page.getByText('not said yet')).toHaveCount(4);
  await page.getByRole('textbox', { name: 'Subject' }).fill('Our own');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Your own words', { exact: true })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Subject' })).toBeFocused();
  expect((await stateOf(page, bookId)).ownTemplates[id]).toMatchObject({ subject: 'Our own' });

  await page.getByRole('button', { name: 'Back to Accord’s words' }).click();
  await expect(page.getByText('Accord’s words stand here again.')).toBeVisible();
  await expect(text(page)).toHaveValue(ours.body);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(text(page)).toHaveValue(/please think of/);
  await page.getByRole('link', { name: 'Words of letters' }).click();
  await expect(page.getByRole('link', { name: 'Friendly reminder, letter: your own words' })).toBeVisible();
  await expectAccessible(page);
});

test('what can’t be merged is shown where it stands, and keeps the words from being saved', async ({
  page,
}) => {
  const bookId = await givenBook(page, ledger);
  await openWords(page);
  await text(page).fill('{{greeting}},\n\nyou owe {{totle}}.');
  const list = page.getByRole('list', { name: 'To put right first' });
  await expect(list).toHaveText(
    'Line 3: There is no field “totle” here. Take it out, or choose one from the list.',
  );
  await expect(page.locator('[data-look="problem"]')).toHaveText('{{totle}}');
  await page.keyboard.press('F8');
  await expect(page.locator('.coached-caret').last()).toHaveText(/There is no field “totle” here/);
  await expectAccessible(page);
  await expect(page.getByText('Not the newest words', { exact: false })).toBeVisible();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Accord’s words', { exact: true })).toBeVisible();

  await list.getByRole('button', { name: 'Line 3' }).click();
  await page.getByRole('button', { name: 'Put in a field…' }).click();
  await expectAccessible(page);
  await page.getByRole('option', { name: 'What is asked for, all together' }).click();
  await expect(text(page)).toHaveValue('{{greeting}},\n\nyou owe {{total}}.');
  const subject = page.getByRole('textbox', { name: 'Subject' });
  await subject.fill('About ');
  await page.getByRole('button', { name: 'Put in a field…' }).click();
  await page.getByRole('option', { name: 'The business {{business}}' }).click();
  await expect(subject).toHaveValue('About {{business}}');
  await expect(list).toBeHidden();
  await expect(text(page)).toHaveAttribute('aria-invalid', 'false');
  await expect(sheet(page).getByText('you owe £2,400.00.')).toBeAttached();
  expect((await stateOf(page, bookId)).ownTemplates).toEqual({});
});

test('a field is found by a word, and shown with figures in the language of the letter', async ({ page }) => {
  await givenBook(page, ledger);
  await openWords(page);
  await text(page).fill('');
  await page.getByRole('button', { name: 'Put in a field…' }).click();
  const search = page.getByRole('textbox', { name: 'Find a field' });
  await expect(search).toBeFocused();
  await search.fill('oldest due');
  await expect(page.getByRole('option')).toHaveText([
    /^When the oldest was due.*3 July 2026$/,
    /^Days since the oldest was due/,
  ]);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(text(page)).toHaveValue('{{oldestDue}}');
  await expect(text(page)).toBeFocused();
  await page.getByRole('button', { name: 'Put in a field…' }).click();
  await search.fill('nothing like it');
  await expect(page.getByText('No field says that.', { exact: false })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Friendly reminder: letter, English' })).toBeVisible();

  await page.getByRole('link', { name: 'Words of letters' }).click();
  await page.getByText('German', { exact: true }).click();
  await page.getByRole('link', { name: 'Friendly reminder, letter: Accord’s words' }).click();
  await page.getByRole('combobox', { name: 'Shown for' }).click();
  await page.getByRole('option', { name: 'Made-up figures' }).click();
  await expect(sheet(page).getByText('Guten Tag Frau Lindner', { exact: false })).toBeAttached();
  await expect(
    sheet(page)
      .getByText(/2\.400,00.£/)
      .first(),
  ).toBeAttached();
});

test('the words of a plan’s letter are changed from where it is written', async ({ page }) => {
  const bookId = await givenBook(page, ledger);
  const { debtors, invoices } = await stateOf(page, bookId);
  const terms = { strategy: 'equal', deposit: 0, depositOn: '2026-09-01', instalments: 4 } as const;
  await give(page, bookId, {
    type: 'plan.propose',
    debtorId: Object.values(debtors)[0]!.id,
    invoiceIds: Object.values(invoices).map((each) => each.id),
    terms: { ...terms, cadence: 'monthly', firstOn: '2026-10-01' },
  });
  const [plan] = Object.values((await stateOf(page, bookId)).plans);
  await page.evaluate((planId) => {
    location.hash = `#/plans/${planId}/letter`;
  }, plan!.id);
  await page.getByRole('link', { name: 'Change the words…' }).click();
  await expect(page.getByRole('heading', { name: 'Plan agreement: letter, English' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Shown for' })).toHaveValue('M. Howe');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Plan agreement to M. Howe' })).toBeVisible();
});

test('harsh words are underlined with the reason, and made kinder by one key', async ({ page }) => {
  await givenBook(page, ledger);
  await openWords(page);
  await text(page).fill(harsh);
  await expect(page.locator('[data-look="harsh"]')).toHaveText(['You must', 'immediately']);
  await expect(page.getByText('2 places are marked; F8 goes to the next.')).toBeVisible();
  await page.keyboard.press('F8');
  await expect(page.getByText('Pressure. “Please” asks for the same').first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Alt+Enter');
  await expect(text(page)).toHaveValue('We ask you to pay {{total}} immediately.');
  await page
    .getByRole('list', { name: 'Marks' })
    .getByRole('button', { name: 'Say “as soon as you can”' })
    .press('Enter');
  await expect(text(page)).toHaveValue(kinder);
  await expect(page.getByText('Nothing is marked.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(text(page)).toHaveValue(harsh);
});

test('what is half typed is there after a crash, and only in its own book', async ({ accord, page }) => {
  await givenBook(page, ledger);
  await givenBook(page, ledger);
  await openWords(page);
  await text(page).fill('Half a letter');
  await page.waitForTimeout(500);
  for (const other of [ours.body, 'Half a letter']) {
    await page.locator('.book-switcher').click();
    await page.getByRole('menuitem', { name: 'Harbour Lane Joinery' }).click();
    await expect(page.getByRole('heading', { name: 'Tuesday 1 September' })).toBeVisible();
    await openWords(page);
    await expect(text(page)).toHaveValue(other);
  }
  await accord.crash();
  await accord.launch();
  await openWords(accord.page);
  await expect(text(accord.page)).toHaveValue('Half a letter');
  await accord.page.getByRole('button', { name: 'Drop it' }).click();
  await expect(text(accord.page)).toHaveValue(ours.body);
});

test('a sentence of one’s own is read with what is known of the debtor', async ({ page }) => {
  const bookId = await givenBook(page, ledger);
  const [debtor] = Object.values((await stateOf(page, bookId)).debtors);
  const tell: CommandInput = {
    type: 'circumstances.record',
    debtorId: debtor!.id,
    told: { category: 'bereavement', words: '', since: null, lookAgainOn: null, isSensitive: true },
  };
  await page.evaluate(
    (asked) => window.accord.call('book.dispatch', { ...asked, commandId: crypto.randomUUID() }),
    { bookId, command: tell },
  );
  await page.getByText('M. Howe', { exact: true }).click();
  await page.keyboard.press('w');
  const own = page.getByRole('textbox', { name: 'A sentence of your own' });
  await own.fill('This is urgent.');
  await expect(page.getByText('One place is marked; F8 goes there.')).toBeVisible();
  await expect(page.locator('[data-look="harsh"]')).toHaveText('urgent');
  await page.keyboard.press('F8');
  await expect(page.getByText('Does not fit their story.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'How it reads' })).toBeVisible();
  await page.keyboard.press('Alt+Enter');
  await expect(own).toHaveValue('Please take the time you need.');
  await expect(page.getByRole('heading', { name: 'How it reads' })).toBeHidden();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Change the words…' }).click();
  await expect(page.getByRole('heading', { name: 'Friendly reminder: letter, English' })).toBeVisible();
  await page.getByRole('link', { name: 'Write' }).click();
  await expect(own).toHaveValue('Please take the time you need.');
});
