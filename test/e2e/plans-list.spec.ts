/** All plans of a book in one list, what they bring per month, and the straight line from an offer to a signed paper. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import readExcel from 'read-excel-file/node';
import type { BookId } from '#core/basics/ids';
import type { CommandInput } from '#core/book/command';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { copiedBy } from '../support/copied';
import { give, givenBook, stateOf } from '../support/given-book';

const facts = { kind: 'invoice', description: '', reference: '', paidBefore: 0 } as const;
const days = { date: '2026-06-03', dueDate: '2026-07-03' };
const address = { lines: ['8 Chapel Steps'], city: 'Marlow', postcode: 'SL7 2CD', country: '' };

function ledgerOf(names: readonly string[]): CommandInput {
  const debtors = names.map((name, at) => ({
    details: {
      name,
      kind: 'individual' as const,
      contact: '',
      emails: [],
      phones: ['01632 960114'],
      addresses: [address],
      accountNumber: `A${at + 1}`,
    },
    invoices: [{ ...facts, ...days, number: `INV-${at + 1}`, amount: 600_00 }],
  }));
  return { type: 'ledger.import', fileName: 'open.csv', source: 'Invoice list', debtors };
}

/** A plan of equal monthly payments for each debtor, in their order; those said are agreed. */
async function givePlans(page: Page, bookId: BookId, instalments: readonly number[], agreed: number) {
  const { debtors, invoices } = await stateOf(page, bookId);
  for (const [at, { id: debtorId }] of Object.values(debtors).entries()) {
    const theirs = Object.values(invoices).filter((invoice) => invoice.debtorId === debtorId);
    const spread = { deposit: 0, depositOn: '2026-09-01', instalments: instalments[at] ?? 6 };
    const terms = { strategy: 'equal', ...spread, cadence: 'monthly', firstOn: '2026-10-01' } as const;
    await give(page, bookId, {
      type: 'plan.propose',
      debtorId,
      invoiceIds: theirs.map(({ id }) => id),
      terms,
    });
  }
  const { plans } = await stateOf(page, bookId);
  for (const { id: planId } of Object.values(plans).slice(0, agreed))
    await give(page, bookId, { type: 'plan.agree', planId, who: '' });
}

const plansLink = (page: Page) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Plans' });

