/** Story 5, its first half: what Mrs Howe can be offered, side by side, until one fits and is put on paper. */
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BookId } from '#core/basics/ids';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/app';
import { give, givenBook, stateOf } from '../support/given-book';
import { ledgerOf } from '../support/ledger-of';
import { readPdf } from '../support/pdf-pages';

const ledger = ledgerOf({
  name: 'M. Howe',
  kind: 'individual',
  contact: 'Mrs Howe',
  addresses: [{ lines: ['8 Chapel Steps'], city: 'Marlow', postcode: 'SL7 2CD', country: '' }],
  invoices: [
    { number: 'INV-201', date: '2026-05-10', dueDate: '2026-06-10', amount: 90_000 },
    { number: 'INV-214', date: '2026-06-10', dueDate: '2026-07-10', amount: 150_000 },
    { number: 'INV-220', date: '2026-06-20', dueDate: '2026-07-20', amount: 60_000 },
  ],
});

/** She owes 3,000.00, of which she disputes one invoice of 600.00, whole or in part. */
async function givenMrsHowe(page: Page, disputed = 60_000): Promise<BookId> {
  const bookId = await givenBook(page, ledger);
  const { debtors, invoices } = await stateOf(page, bookId);
  const [debtor] = Object.values(debtors);
  const contested = Object.values(invoices).find(({ number }) => number === 'INV-220');
  if (!debtor || !contested) throw new Error('the ledger was not read');
  await give(page, bookId, {
    type: 'dispute.raise',
    debtorId: debtor.id,
    invoiceId: contested.id,
    amount: disputed,
    why: 'one hinge missing',
    whoMustAnswer: 'us',
    answerBy: '2026-09-10',
  });
  return bookId;
}

async function tellBudget(page: Page, bookId: BookId, isSensitive: boolean): Promise<void> {
  const [debtor] = Object.values((await stateOf(page, bookId)).debtors);
  if (!debtor) throw new Error('nobody is there');
  await give(page, bookId, {
    type: 'budget.record',
    debtorId: debtor.id,
    told: {
      toldOn: '2026-09-01',
      toldBy: 'Mrs Howe',
      how: 'phone',
      words: '',
      isSensitive,
      form: {
        of: 'person',
        adults: 1,
        children: 0,
        income: [{ category: 'wages', words: '', amount: 35_830, every: 'monthly' }],
        outgoings: [],
        creditors: [],
        keptBack: 0,
      },
    },
  });
}

async function beginPlan(page: Page): Promise<void> {
  await page.getByText('M. Howe', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'M. Howe' })).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { name: 'A plan for £2,400.00' })).toBeVisible();
}

const offer = (page: Page, letter: string) => page.getByRole('region', { name: `Offer ${letter}` });
const field = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const payments = (page: Page) => page.getByRole('region', { name: /^Payments of/ }).getByRole('listitem');

