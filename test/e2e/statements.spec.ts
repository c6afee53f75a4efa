/** Statements of account in the real app: the page, its file, the hold that stops it, and all of them in one PDF. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { CommandInput } from '#core/book/command';
import { mailText } from '#main/files/mail-text';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { givenBook, stateOf } from '../support/given-book';
import { readPdf } from '../support/pdf-pages';
import { dispatch, keep, shoot } from '../support/plan-letters';

const facts = { kind: 'invoice', description: '', reference: '', paidBefore: 0 } as const;

function customer(name: string, street: string | null, amounts: readonly number[]) {
  const address = { lines: [street ?? ''], city: 'Marlow', postcode: 'SL7 2CD', country: '' };
  return {
    details: {
      name,
      kind: 'individual' as const,
      contact: '',
      emails: [`${name.slice(-4).toLowerCase()}@customer.example`],
      phones: [],
      addresses: street === null ? [] : [address],
      accountNumber: name.slice(-4).toUpperCase(),
    },
    invoices: amounts.map((amount, i) => ({
      ...facts,
      number: `${name.slice(-4)}-${i + 1}`,
      date: `2026-0${(i % 6) + 2}-03`,
      dueDate: `2026-0${(i % 6) + 3}-03`,
      amount,
    })),
  };
}

const ledger: CommandInput = {
  type: 'ledger.import',
  fileName: 'open.csv',
  source: 'Xero invoices',
  debtors: [
    customer('Mrs Howe', '8 Chapel Steps', [800_00, 1_600_00, 250_50]),
    customer(
      'Bramble & Lane',
      '2 Mill Lane',
      Array.from({ length: 60 }, (_, i) => 100_00 + i),
    ),
    customer('Ada Nowhere', null, [90_00]),
    customer('Tiny Todd', '1 Quay Street', [1_50]),
    customer('Otto Held', '3 Quay Street', [300_00]),
  ],
};

async function given(page: Page) {
  const bookId = await givenBook(page, ledger);
  const { debtors } = await stateOf(page, bookId);
  const idOf = (name: string) => Object.values(debtors).find((each) => each.name === name)!.id;
  const command: CommandInput = {
    type: 'hold.place',
    debtorId: idOf('Otto Held'),
    why: 'breathing-space',
    words: '',
    from: '2026-09-01',
    until: '2026-10-30',
  };
  expect(await dispatch(page, bookId, command)).toBeNull();
  const paid: CommandInput = {
    type: 'payment.record',
    debtorId: idOf('Mrs Howe'),
    on: '2026-08-20',
    amount: 150_00,
    method: 'bank',
    reference: 'FPI HOWE',
    words: '',
    allocations: 'none',
  };
  expect(await dispatch(page, bookId, paid)).toBeNull();
  return { bookId, idOf };
}

const open = (page: Page, name: string) => page.getByText(name).first().click();

test('one debtor’s statement is shown, saved, and noted as sent once somebody says so', async ({
  page,
  accord,
}) => {
  const { bookId, idOf } = await given(page);
  await open(page, 'Mrs Howe');
  await page.keyboard.press('s');
  await expect(page.getByRole('heading', { name: 'Statement of account' })).toBeVisible();
  const shown = page.getByRole('region', { name: 'Statement of Mrs Howe' });
  await expect(shown).toContainText('Your account comes to £2,500.50.');
  await expect(shown).toContainText('Payment not used yet FPI HOWE');
  await expectAccessible(page);
  await shoot(page, 'statement');
  const file = `${accord.dataDir}/statement.pdf`;
  await accord.answerSaveDialog(file);
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: 'I sent it' }).click();
  await expect(page.getByText('It stands on the timeline.')).toBeVisible();
  const pdf = await readFile(file);
  keep('statement-of-one', pdf);
  expect((await readPdf(pdf)).pages).toHaveLength(1);
  const notes = Object.values((await stateOf(page, bookId)).notes);
  expect(notes).toMatchObject([
    {
      debtorId: idOf('Mrs Howe'),
      channel: 'letter',
      outcome: 'sent',
      words: 'Statement as at Tue 1 Sep: £2,500.50.',
      earlier: [{ channel: 'internal', words: 'Statement as at Tue 1 Sep: £2,500.50, saved as PDF.' }],
    },
  ]);
  await page.getByText('All that moved').click();
  await expect(shown).toContainText('£2,500.50');
  await expect(shown).toContainText('Taken off');
  await shoot(page, 'statement-moved');
});

test('a hold keeps a statement in the house until somebody says why it has to go', async ({
  page,
  accord,
}) => {
  const { bookId, idOf } = await given(page);
  const document = {
    paper: 'statement',
    debtorId: idOf('Otto Held'),
    choice: { style: 'open-items', from: null, asAt: '2026-09-01' },
  } as const;
  await accord.answerSaveDialog(`${accord.dataDir}/held.pdf`);
  const code = await page.evaluate(
    async (asked) => {
      const answer = await window.accord.call('document.save', asked);
      return answer?.ok === false ? answer.refusal.code : 'saved';
    },
    { bookId, document },
  );
  expect(code).toBe('on-hold');
  await open(page, 'Otto Held');
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: 'Save as PDF…' })).toBeDisabled();
  await expect(page.getByRole('region', { name: 'On hold' })).toBeVisible();
  await shoot(page, 'statement-on-hold');
  await page.getByLabel('Why it has to go out').fill('The court asked for it.');
  await page.getByRole('button', { name: 'Let it go out all the same' }).click();
  await page.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(page.getByRole('button', { name: 'I sent it' })).toBeVisible();
  const notes = Object.values((await stateOf(page, bookId)).notes);
  expect(notes.map(({ words }) => words)).toEqual([
    'A statement has to go out despite the hold: The court asked for it.',
    'Statement as at Tue 1 Sep: £300.00, saved as PDF.',
  ]);
});

test('all of them: one is taken out, the rest are looked through, printed as one PDF and noted as posted', async ({
  page,
  accord,
}) => {
  const { bookId } = await given(page);
  await page.keyboard.press('s');
  await expect(page.getByRole('heading', { name: 'Statements for all' })).toBeVisible();
  await page.getByLabel('Who owes at least').fill('5');
  await expect(page.getByText('1 owes less than that.')).toBeVisible();
  const list = page.getByRole('grid', { name: 'Who owes enough for a statement' });
  await expect(list).toContainText('Otto Held is on hold: breathing space');
  await expect(list).toContainText('There is no address for Ada Nowhere');
  await expect(page.getByText('2 statements of 4 to go out')).toBeVisible();
  await expectAccessible(page);
  await shoot(page, 'statements-for-all');
  await page.setViewportSize({ width: 1024, height: 700 });
  await shoot(page, 'statements-for-all-small');

  // One by one, the held one without a page; taken out and put in again.
  await page.getByRole('button', { name: 'Look through' }).click();
  await expect(page.getByRole('region', { name: 'Statement of Bramble & Lane' })).toBeVisible();
  await page.keyboard.press('x');
  await expect(page.getByText('Taken out')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('region', { name: 'Statement of Mrs Howe' })).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByText('No statement goes out until then.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Put it in' })).toBeDisabled();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByText('1 statement of 4 to go out')).toBeVisible();
  await list.getByRole('row').filter({ hasText: 'Bramble' }).locator('.grid-tick').click();

  await page.getByRole('button', { name: 'Print and post…' }).click();
  await expect(page.getByRole('heading', { name: '2 statements' })).toBeVisible();
  await expectAccessible(page);
  await shoot(page, 'statements-print-small');
  const file = `${accord.dataDir}/statements.pdf`;
  await accord.answerSaveDialog(file);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('statements.pdf is saved.')).toBeVisible();
  const pdf = await readFile(file);
  keep('statements-of-all', pdf);
  const { pages } = await readPdf(pdf);
  const firsts = pages.map(({ lines }) => lines.join('\n'));
  expect(firsts[0]).toContain('Bramble & Lane');
  expect(firsts[0]).toMatch(/Page 1 of [23]/);
  expect(firsts.at(-1)).toContain('Mrs Howe');
  expect(firsts.at(-1)).toContain('Page 1 of 1');
  expect(firsts.join('\n')).not.toMatch(/Otto Held|Ada Nowhere|Tiny Todd/);

  // Saved is not posted: nothing is noted until somebody says so, and then once.
  expect(Object.values((await stateOf(page, bookId)).notes)).toEqual([]);
  await page.getByLabel('By', { exact: true }).fill('Dawn');
  await page.getByRole('button', { name: 'Note 2 statements as posted' }).click();
  await expect(page.getByText('2 statements noted as posted.')).toBeVisible();
  await expect(page.getByRole('button', { name: /as posted/ })).toBeHidden();
  const words = Object.values((await stateOf(page, bookId)).notes).map((note) => note.words);
  expect(words[1]).toBe('Statement as at Tue 1 Sep: £2,500.50, posted on Tue 1 Sep by Dawn.');

  await page.keyboard.press('Escape');
  await accord.answerSaveDialog(`${accord.dataDir}/statements.csv`);
  await page.getByRole('button', { name: 'As rows…' }).click();
  await page.getByRole('menuitem', { name: 'CSV' }).click();
  await expect(page.getByText('statements.csv is saved.')).toBeVisible();
  expect(await readFile(`${accord.dataDir}/statements.csv`, 'utf8')).toContain('Otto Held');
});

test('making many can be stopped: no file, nothing noted, and then again from the start', async ({
  page,
  accord,
}) => {
  const names = Array.from({ length: 220 }, (_, i) => `Kelp & Co ${String(i).padStart(4, '0')}`);
  const debtors = names.map((name) => customer(name, '1 Quay Street', [100_00]));
  await givenBook(page, { ...ledger, debtors });
  await page.keyboard.press('s');
  await page.getByRole('button', { name: 'Print and post…' }).click();
  await accord.answerSaveDialog(`${accord.dataDir}/stopped.pdf`);
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeHidden();
  expect(existsSync(`${accord.dataDir}/stopped.pdf`)).toBe(false);
  // After a jam: from 219 on, with a copy of each.
  await page.getByLabel('From', { exact: true }).fill('219');
  await page.getByLabel('And a copy of each for the file').check();
  await page.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(page.getByText('stopped.pdf is saved.')).toBeVisible();
  const { pages } = await readPdf(await readFile(`${accord.dataDir}/stopped.pdf`));
  expect(
    pages.map(({ lines }) => [lines.find((line) => line.startsWith('Kelp')), lines.includes('Copy')]),
  ).toEqual([
    [names[218], false],
    [names[219], false],
    [names[218], true],
    [names[219], true],
  ]);
});

test('words leave as an email draft, for the mail program and for Word; each is noted as what it is', async ({
  page,
  accord,
}) => {
  const { bookId } = await given(page);
  await open(page, 'Mrs Howe');
  await page.keyboard.press('s');
  await accord.answerSaveDialog(`${accord.dataDir}/statement.eml`);
  await page.getByRole('button', { name: 'Email draft…' }).click();
  await expect(page.getByText('statement.eml is saved.')).toBeVisible();
  const draft = await readFile(`${accord.dataDir}/statement.eml`, 'latin1');
  expect(draft).toContain('X-Unsent: 1');
  expect(mailText(Buffer.from(draft, 'latin1'))).toContain(
    'Please find attached: Statement of account as at',
  );
  await accord.answerSaveDialog(`${accord.dataDir}/statement.docx`);
  await page.getByRole('button', { name: 'Word…' }).click();
  await expect(page.getByText('statement.docx is saved.')).toBeVisible();
  expect((await readFile(`${accord.dataDir}/statement.docx`)).subarray(0, 2).toString()).toBe('PK');

  await accord.app.evaluate(({ shell }) => {
    shell.openExternal = (url) => {
      Object.assign(globalThis, { opened: url });
      return Promise.resolve();
    };
  });
  await page.getByRole('link', { name: 'Mrs Howe' }).click();
  await page.keyboard.press('w');
  await page.getByRole('combobox', { name: 'Which letter' }).selectOption('payment-received');
  await page.setViewportSize({ width: 1024, height: 700 });
  await shoot(page, 'letter-small');
  await page.getByText('Email', { exact: true }).click();
  await shoot(page, 'email');
  await page.getByRole('button', { name: 'Mail program…' }).click();
  await page.getByRole('button', { name: 'I sent it' }).click();
  const opened = await accord.app.evaluate(() => (globalThis as unknown as { opened: string }).opened);
  expect(opened).toMatch(/^mailto:howe@customer\.example\?subject=[^&]+&body=/);
  const words = Object.values((await stateOf(page, bookId)).notes).map((note) => [note.channel, note.words]);
  expect(words).toEqual([
    ['internal', 'Statement as at Tue 1 Sep: £2,500.50, drafted as an email.'],
    ['internal', 'Statement as at Tue 1 Sep: £2,500.50, saved for Word.'],
    ['email', 'Email sent: Payment received.'],
  ]);
});