test('before there is a plan, it says where one begins', async ({ page }) => {
  await givenBook(page, ledgerOf(['Castle Mews']));
  await plansLink(page).click();
  await expect(page.getByRole('heading', { name: 'No plan is made yet' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Search' }).fill('expected');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'No plan is running' })).toBeVisible();
});

test('plans stand by who needs somebody, and are found, opened, copied and exported', async ({
  accord,
  page: before,
}) => {
  const names = ['Ada Marsh', 'Ben Frost', 'Castle Mews'];
  const bookId = await givenBook(before, ledgerOf(names));
  await givePlans(before, bookId, [6, 1, 3], 2);
  await accord.relaunch({ today: '2026-10-03' });
  const { page } = accord;
  await plansLink(page).click();
  const grid = page.getByRole('grid', { name: 'Plans' });
  const rows = grid.getByRole('row');

  await test.step('Today leads to the plan that is the reason', async () => {
    await page.getByRole('link', { name: /^Today/ }).click();
    await expect(page.getByRole('button', { name: /Ada Marsh|Castle Mews|Ben Frost/ }).first()).toBeVisible();
    await page.getByRole('button', { name: /Castle Mews/ }).click();
    await page.getByRole('link', { name: 'Their plan' }).click();
    await expect(page.getByRole('heading', { name: 'Plan for £600.00', exact: true })).toBeVisible();
    await plansLink(page).click();
  });

  await test.step('who is behind comes first, in words and in figures', async () => {
    await expect(rows).toContainText([
      'Name',
      /Ben Frost.*Slipping.*600\.00.*600\.00.*was Thu 1 Oct/,
      /Ada Marsh.*Slipping.*100\.00/,
      /Castle Mews.*Offered/,
    ]);
    await expect(page.getByText('2 running · £1,200.00 to come, of which £700.00 is behind')).toBeVisible();
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'light' });
  });

  await test.step('narrowed by group and by search, opened and left by keys alone', async () => {
    await page.getByRole('button', { name: 'Waiting for an answer 1' }).click();
    await expect(rows).toHaveCount(2);
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await page.keyboard.press('/');
    await page.keyboard.type('a1');
    await expect(rows).toHaveCount(2);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Plan for £600.00', exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'Plans' }).first().click();
    await expect(page.getByRole('searchbox', { name: 'Search plans' })).toHaveValue('a1');
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await expect(rows).toHaveCount(4);
    await expect(grid).toBeFocused();
  });

  await test.step('copied as cells one can add up', async () => {
    const { text } = await copiedBy(page, () => page.keyboard.press('c'));
    await expect(page.getByText('3 rows are copied')).toBeVisible();
    const [head, first] = text.split('\r\n').map((row) => row.split('\t'));
    expect(head).toContain('Next payment');
    expect(first).toEqual(['Ben Frost', 'Slipping', '600.00', '0.00', '600.00', '600.00', '2026-10-01', '']);
  });

  await test.step('as a workbook with real days and figures', async () => {
    const file = join(accord.dataDir, 'payments.xlsx');
    await accord.answerSaveDialog(file);
    await page.keyboard.press('e');
    await page.getByRole('menuitem', { name: 'Their payments as Excel workbook' }).click();
    await expect(page.getByText('payments.xlsx is saved.')).toBeVisible();
    const [sheet] = await readExcel(file);
    const head = sheet?.data.findIndex((row) => row.includes('Due date')) ?? -1;
    const first = sheet?.data[head + 1] ?? [];
    expect(first[0]).toBeInstanceOf(Date);
    expect(first.slice(3, 8)).toEqual([1, 6, 100, 0, 100]);
  });

  await test.step('and what they bring, month by month', async () => {
    await page.getByRole('link', { name: 'month by month' }).click();
    await expect(page.getByRole('row', { name: /October 2026 700\.00 – 700\.00 700\.00/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /November 2026 100\.00 – 100\.00 –/ })).toBeVisible();
    await expect(page.getByRole('row', { name: /In all 1,200\.00 – 1,200\.00 700\.00/ })).toBeVisible();
    await expect(page.locator('.expected-chart svg').first()).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(grid).toBeVisible();
  });
});

test('from the offer to the signed paper the main button is the next thing to do', async ({
  accord,
  page,
}) => {
  const bookId = await givenBook(page, ledgerOf(['M. Howe']));
  await givePlans(page, bookId, [3], 0);
  await plansLink(page).click();
  await page.getByRole('grid', { name: 'Plans' }).focus();
  await page.keyboard.press('Enter');
  const main = page.locator('.page-head-actions [data-variant="filled"]');

  await expect(main).toContainText('Agreement letter');
  await expect(page.getByText('Put it on paper')).toBeVisible();
  await expectAccessible(page);
  await main.click();
  await expect(page.locator('canvas').first()).toBeVisible();
  await accord.answerSaveDialog(join(accord.dataDir, 'agreement.pdf'));
  await page.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(page.getByRole('heading', { name: 'Letter 1 to M. Howe' })).toBeVisible();
  await page.keyboard.press('Escape');

  await expect(main).toContainText('They agreed');
  await expect(page.getByRole('link', { name: 'Letter 1' })).toBeVisible();
  await main.click();
  await page.getByRole('button', { name: 'Note the yes' }).click();
  await expect(main).toContainText('Signed…');
  await main.click();
  await page.getByRole('textbox', { name: 'Where the paper is' }).fill('Blue folder');
  await page.getByRole('button', { name: 'It is signed' }).click();
  await expect(main).toContainText('Record a payment');
  await expectAccessible(page);

  const file = join(accord.dataDir, 'dates.ics');
  await accord.answerSaveDialog(file);
  await page.keyboard.press('d');
  await expect(page.getByText('dates.ics is saved.')).toBeVisible();
  const calendar = readFileSync(file, 'utf8').replaceAll('\r\n ', '');
  expect(calendar).toContain('DTSTART;VALUE=DATE:20261001\r\n');
  expect(calendar).toContain('SUMMARY:Payment 1 of 3 to Harbour Lane Joinery: £200.00\\, reference A1\r\n');
});
