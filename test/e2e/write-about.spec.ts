/** What a letter is about: said in words, chosen where there are several, and on the page at once. */
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { give, givenBook, stateOf } from '../support/given-book';
import { ledgerOf } from '../support/ledger-of';
import { mrsHowe, twoOverdue } from '../support/howe-ledger';

const notDue = { number: 'INV-230', date: '2026-08-20', dueDate: '2026-09-19', amount: 50_00 };
const ledger = ledgerOf({ ...mrsHowe, invoices: [...twoOverdue, notDue] });

test('a reminder asks for the invoices that are chosen, and says why others are left out', async ({
  accord,
  page,
}, testInfo) => {
  const bookId = await givenBook(page, ledger);
  await page.getByText('M. Howe', { exact: true }).click();
  await page.keyboard.press('w');
  await expect(page.getByText('About 2 overdue invoices, £2,400.00.')).toBeVisible();
  await page.getByRole('button', { name: 'Choose invoices…' }).click();
  const list = page.getByRole('group', { name: 'Invoices it asks for' });
  await expect(list.getByRole('checkbox', { name: 'INV-230' })).toBeDisabled();
  await expect(list.getByText('Not asked for before it is due')).toBeVisible();
  await expectAccessible(page);

  await list.getByRole('checkbox', { name: 'INV-201' }).uncheck();
  await expect(page.getByText('About 1 of 2 overdue invoices, £1,600.00.')).toBeVisible();
  const sheet = page.getByRole('figure', { name: 'Page 1 of 1' });
  await expect(sheet.getByText('A friendly reminder: £1,600.00 to pay')).toBeAttached();
  await list.getByRole('checkbox', { name: 'INV-214' }).uncheck();
  await expect(page.getByText('Choose at least one invoice.')).toBeVisible();

  await list.getByRole('checkbox', { name: 'INV-214' }).check();
  await expect(sheet.getByText('A friendly reminder: £1,600.00 to pay')).toBeAttached();
  await accord.answerSaveDialog(testInfo.outputPath('reminder.pdf'));
  await page.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(page.getByRole('heading', { name: 'Letter 1 to M. Howe' })).toBeVisible();
  const { letters, invoices } = await stateOf(page, bookId);
  const [letter] = Object.values(letters);
  expect(letter?.invoiceIds.map((id) => invoices[id]?.number)).toEqual(['INV-214']);
});

test('the promise given last is confirmed, or another one that is chosen', async ({ page }) => {
  const bookId = await givenBook(page, ledger);
  const [debtor] = Object.values((await stateOf(page, bookId)).debtors);
  if (!debtor) throw new Error('no debtor');
  const call = { channel: 'phone', direction: 'out', outcome: 'spoke', person: '', followUp: null } as const;
  const note = { type: 'note.record', debtorId: debtor.id, ...call } as const;
  await give(page, bookId, { ...note, words: '200 fri', promise: { amount: 200_00, by: '2026-09-04' } });
  await give(page, bookId, { ...note, words: '90 later', promise: { amount: 90_00, by: '2026-09-18' } });
  await page.getByText('M. Howe', { exact: true }).click();
  await page.keyboard.press('w');
  await expect(page.getByRole('heading', { name: 'Promise confirmation to M. Howe' })).toBeVisible();
  const which = page.getByRole('radiogroup', { name: 'About which promise' });
  await expect(which.getByRole('radio', { name: /^£90\.00 by 18 September/ })).toBeChecked();
  const sheet = page.getByRole('figure', { name: 'Page 1 of 1' });
  await expect(sheet.getByText(/£90\.00/).first()).toBeAttached();
  await which.getByRole('radio', { name: /^£200\.00 by 4 September/ }).check();
  await expect(sheet.getByText(/£200\.00/).first()).toBeAttached();
  await expectAccessible(page);
});
