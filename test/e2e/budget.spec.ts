/** What somebody can afford, written down with the keyboard alone, kept through a crash, told anew, compared, undone. */
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { givenBook, stateOf } from '../support/given-book';
import { ledgerOf } from '../support/ledger-of';

const phones = ['01632 960142'];
const invoice = { number: 'INV-1', date: '2026-06-16', dueDate: '2026-07-16', amount: 240_000 };
const ledger = ledgerOf(
  { name: 'Margaret Howe', kind: 'individual', contact: 'Mrs Howe', phones, invoices: [invoice] },
  {
    name: 'Quay Yard Ltd',
    kind: 'company',
    contact: 'Piotr',
    phones,
    invoices: [{ ...invoice, number: 'INV-2' }],
  },
);

test('a household budget by keyboard: worked out as it is typed, kept through a crash', async ({
  accord,
}) => {
  const bookId = await givenBook(accord.page, ledger);
  const open = () => accord.page.getByRole('grid', { name: 'Debtors' }).getByText('Margaret Howe').click();
  await open();
  await expect(accord.page.getByRole('region', { name: 'Budget' })).toContainText('Not asked yet');
  await accord.page.keyboard.press('b');
  await expect(accord.page.getByLabel('Amount, income 1')).toBeFocused();
  const { keyboard } = accord.page;
  await keyboard.type('300');
  await keyboard.press('Tab');
  await keyboard.type('a week');
  // Benefits get nothing, and are not kept.
  const outcome = accord.page.getByRole('complementary', { name: 'What it comes to' });
  await expect(outcome).toContainText('1,300.00');
  await accord.page.getByLabel('Amount, outgoing 1').focus();
  await keyboard.type('700');
  for (let i = 0; i < 3; i++) await keyboard.press('ArrowDown');
  await keyboard.type('60');
  await expect(accord.page.getByLabel('Amount, outgoing 4')).toHaveValue('60');
  // Enter adds a line below this one.
  await keyboard.press('Enter');
  await expect(accord.page.getByLabel('What, outgoing 5')).toBeFocused();
  await keyboard.type('Clothing');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.type('20');
  await expect(accord.page.getByText('£260.00 a month')).toBeVisible();
  await expect(outcome).toContainText('They can afford£288.00 a month');
  await expectAccessible(accord.page);

  // Half typed is on disk before a second has gone by.
  await accord.page.waitForTimeout(1_000);
  await accord.crash();
  await accord.relaunch();
  await accord.page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Debtors' }).click();
  await open();
  await accord.page.keyboard.press('b');
  await expect(accord.page.getByText('What you typed before is still here')).toBeVisible();
  await expect(accord.page.getByLabel('Amount, outgoing 5')).toHaveValue(/^20/);
  expect((await stateOf(accord.page, bookId)).budgets).toEqual({});

  const { page } = accord;
  await page.getByRole('button', { name: '+ creditor' }).click();
  await page.keyboard.type('Bank');
  await page.getByLabel('Amount, creditor 1').fill('some');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Write an amount in figures')).toBeVisible();
  await page.getByLabel('Amount, creditor 1').fill('50');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('The budget is written down, and on disk.')).toBeVisible();
  const card = page.getByRole('region', { name: 'Budget' });
  await expect(card).toContainText('Can afford £243.00 a month of £270.00 left.');
  await expect(page.getByText('Budget recorded')).toBeVisible();
  await expectAccessible(page);
});

test('told anew when she loses the job: kindly said, covered, compared, undone', async ({ page }) => {
  const bookId = await givenBook(page, ledger);
  await page.getByRole('grid', { name: 'Debtors' }).getByText('Margaret Howe').click();
  const card = page.getByRole('region', { name: 'Budget' });
  await page.keyboard.press('b');
  await page.getByLabel('Amount, income 1').fill('1300');
  await page.getByLabel('Amount, outgoing 1').fill('1030');
  await page.keyboard.press('Control+s');
  await expect(card).toContainText('Can afford £243.00 a month of £270.00 left.');

  await card.getByRole('link', { name: 'Look, or tell anew' }).click();
  await page.getByLabel('Amount, income 1').fill('650');
  await expect(page.getByText('Offer a pause, and name a day')).toBeVisible();
  await page.getByLabel(/^Sensitive/).check();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save as told anew' }).click();
  await expect(card).toContainText('A sensitive budget, covered until asked for.');
  await card.getByRole('link', { name: 'Show it' }).click();
  await expect(page.getByText('380.00')).toBeHidden();
  await page.keyboard.press('s');
  await page.getByRole('button', { name: 'What changed' }).click();
  await expect(page.getByRole('row', { name: 'Wages 1,300.00 650.00' })).toBeVisible();
  await page.getByRole('button', { name: 'Its lines' }).first().click();
  await expect(page.getByRole('row', { name: 'Wages 650.00 a month' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('navigation', { name: 'Where you are' }).getByText('Margaret Howe').click();
  await page.keyboard.press('Control+z');
  await expect(card).toContainText('Can afford £243.00');
  expect(Object.keys((await stateOf(page, bookId)).budgets)).toHaveLength(1);
});

test('a company’s months: the lowest point, and what every month can bear', async ({ page }) => {
  const bookId = await givenBook(page, ledger);
  await page.getByRole('grid', { name: 'Debtors' }).getByText('Quay Yard Ltd').click();
  await page.keyboard.press('b');
  await page.getByLabel('In it at the start').fill('1000');
  await page.getByLabel('Never below').fill('200');
  for (const [month, moneyIn, moneyOut] of [
    ['September 2026', '2500', '2000'],
    ['October 2026', '1100', '2000'],
    ['November 2026', '1800', '2000'],
    ['December 2026', '4000', '2000'],
  ]) {
    await page.getByLabel(`In, ${month}`).fill(moneyIn ?? '');
    await page.getByLabel(`Out, ${month}`).fill(moneyOut ?? '');
  }
  const outcome = page.getByRole('complementary', { name: 'What it comes to' });
  await expect(outcome).toContainText('Lowest, end of November 2026400.00');
  await expect(outcome).toContainText('They can afford£66.66 a month');
  await expectAccessible(page);
  await page.getByLabel('Out, February 2027').press('Enter');
  await expect(page.getByLabel('In, March 2027')).toBeFocused();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Can afford £66.66')).toBeVisible();
  const [budget] = Object.values((await stateOf(page, bookId)).budgets);
  expect(budget?.form).toMatchObject({ of: 'company', opening: 1_000_00, keep: 200_00, from: '2026-09-01' });
});
