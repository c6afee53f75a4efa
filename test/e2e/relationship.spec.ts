/** What was given to a debtor and how they answered it: from the line on their page to each entry it was told from. */
import type { DebtorId, InvoiceId } from '#core/basics/ids';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { give, givenBook, stateOf } from '../support/given-book';
import { ledgerOf } from '../support/ledger-of';

test.use({ today: '2026-09-01' });

const dates = { date: '2026-06-01', dueDate: '2026-07-01' };
const ledger = ledgerOf({
  name: 'Dr A. Kumar',
  kind: 'individual',
  phones: ['01632 960 1'],
  invoices: [
    { ...dates, number: 'INV-1', amount: 275_00 },
    { ...dates, number: 'INV-2', amount: 100_00 },
    { ...dates, kind: 'credit-note', number: 'CN-1', dueDate: '2026-06-01', amount: 10_00 },
  ],
});

test('what was given, what came after, and the next gesture', async ({ page }) => {
  const bookId = await givenBook(page, ledger);
  const state = await stateOf(page, bookId);
  const debtorId = Object.keys(state.debtors)[0] as DebtorId;
  const invoiceId = Object.keys(state.invoices)[0] as InvoiceId;
  await page.getByText('Dr A. Kumar', { exact: true }).click();
  const card = page.getByRole('region', { name: 'Relationship' });
  await expect(card).toContainText('Too little is known yet');
  await card.getByRole('link', { name: 'What was given and answered' }).click();
  await expect(page.getByText('Nobody has tried to reach them yet.')).toBeVisible();
  await expectAccessible(page);

  const line = { debtorId, channel: 'phone', direction: 'out', person: '', followUp: null } as const;
  for (const words of ['half by friday', 'the rest by friday']) {
    const promise = { amount: 50_00, by: '2026-09-04' };
    await give(page, bookId, { type: 'note.record', ...line, outcome: 'spoke', words, promise });
    const receipt = { on: '2026-09-01', amount: 50_00, method: 'bank', reference: '', words: '' } as const;
    await give(page, bookId, { type: 'payment.record', debtorId, ...receipt, allocations: 'oldest-first' });
  }
  await give(page, bookId, { type: 'invoice.write-off', invoiceId, amount: 5_00, words: 'a chipped door' });

  await expect(page.getByRole('region', { name: 'The next gesture' })).toContainText(
    'Offering a week costs little.Because they kept 2 of 2 promises.',
  );
  await expect(page.getByRole('region', { name: 'Promised, and kept' })).toContainText('They kept 2 of 2');
  const given = page.getByRole('table', { name: 'Given, and how it was answered' });
  await expect(given).toContainText('£50.00 the same day');
  await expect(page.getByText('In all 6 days of time and £15.00')).toBeVisible();
  await expectAccessible(page);

  await given.getByRole('link', { name: 'Wrote off a part of INV-1: a chipped door' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dr A. Kumar' })).toBeVisible();
  await expect(card).toContainText('Offering a week costs little.');

  await card.getByRole('link', { name: 'What was given and answered' }).click();
  await given.getByRole('link', { name: 'Credit note CN-1' }).click();
  await expect(page.locator('[data-here=true]')).toContainText('Credit note CN-1');
});
