/** What was given to a debtor and how they answered it: from the line on their page to each entry it was told from. */
import type { CommandInput } from '#core/book/command';
import type { DebtorId, InvoiceId } from '#core/basics/ids';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { givenBook, stateOf } from '../support/given-book';

test.use({ today: '2026-09-01' });

const facts = { kind: 'invoice', date: '2026-06-01', description: '', reference: '', paidBefore: 0 } as const;
const ledger: CommandInput = {
  type: 'ledger.import',
  fileName: 'open.csv',
  source: 'Xero invoices',
  debtors: [
    {
      details: {
        name: 'Dr A. Kumar',
        kind: 'individual',
        contact: '',
        accountNumber: '',
        emails: [],
        phones: ['01632 960 1'],
        addresses: [],
      },
      invoices: [
        { ...facts, number: 'INV-1', dueDate: '2026-07-01', amount: 275_00 },
        { ...facts, number: 'INV-2', dueDate: '2026-07-01', amount: 100_00 },
        { ...facts, kind: 'credit-note', number: 'CN-1', dueDate: '2026-06-01', amount: 10_00 },
      ],
    },
  ],
};

test('what was given, what came after, and the next gesture', async ({ page }) => {
  const bookId = await givenBook(page, ledger);
  const give = async (command: CommandInput) => {
    const commandId = crypto.randomUUID();
    const done = await page.evaluate((said) => window.accord.call('book.dispatch', said), {
      bookId,
      commandId,
      command,
    });
    expect(done.ok).toBe(true);
  };
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
    await give({ type: 'note.record', ...line, outcome: 'spoke', words, promise });
    const receipt = { on: '2026-09-01', amount: 50_00, method: 'bank', reference: '', words: '' } as const;
    await give({ type: 'payment.record', debtorId, ...receipt, allocations: 'oldest-first' });
  }
  await give({ type: 'invoice.write-off', invoiceId, amount: 5_00, words: 'a chipped door' });

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