test('three offers stand side by side, without what is disputed, and the figures say what differs', async ({
  page,
}) => {
  await givenMrsHowe(page);
  await beginPlan(page);
  await expect(page.getByText('£600.00 of INV-220 left out: disputed.')).toBeVisible();
  await expect(page.getByText('What they can afford was not asked yet.')).toBeVisible();
  await expect(offer(page, 'A')).toContainText('3 × £800.00');
  await expect(offer(page, 'B')).toContainText('£800.00, then 3 × £533.33');
  await expect(offer(page, 'C')).toContainText('6 × £400.00');

  await test.step('less if paid early says what it costs, and how that is worked out', async () => {
    await page.keyboard.press('3');
    await page.getByLabel('How they pay').selectOption('Less if paid early');
    await field(page, 'Less').fill('120');
    await expect(offer(page, 'C')).toContainText('£2,280.00 once');
    await expect(offer(page, 'C')).toContainText('You give up120.00');
    await page.getByText('How the figures are worked out').click();
    await expect(page.getByText('(2,400.00 ÷ 2,280.00)')).toBeVisible();
    await page.getByLabel('Interest you could charge').fill('8');
    await expect(offer(page, 'A')).toContainText('Interest forgone');
    await expectAccessible(page);
  });

  await test.step('settling for less says who has to approve it, and what the law wants', async () => {
    await page.getByLabel('How they pay').selectOption('Settle for less');
    await expect(page.getByText('The owner has to approve this')).toBeVisible();
    await expect(page.getByText(/should be a signed deed/).first()).toBeVisible();
  });

  await test.step('all of them as one table', async () => {
    await page.getByRole('button', { name: 'Show as a table' }).click();
    await expect(page.getByRole('row', { name: 'Thu 1 Oct 1,600.00 1,066.67' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('an invoice that is disputed whole says so, and waits', async () => {
    await page.getByRole('button', { name: 'Choose invoices: 2 of 3' }).click();
    await expect(page.getByText('600.00 disputed')).toBeVisible();
    await expect(page.getByLabel('INV-220')).toBeDisabled();
  });
});

test('of an invoice that is disputed in part, the rest is in the plan, and the plan says so', async ({
  page,
}) => {
  await givenMrsHowe(page, 10_000);
  await page.getByText('M. Howe', { exact: true }).click();
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { name: 'A plan for £2,900.00' })).toBeVisible();
  await expect(page.getByText('£100.00 of INV-220 left out: disputed.')).toBeVisible();
  await page.keyboard.press('o');
  await expect(page.getByRole('heading', { name: 'Plan for £2,900.00' })).toBeVisible();
  await expect(page.getByText('Over INV-201, INV-214, INV-220 · without £100.00 in dispute')).toBeVisible();
  await expectAccessible(page);
});

test('what cannot be is refused at its field, and the nearest offer is one press away', async ({ page }) => {
  await givenMrsHowe(page);
  await beginPlan(page);
  await page.getByLabel('How they pay').selectOption('As much as they can pay');
  await field(page, 'Each time').fill('50');
  await expect(offer(page, 'A')).toContainText('48 × £50.00');
  await expect(offer(page, 'A')).toContainText('May count as regulated credit.');
  await expect(page.getByText('It has 48 payments, and 12 are the most.')).toBeVisible();
  await field(page, 'In at most').fill('12');
  await expect(page.getByRole('group', { name: 'Possible instead' })).toBeVisible();
  await expect(field(page, 'Each time')).toHaveAccessibleDescription(/That takes 48 payments, and not 12/);
  await expect(page.getByRole('button', { name: 'Offer this plan' })).toBeDisabled();
  await expectAccessible(page);
  await page.getByRole('button', { name: /^12 × £200\.00, from 1 October 2026/ }).click();
  await expect(offer(page, 'A')).toContainText('12 × £200.00');
  // Twelve months from the first payment are a year and a day from today.
  await expect(page.getByText(/^It ends more than 12 months from the agreement/)).toContainText(
    'Tue 31 Aug 2027',
  );

  // Ctrl+Z goes back to the wish, and not to what was saved in the book before.
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('group', { name: 'Possible instead' })).toBeVisible();
});

test('a payment changed by hand stays, the rest re-balances, and it can be let go', async ({ page }) => {
  await givenMrsHowe(page);
  await beginPlan(page);
  await payments(page).nth(1).getByRole('button').click();
  const editor = page.getByRole('form', { name: 'Payment 2' });
  await expectAccessible(page);
  await editor.getByRole('textbox', { name: 'Amount' }).fill('300');
  await page.keyboard.press('Enter');
  await expect(payments(page)).toHaveText([
    'Thu 1 Oct 1,050.00',
    'Sun 1 Nov 300.00 by hand',
    'Tue 1 Dec 1,050.00',
  ]);
  await expect(payments(page).nth(1).getByRole('button')).toBeFocused();

  await page.keyboard.press('Enter');
  await editor.getByRole('textbox', { name: 'Day' }).fill('5/11');
  await editor.getByRole('textbox', { name: 'Amount' }).focus();
  await editor.getByLabel('Later payments follow the new day').check();
  await editor.getByRole('button', { name: 'Keep it so' }).click();
  await expect(payments(page).nth(2)).toHaveText('Sat 5 Dec 1,050.00');

  await payments(page).nth(1).getByRole('button').click();
  await editor.getByRole('button', { name: 'Let it go' }).click();
  await expect(payments(page)).toHaveText(['Thu 1 Oct 800.00', 'Sun 1 Nov 800.00', 'Tue 1 Dec 800.00']);
  await page.keyboard.press('Control+z');
  await expect(payments(page).nth(1)).toHaveText('Thu 5 Nov 300.00 by hand');

  await page.getByRole('button', { name: 'Copy A over B' }).click();
  await expect(offer(page, 'B')).toContainText('£1,050.00, then 1 × £300.00');
  await page.getByRole('button', { name: 'Remove B' }).click();
  await expect(offer(page, 'C')).toHaveCount(0);
});

test('the budget says what is left, and what is above it; a sensitive one says nothing', async ({ page }) => {
  const bookId = await givenMrsHowe(page);
  await tellBudget(page, bookId, false);
  await beginPlan(page);
  await expect(page.getByText('They have £358.30 left a month')).toBeVisible();
  await expect(offer(page, 'A')).toContainText('7 × £358.00, the last £252.00');
  await expect(offer(page, 'A')).toContainText('Of what they have left100%');
  await field(page, 'Each time').fill('400');
  await expect(offer(page, 'A')).toContainText('£41.70 a month more than their budget leaves');
  await expectAccessible(page);
  await page.getByRole('slider', { name: 'How much each time' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(field(page, 'Each time')).toHaveValue('399.00');
  await expect(offer(page, 'A')).toContainText('£40.70 a month more');

  await tellBudget(page, bookId, true);
  await expect(page.getByText('Their budget is sensitive')).toBeVisible();
  await expect(offer(page, 'A')).not.toContainText('more than their budget leaves');
});

test('what was shaped is there after a crash, and goes once it is offered', async ({ accord, page }) => {
  await givenMrsHowe(page);
  await beginPlan(page);
  await page.keyboard.press('2');
  await field(page, 'Payments').fill('4');
  await expect(offer(page, 'B')).toContainText('£800.00, then 4 × £400.00');
  await page.waitForTimeout(600);
  await accord.crash();
  await accord.launch();
  const { page: after } = accord;
  await after.getByRole('link', { name: 'Debtors' }).first().click();
  await beginPlan(after);
  await expect(after.getByText('What you typed before is still here')).toBeVisible();
  await expect(offer(after, 'B')).toContainText('£800.00, then 4 × £400.00');
  await after.getByRole('button', { name: 'Drop it' }).click();
  await expect(offer(after, 'B')).toContainText('£800.00, then 3 × £533.33');
  await field(after, 'Payments').fill('5');
  await after.waitForTimeout(600);

  // Weeks later its days are over: that is said at the day, until the day is changed.
  await accord.relaunch({ today: '2026-10-05' });
  const { page: later } = accord;
  await later.getByRole('link', { name: 'Debtors' }).first().click();
  await beginPlan(later);
  await expect(offer(later, 'A')).toContainText('5 × £480.00');
  await later.getByRole('button', { name: 'Offer this plan' }).click();
  await expect(field(later, 'First payment on')).toHaveAccessibleDescription(/would start in the past/);
  await field(later, 'First payment on').fill('1/11');
  await field(later, 'Payments').focus();
  await expect(later.getByText('would start in the past')).toHaveCount(0);
  await later.getByRole('button', { name: 'Offer this plan' }).click();
  await expect(later.getByRole('heading', { name: 'Plan for £2,400.00', exact: true })).toBeVisible();
  await later.keyboard.press('w');
  await later.getByRole('button', { name: 'Withdraw it' }).click();
  await later.getByRole('button', { name: 'Make a new plan' }).click();
  await expect(offer(later, 'A')).toContainText('3 × £800.00');
  await expect(later.getByText('What you typed before is still here')).toHaveCount(0);
});

test('story 5 by keyboard alone: 800.00 today, then four times 400.00, offered and on paper', async ({
  accord,
  page,
}) => {
  const bookId = await givenMrsHowe(page);
  await beginPlan(page);
  // Deposit first stands ready as the second; it wants one payment more.
  await page.keyboard.press('2');
  await page.keyboard.press('s');
  await expect(page.getByLabel('How they pay')).toBeFocused();
  for (let i = 0; i < 3; i++) await page.keyboard.press('Tab');
  await expect(field(page, 'Payments')).toBeFocused();
  await page.keyboard.type('4');
  await expect(offer(page, 'B')).toContainText('£800.00, then 4 × £400.00');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('button', { name: 'Remove B' })).toBeFocused();
  await page.keyboard.press('o');
  await expect(page.getByRole('heading', { name: 'Plan for £2,400.00', exact: true })).toBeVisible();
  const [plan] = Object.values((await stateOf(page, bookId)).plans);
  expect(plan?.versions[0].lines).toEqual([
    { on: '2026-09-01', amount: 80_000 },
    { on: '2026-10-01', amount: 40_000 },
    { on: '2026-11-01', amount: 40_000 },
    { on: '2026-12-01', amount: 40_000 },
    { on: '2027-01-01', amount: 40_000 },
  ]);
  expect(plan?.versions[0].invoiceIds).toHaveLength(2);

  await page.keyboard.press('l');
  await expect(page.locator('canvas').first()).toBeVisible();
  const file = join(accord.dataDir, 'agreement.pdf');
  await accord.answerSaveDialog(file);
  await page.getByRole('button', { name: 'Save as PDF…' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('agreement.pdf is saved.')).toBeVisible();
  // One for each side, and the two are the same.
  const { pages } = await readPdf(readFileSync(file));
  expect(pages).toHaveLength(2);
  expect(pages[1]?.lines).toEqual(pages[0]?.lines);
  expect(pages[0]?.lines.join(' ')).toContain('Page 1 of 1');
});

test('every payment as one writes it: what does not add up is said, and put right with one press', async ({
  page,
}) => {
  const bookId = await givenMrsHowe(page);
  await beginPlan(page);
  await page.getByLabel('How they pay').selectOption('Every payment as I write it');
  await expect(payments(page)).toHaveText(['Thu 1 Oct 800.00', 'Sun 1 Nov 800.00', 'Tue 1 Dec 800.00']);
  await payments(page).nth(0).getByRole('button').click();
  await field(page, 'Amount').fill('500');
  await page.keyboard.press('Enter');
  await expect(page.getByText('The lines come to less than is owed.').first()).toBeVisible();
  await expect(page.getByTestId('plan-sum')).toHaveText('= 2,100.00 of 2,400.00');
  await page.getByRole('button', { name: 'Add a payment' }).click();
  await page.keyboard.press('Enter');
  await expect(payments(page).nth(3)).toHaveText('Fri 1 Jan 2027 300.00');
  await expect(offer(page, 'A')).toContainText('1 × £500.00, then 2 × £800.00, then 1 × £300.00');

  await payments(page).nth(3).getByRole('button').click();
  await page.getByRole('button', { name: 'Take it out' }).click();
  const [first] = await page.getByRole('group', { name: 'Possible instead' }).getByRole('button').all();
  await expectAccessible(page);
  await first?.click();
  await expect(payments(page)).toHaveText(['Thu 1 Oct 500.00', 'Sun 1 Nov 800.00', 'Tue 1 Dec 1,100.00']);
  await page.getByRole('button', { name: 'Offer this plan' }).click();
  await expect(page.getByRole('heading', { name: 'Plan for £2,400.00', exact: true })).toBeVisible();
  const [plan] = Object.values((await stateOf(page, bookId)).plans);
  expect(plan?.versions[0].terms).toMatchObject({ strategy: 'free-form' });
});
