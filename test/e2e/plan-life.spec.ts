/** Story 5, second half: signed, kept a little late, missed, changed; and only its own invoices are left in peace. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { give, givenBook, stateOf } from '../support/given-book';
import { ledgerOf } from '../support/ledger-of';

const ledger = ledgerOf({
  name: 'M. Howe',
  kind: 'individual',
  contact: 'Mrs Howe',
  phones: ['01632 960114'],
  invoices: [
    { number: 'INV-201', date: '2026-05-10', dueDate: '2026-06-10', amount: 90_000 },
    { number: 'INV-214', date: '2026-06-10', dueDate: '2026-07-10', amount: 150_000 },
  ],
});

async function debtorPage(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Debtors' }).click();
  await page.getByText('M. Howe', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'M. Howe' })).toBeVisible();
}

async function planPage(page: Page): Promise<void> {
  await debtorPage(page);
  await page.getByRole('link', { name: '£800.00 on 1 September 2026' }).click();
  await expect(page.getByRole('heading', { name: 'Plan for £2,400.00', exact: true })).toBeVisible();
}

test('a plan is signed, paid late, missed, and changed to what she can keep', async ({ accord }) => {
  let { page } = accord;
  const bookId = await givenBook(page, ledger);
  const { debtors, invoices } = await stateOf(page, bookId);
  const debtorId = Object.keys(debtors)[0] ?? '';
  const terms = { deposit: 80_000, depositOn: '2026-09-01', instalments: 4, cadence: 'monthly' } as const;
  await give(page, bookId, {
    type: 'plan.propose',
    debtorId,
    invoiceIds: Object.keys(invoices),
    terms: { strategy: 'equal', ...terms, firstOn: '2026-10-01' },
  });

  await test.step('agreed and signed, it leaves the chase list', async () => {
    await planPage(page);
    await page.keyboard.press('a');
    await page.getByRole('button', { name: 'Note the yes' }).click();
    await expect(page.getByText('On track', { exact: true })).toBeVisible();
    await page.keyboard.press('s');
    await page.getByLabel('Where the paper is').fill('Blue folder, H');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'It is signed' }).click();
    await expect(page.getByText('the paper is in Blue folder, H')).toBeVisible();
    await expect(page.getByText('Wait for £800.00, due today.')).toBeVisible();
    await expectAccessible(page);
  });

  const receipt = { method: 'bank', reference: '', words: '', allocations: 'oldest-first' } as const;
  await test.step('a payment two days late breaks nothing', async () => {
    await accord.relaunch({ today: '2026-09-03' });
    ({ page } = accord);
    await planPage(page);
    await expect(page.getByText('Slipping', { exact: true })).toBeVisible();
    await expect(page.getByText('Give it until Sun 6 Sep.')).toBeVisible();
    await give(page, bookId, {
      type: 'payment.record',
      debtorId,
      on: '2026-09-03',
      amount: 80_000,
      ...receipt,
    });
    await expect(page.getByText('On track', { exact: true })).toBeVisible();
    await expect(
      page.getByRole('row', { name: /Tue 1 Sep 800.00 800.00 paid paid Thu 3 Sep/ }),
    ).toBeVisible();
  });

  await test.step('a new invoice is chased, those of the plan are not', async () => {
    const dates = { date: '2026-09-03', dueDate: '2026-09-10', description: '', reference: '' };
    await give(page, bookId, {
      type: 'invoice.record',
      debtorId,
      kind: 'invoice',
      number: 'INV-260',
      amount: 5_000,
      ...dates,
    });
    await accord.relaunch({ today: '2026-09-14' });
    ({ page } = accord);
    await expect(page.getByText('£50.00 is overdue, the oldest for 4 days')).toBeVisible();
  });

  await test.step('after the days of grace the instalment is missed, and a kind call comes first', async () => {
    await accord.relaunch({ today: '2026-10-07' });
    ({ page } = accord);
    await expect(page.getByText('Instalment missed')).toBeVisible();
    await planPage(page);
    await expect(page.getByText('Missed', { exact: true })).toBeVisible();
    await expect(page.getByText('Ring Mrs Howe and ask what got in the way')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('once they have spoken, it is chased again where it stopped', async () => {
    const said = {
      channel: 'phone',
      direction: 'out',
      outcome: 'spoke',
      person: 'Mrs Howe',
      words: 'Ill',
    } as const;
    await give(page, bookId, { type: 'note.record', debtorId, ...said, followUp: null, promise: null });
    await expect(page.getByText('Give it until Wed 14 Oct.')).toBeVisible();
    await accord.relaunch({ today: '2026-10-14' });
    ({ page } = accord);
    await expect(page.getByText('£1,650.00 is overdue and the last contact was 7 days ago')).toBeVisible();
  });

  await test.step('changed to smaller payments, old and new side by side, and undone', async () => {
    await planPage(page);
    await page.keyboard.press('c');
    await page.getByLabel('They need').selectOption('Smaller payments');
    await page.getByLabel('At most each time').fill('200');
    await expect(page.getByRole('row', { name: 'Together 1,600.00 1,600.00' })).toBeVisible();
    await expect(page.getByRole('row', { name: 'Sun 1 Nov 400.00 200.00' })).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('Why it changes').fill('Ill, back at work in November');
    await page.getByRole('button', { name: 'Change the plan' }).click();
    await expect(page.getByText('On track', { exact: true })).toBeVisible();
    await expect(page.getByText('smaller payments, “Ill, back at work in November”')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('Missed', { exact: true })).toBeVisible();
  });
});
