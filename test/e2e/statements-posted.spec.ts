/** Statements noted as posted: all taken back in one press or none, and each opened again as at its day. */
import type { Page } from '@playwright/test';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { give, givenBook, showDebtors, stateOf } from '../support/given-book';
import { ledgerOf } from '../support/ledger-of';
import { shoot } from '../support/plan-letters';

const owing = (name: string, number: string, amount: number) => ({
  name,
  addresses: [{ lines: ['8 Chapel Steps'], city: 'Marlow', postcode: 'SL7 2CD', country: '' }],
  invoices: [{ number, date: '2026-06-03', dueDate: '2026-07-03', amount }],
});
const ledger = ledgerOf(owing('Bramble & Lane', 'INV-1', 800_00), owing('Mrs Howe', 'INV-2', 2_500_50));
const sent = { channel: 'letter', direction: 'out', outcome: 'sent', person: '', followUp: null } as const;

const noteAll = (page: Page) => page.getByRole('button', { name: 'Note 2 statements as posted' });

async function noteAllByDawn(page: Page): Promise<void> {
  await page.getByLabel('By', { exact: true }).fill('Dawn');
  await noteAll(page).click();
}

async function given(page: Page) {
  const bookId = await givenBook(page, ledger);
  const notes = async () => Object.values((await stateOf(page, bookId)).notes);
  return { bookId, notes };
}

test('one press takes all of the notes back, or says on which of them something stands', async ({ page }) => {
  const { bookId, notes } = await given(page);
  await page.keyboard.press('s');
  await expect(page.getByText('2 statements of 2 to go out')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await noteAllByDawn(page);
  const done = page.getByRole('group', { name: 'Message' }).filter({ hasText: 'noted as posted' });
  await done.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText(/^Took back the note for each of 2 debtors \(letter, sent\)/)).toBeVisible();
  expect(await notes()).toEqual([]);

  // All or none: what stands on one of them is told, and taken back first.
  await noteAllByDawn(page);
  await expect(noteAll(page)).toBeHidden();
  const noted = await notes();
  expect(noted).toMatchObject([
    { words: 'Statement as at Tue 1 Sep: £800.00, posted on Tue 1 Sep by Dawn.' },
    { words: 'Statement as at Tue 1 Sep: £2,500.50, posted on Tue 1 Sep by Dawn.' },
  ]);
  const last = noted.at(-1)!;
  await give(page, bookId, { type: 'note.correct', noteId: last.id, ...sent, words: 'It came back.' });
  await page.keyboard.press('Control+z');
  await expect(
    page.getByText('None of the 2 notes was taken back yet. Mrs Howe: This note was corrected since.'),
  ).toBeVisible();
  await shoot(page, 'statements-not-taken-back');
  await expectAccessible(page);
  expect(await notes()).toHaveLength(2);
  await give(page, bookId, { type: 'note.uncorrect', noteId: last.id, corrections: 1 });
  await page.keyboard.press('Control+z');
  await expect(noteAll(page)).toBeVisible();
  expect(await notes()).toEqual([]);
});

test('one opens again from the timeline as at its day, and says when the book has changed', async ({
  page,
}) => {
  const { bookId } = await given(page);
  const { debtors } = await stateOf(page, bookId);
  const debtorId = Object.values(debtors).find(({ name }) => name === 'Mrs Howe')!.id;
  const choice = { style: 'brought-forward', from: '2026-06-05', asAt: '2026-08-31' } as const;
  const words = 'Statement as at Mon 31 Aug: £2,500.50, posted on Tue 1 Sep by Dawn.';
  const note = { ...sent, debtorId, words, statement: { choice, closing: 2_500_50 } };
  await give(page, bookId, { type: 'notes.record', notes: [note] });
  await showDebtors(page);
  await page.getByText('Mrs Howe', { exact: true }).click();
  const entry = page
    .getByRole('region', { name: 'Timeline' })
    .getByRole('listitem')
    .filter({ hasText: words });
  await entry.getByRole('link', { name: 'view' }).press('Enter');
  const card = page.getByRole('region', { name: 'As it was noted' });
  await expect(card).toContainText(`${words}Made anew from the book, it comes to the same.`);
  const shown = page.getByRole('region', { name: 'Statement of Mrs Howe' });
  await expect(shown).toContainText('From 5 June 2026 to 31 August 2026');
  await expectAccessible(page);
  await shoot(page, 'statement-noted');

  const late = { on: '2026-08-30', amount: 50_50, method: 'cash', reference: '', words: '' } as const;
  await give(page, bookId, { type: 'payment.record', debtorId, ...late, allocations: 'none' });
  // The page is made anew now: until it is there, the one before is drawn in whatever width there is.
  for (const width of [1180, 1100, 1240, 1060, 1024]) await page.setViewportSize({ width, height: 700 });
  await expect(card).toContainText('It came to £2,500.50 then. Made anew it comes to £2,450.00');
  await expect(shown).toContainText('Your account comes to £2,450.00.');
  await expectAccessible(page);
  await shoot(page, 'statement-noted-changed');
  // Another one than was noted.
  await page.getByText('What is open').click();
  await expect(card).toBeHidden();

  await page.getByRole('link', { name: 'write a letter' }).click();
  await page.getByRole('combobox', { name: 'Which letter' }).selectOption('Statement of account');
  await expect(page.getByRole('heading', { name: 'Statement of account to Mrs Howe' })).toBeVisible();
});
