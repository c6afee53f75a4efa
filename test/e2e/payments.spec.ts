/** Money that comes in: what it is for is proposed and confirmed, promises follow from it, and nothing lowers a debt in silence. */
import type { Page } from '@playwright/test';
import type { CommandInput } from '#core/book/command';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { givenBook, showDebtors } from '../support/given-book';

const facts = { description: '', reference: '', paidBefore: 0 };
const days = { date: '2026-06-03', dueDate: '2026-07-03' };

function ledger(
  ...items: readonly (readonly [kind: 'invoice' | 'credit-note', number: string, amount: number])[]
) {
  const details = {
    name: 'Castle Mews',
    kind: 'company' as const,
    contact: '',
    emails: [],
    phones: [],
    addresses: [],
    accountNumber: '',
  };
  const invoices = items.map(([kind, number, amount]) => ({ ...facts, ...days, kind, number, amount }));
  const file = { fileName: 'open.csv', source: 'Invoice list', asAt: null, sha256: null, closes: [] };
  const command: CommandInput = {
    type: 'ledger.import',
    ...file,
    coverage: 'everything-open',
    debtors: [{ details, invoices }],
  };
  return command;
}

async function openDebtor(page: Page): Promise<void> {
  await showDebtors(page);
  await page.getByRole('grid', { name: 'Debtors' }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Castle Mews' }).waitFor();
}

async function recordPayment(page: Page, amount: string, reference = ''): Promise<void> {
  await page.keyboard.press('m');
  await page.getByRole('textbox', { name: 'Amount' }).fill(amount);
  await page.getByRole('textbox', { name: 'Reference' }).fill(reference);
}

test('the payment that fits an invoice less a credit closes both, once confirmed', async ({ page }) => {
  await givenBook(page, ledger(['invoice', 'INV-0031', 2_988_00], ['credit-note', 'CN-4', 88_00]));
  await openDebtor(page);
  await recordPayment(page, '2,900');
  await expect(page.getByText('INV-0031 less CN-4 comes to exactly this amount.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'For INV-0031' })).toHaveValue('2,988.00');
  await expect(page.getByRole('textbox', { name: 'For CN-4' })).toHaveValue('-88.00');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByText('The payment is recorded.')).toBeVisible();
  await expect(page.getByText('Nothing is open.')).toBeVisible();

  // Bounced: its invoices are open again, and the page says why.
  await page.getByRole('table', { name: 'Payments' }).getByRole('link').click();
  await page.getByRole('button', { name: 'Bounced or wrong…' }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Take it away again' }).click();
  await expect(page.getByText('Nothing any more: its invoices are open again.')).toBeVisible();
  await page.getByRole('link', { name: 'Castle Mews' }).click();
  await expect(page.getByRole('button', { name: 'INV-0031', exact: true })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Nothing is open.')).toBeVisible();
});

test('an amount is put right by hand, and what is over waits in sight', async ({ page }) => {
  await givenBook(page, ledger(['invoice', 'INV-0031', 1_440_00], ['invoice', 'INV-0032', 500_00]));
  await openDebtor(page);
  await recordPayment(page, '2,000', 'inv 0032');
  await expect(page.getByText('The reference names INV-0032.', { exact: false })).toBeVisible();
  await page.getByRole('textbox', { name: 'For INV-0031' }).fill('1,440');
  await expect(page.getByText('£60.00 is used for nothing yet.', { exact: false })).toBeVisible();
  await page.getByRole('textbox', { name: 'For INV-0031' }).fill('9,999');
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Take' })).toBeVisible();
  await page.getByRole('button', { name: 'Back to the suggestion' }).click();
  await page.getByRole('button', { name: 'Record it' }).click();
  await page.getByTitle('What is it made of?').click();
  const lines = page.getByRole('dialog').getByRole('row');
  await expect(lines).toContainText([
    /INV-0031.*1,440\.00/,
    /not used yet.*-1,500\.00/,
    /Owes today.*-£60\.00/,
  ]);
});

test('money without a name lowers nobody’s balance until somebody says whose it is', async ({ page }) => {
  await givenBook(page, ledger(['invoice', 'INV-0031', 1_440_00]));
  await page.getByRole('link', { name: 'Payments' }).click();
  await expectAccessible(page);
  await recordPayment(page, '66', 'COUNTER CREDIT');
  await expect(page.getByText('It stays without a name', { exact: false })).toBeVisible();
  await expect(page.getByText('It lowers what is owed', { exact: false })).toHaveCount(0);
  await page.getByRole('button', { name: 'Record it' }).click();
  await expect(page.getByText('£66.00 has no name yet: it lowers nobody’s balance.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('grid', { name: 'Payments' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Whose is it?' }).click();
  await page.getByRole('combobox', { name: 'Whose money is it?' }).fill('castle');
  await page.getByRole('option', { name: 'Castle Mews' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('£66.00 from Castle Mews');
  await page.getByRole('link', { name: 'Castle Mews' }).click();
  await expect(page.getByTitle('What is it made of?')).toHaveText('£1,374.00');
});

test('a promise is part kept by itself, and says what is missing', async ({ accord, page }) => {
  await givenBook(page, ledger(['invoice', 'INV-0031', 1_440_00]));
  await openDebtor(page);
  await page.keyboard.press('n');
  await page.keyboard.type('spoke to jan, cheque in post, 1000 fri');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: 'Promises' })).toContainText('awaited');
  await accord.relaunch({ today: '2026-09-07' });
  const later = accord.page;
  await openDebtor(later);
  await recordPayment(later, '600');
  await later.getByRole('button', { name: 'Record it' }).click();
  await expect(later.getByRole('table', { name: 'Promises' })).toContainText('part kept, 400.00 missing');
});

test('what is given up is written off with a reason, and can be taken back', async ({ page }) => {
  await givenBook(page, ledger(['invoice', 'INV-0031', 12_50]));
  await openDebtor(page);
  await page.getByRole('button', { name: 'INV-0031', exact: true }).click();
  await page.getByRole('button', { name: 'Write off…' }).click();
  await page.getByRole('button', { name: 'Write it off' }).click();
  await expect(page.getByRole('dialog')).toContainText(/why/i);
  await page.getByRole('textbox', { name: 'Why' }).fill('Agreed as goodwill');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Write it off' }).click();
  await expect(page.getByText('Nothing is open.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByRole('button', { name: 'INV-0031', exact: true })).toBeVisible();
});

test('an invoice that is in no file yet is written down, and taken back', async ({ page }) => {
  await givenBook(page, ledger(['invoice', 'INV-0031', 12_50]));
  await openDebtor(page);
  await page.getByRole('button', { name: 'Add…' }).click();
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByText('Give its number, as printed on it.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Number' }).fill('INV-0099');
  await page.getByRole('textbox', { name: 'Amount' }).fill('100');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(page.getByTitle('What is it made of?')).toHaveText('£112.50');
  await page.keyboard.press('Control+z');
  await expect(page.getByTitle('What is it made of?')).toHaveText('£12.50');
});
