/** With the phone at the ear: the guide, an outcome by one key, and what they told, covered where it is sensitive. */
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { givenBook, stateOf } from '../support/given-book';
import { ledgerOf } from '../support/ledger-of';

const ledger = ledgerOf({
  name: 'Margaret Howe',
  kind: 'individual',
  contact: 'Mrs Howe',
  phones: ['01632 960142'],
  accountNumber: 'HOW01',
  invoices: [{ number: 'INV-1', date: '2026-06-16', dueDate: '2026-07-16', amount: 40_000 }],
});

test('a call with the guide: what to ask, an outcome by one key, and what she told', async ({ page }) => {
  const bookId = await givenBook(page, ledger);
  await page.getByRole('grid', { name: 'Debtors' }).getByText('Margaret Howe').click();
  await page.keyboard.press('c');
  const guide = page.getByRole('region', { name: 'Call guide' });
  await expect(guide).toContainText('01632 960142');
  await expect(guide).toContainText('Have our invoices reached you');
  await expectAccessible(page);
  await page.keyboard.press('1');
  await page.keyboard.type('400 fri');
  await expect(page.getByRole('textbox', { name: 'What was said' })).toHaveValue(
    'spoke to Mrs Howe, 400 fri',
  );
  expect((await stateOf(page, bookId)).notes).toEqual({});
  await page.keyboard.press('Enter');
  await expect(page.getByText('Noted, and on disk.')).toBeVisible();
  await expect(guide).toContainText('Does Fri 4 Sep still work for the £400.00');

  const add = page.getByRole('button', { name: 'Add circumstances' });
  await add.click();
  await page.getByLabel('In their words').fill('Half typed');
  await page.keyboard.press('Escape');
  // A dialog that is left gives the keys back.
  await expect(add).toBeFocused();
  await add.click();
  await expect(page.getByLabel('In their words')).toHaveValue('Half typed');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Drop it' }).click();
  await expect(page.getByLabel('In their words')).toHaveValue('');
  await page.getByLabel('What happened').selectOption('Illness');
  await expect(page.getByRole('checkbox', { name: /^Sensitive/ })).toBeChecked();
  await page.getByLabel('In their words').fill('Her heart; the hospital till October');
  await page.getByLabel('Look again on').fill('1 oct');
  // The calendar closes.
  await page.getByLabel('In their words').click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(
    page.getByRole('region', { name: 'Circumstances' }).getByText('Sensitive circumstances.'),
  ).toBeVisible();
  await expect(page.getByText('Her heart')).toBeHidden();
  await expect(page.getByText('Sensitive circumstances recorded')).toBeVisible();
  await page.getByRole('button', { name: 'Show them' }).click();
  await expect(page.getByText('Her heart')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Told anew…' }).click();
  await page.getByLabel('In their words').fill('She is home again');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.getByRole('button', { name: 'Told otherwise before' }).click();
  await expect(page.getByText('Her heart')).toBeVisible();
  await page.getByRole('button', { name: 'No longer so' }).click();
  await expect(page.getByText('Nothing was told.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Took back for Margaret Howe: sensitive circumstances.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo… Sensitive circumstances recorded' }).first().click();
  await page.getByRole('button', { name: 'Undo it' }).click();
  await expect(page.getByRole('button', { name: 'Told otherwise before' })).toBeHidden();
  const [circumstances] = Object.values((await stateOf(page, bookId)).circumstances);
  expect(circumstances).toMatchObject({ closed: null, versions: [{ lookAgainOn: '2026-10-01' }] });
});
