/** Messages and what leaves by email: warned of as a letter is, noted as drafted, and as sent once somebody says so. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { BookId, DebtorId, InvoiceId } from '#core/basics/ids';
import type { CommandInput } from '#core/book/command';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { give, givenBook, showDebtors, stateOf } from '../support/given-book';

const facts = { kind: 'invoice', description: '', reference: '', paidBefore: 0 } as const;

function ledger(emails: string[], phones: string[]): CommandInput {
  const addresses = [{ lines: ['8 Chapel Steps'], city: 'Marlow', postcode: 'SL7 2CD', country: '' }];
  const details = {
    name: 'M. Howe',
    kind: 'individual',
    contact: 'Mrs Howe',
    accountNumber: 'HOW01',
  } as const;
  const invoices = [
    { ...facts, number: 'INV-201', date: '2026-06-03', dueDate: '2026-07-03', amount: 800_00 },
    { ...facts, number: 'INV-214', date: '2026-07-01', dueDate: '2026-07-31', amount: 1_600_00 },
  ];
  const debtors = [{ details: { ...details, emails, phones, addresses }, invoices }];
  return { type: 'ledger.import', fileName: 'open.csv', source: 'Xero invoices', debtors };
}

async function given(page: Page, emails: string[], phones: string[]) {
  const bookId = await givenBook(page, ledger(emails, phones));
  const { debtors, invoices } = await stateOf(page, bookId);
  const [debtor] = Object.values(debtors);
  const [invoice] = Object.values(invoices);
  if (!debtor || !invoice) throw new Error('no debtor');
  const write = async () => {
    await page.getByRole('grid', { name: 'Debtors' }).getByText('M. Howe', { exact: true }).click();
    await page.keyboard.press('w');
  };
  return { bookId, debtorId: debtor.id, invoiceId: invoice.id, write };
}

async function notesOf(page: Page, bookId: BookId) {
  const { notes } = await stateOf(page, bookId);
  return Object.values(notes).map(({ channel, outcome, words }) => [channel, outcome, words]);
}

const dispute = (debtorId: DebtorId, invoiceId: InvoiceId) =>
  ({
    type: 'dispute.raise',
    debtorId,
    invoiceId,
    amount: 88_00,
    why: 'short delivery',
    whoMustAnswer: 'us',
    answerBy: '2026-09-15',
  }) as const satisfies CommandInput;

test('a message waits for a reason, which the timeline keeps, and is sent once somebody says so', async ({
  accord,
  page,
}, testInfo) => {
  const { bookId, debtorId, invoiceId, write } = await given(
    page,
    ['howe@customer.example'],
    ['07700 900 020'],
  );
  await give(page, bookId, dispute(debtorId, invoiceId));
  await write();
  await page.getByLabel('Which letter').selectOption('Friendly reminder');
  await page.getByText('Email', { exact: true }).click();
  const draft = page.getByRole('button', { name: 'Email draft…' });
  await expect(page.getByText('£88.00 is disputed, and not asked for.')).toBeVisible();
  await expect(draft).toBeDisabled();
  await expectAccessible(page);
  const unanswered = await page.evaluate(
    async (asked) => {
      const done = await window.accord.call('mail.draft', asked);
      return done && !done.ok ? done.refusal.code : null;
    },
    { bookId, draft: { message: { kind: 'friendly-reminder', channel: 'email', debtorId } } } as const,
  );
  expect(unanswered).toBe('not-safe-yet');

  await page.getByLabel('Why it goes out all the same').fill('She asked for the figures');
  const file = testInfo.outputPath('reminder.eml');
  await accord.answerSaveDialog(file);
  await draft.click();
  await expect(page.getByRole('button', { name: 'I sent it' })).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain('To: howe@customer.example');
  expect(await notesOf(page, bookId)).toEqual([['internal', 'noted', 'Email drafted: Friendly reminder.']]);

  // Still asked when one comes back to it.
  await page.getByRole('link', { name: 'Debtors', exact: true }).first().click();
  await write();
  await page.getByRole('button', { name: 'I sent it' }).click();
  await expect(page.getByRole('heading', { name: 'Noted as sent' })).toBeVisible();
  expect(await notesOf(page, bookId)).toEqual([['email', 'sent', 'Email sent: Friendly reminder.']]);
  const reason = { code: 'part-disputed', reason: 'She asked for the figures' };
  expect(Object.values((await stateOf(page, bookId)).notes)[0]?.writing).toEqual({
    kind: 'friendly-reminder',
    channel: 'email',
    letterId: null,
    despiteHold: null,
    despite: [reason],
  });
  const although = 'although a part is disputed: “She asked for the figures”';
  await page.getByRole('link', { name: 'M. Howe', exact: true }).click();
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline).toContainText(`Email sent: Friendly reminder. Email, sent · ${although}`);
  await page.getByRole('link', { name: /trail verified/ }).click();
  await expect(page.getByRole('grid', { name: 'Trail' })).toContainText(
    `${although}; “Email drafted: Friendly reminder.”`,
  );

  // What went out by email is a step, as a letter is.
  await page.getByRole('link', { name: 'Debtors', exact: true }).first().click();
  await write();
  await page.getByLabel('Which letter').selectOption('Friendly reminder');
  await page.getByText('Text', { exact: true }).click();
  await expect(page.getByText('The email of 1 September 2026 said the same.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy the words' })).toBeDisabled();
});

test('where there is no address or mobile number, the words are shown and the way to add one', async ({
  page,
}) => {
  const { write } = await given(page, [], ['01628 555 020']);
  await write();
  await page.getByText('Email', { exact: true }).click();
  await expect(page.getByText('There is no email address for M. Howe yet.', { exact: false })).toBeVisible();
  await expect(page.getByText('£2,400.00', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mail program…' })).toBeDisabled();
  await page.getByText('Text', { exact: true }).click();
  await expect(page.getByText('There is no mobile number for M. Howe yet.', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Add the mobile number' }).click();
  await expect(page.getByRole('heading', { name: /M\. Howe/ })).toBeVisible();
});

test('a new letter whose first way out is an email can be said to be sent, today and later', async ({
  accord,
  page,
}, testInfo) => {
  const { bookId, write } = await given(page, ['howe@customer.example'], []);
  await write();
  await expect(page.getByRole('figure', { name: 'Page 1 of 1' })).toBeVisible();
  await accord.answerSaveDialog(testInfo.outputPath('letter.eml'));
  await page.getByRole('button', { name: 'Email draft…' }).click();
  await expect(page.getByRole('heading', { name: 'Letter 1 to M. Howe' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'I sent it' })).toBeVisible();
  expect(await notesOf(page, bookId)).toEqual([['internal', 'noted', 'Letter 1 drafted as an email.']]);

  await accord.relaunch({ today: '2026-09-03' });
  await showDebtors(accord.page);
  await accord.page.getByText('M. Howe', { exact: true }).click();
  await accord.page.getByRole('link', { name: /^1 · / }).first().click();
  await accord.page.getByRole('button', { name: 'I sent it' }).click();
  await expect(accord.page.getByRole('heading', { name: 'Noted as sent' })).toBeVisible();
  expect(await notesOf(accord.page, bookId)).toEqual([['email', 'sent', 'Letter 1 sent by email.']]);
});
