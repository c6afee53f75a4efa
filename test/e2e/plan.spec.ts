/** Story 5: Mrs Howe owes 2,400.00, pays 800.00 today and the rest in four parts, and it is put on paper. */
import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { existsSync } from 'node:fs';
import { expectAccessible } from '../support/axe';
import { expect, test } from '../support/app';
import { givenBook, stateOf } from '../support/given-book';
import { ledgerOf } from '../support/ledger-of';

const ledger = ledgerOf({
  name: 'M. Howe',
  kind: 'individual',
  contact: 'Mrs Howe',
  invoices: [
    { number: 'INV-201', date: '2026-05-10', dueDate: '2026-06-10', amount: 90_000 },
    { number: 'INV-214', date: '2026-06-10', dueDate: '2026-07-10', amount: 150_000 },
    { number: 'INV-230', date: '2026-08-20', dueDate: '2026-09-20', amount: 5_000 },
  ],
});

const offer = (page: Page, letter: string) => page.getByRole('region', { name: `Offer ${letter}` });
const planSum = (page: Page) => page.getByText(/^= /);

async function beginPlan(page: Page): Promise<void> {
  await page.getByText('M. Howe', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'M. Howe' })).toBeVisible();
  await page.keyboard.press('p');
  await expect(page.getByRole('heading', { name: 'A plan for £2,400.00' })).toBeVisible();
}

test('a plan adds up while it is shaped, and says what is in the way', async ({ page }) => {
  await givenBook(page, ledger);
  await beginPlan(page);
  await page.getByRole('button', { name: 'Choose invoices: 2 of 3' }).click();
  await expect(page.getByLabel('INV-230')).not.toBeChecked();
  await page.getByRole('textbox', { name: 'Deposit' }).fill('800');
  await page.getByRole('textbox', { name: 'Payments' }).fill('4');
  await expect(page.getByRole('heading', { name: 'A plan for £2,400.00' })).toBeVisible();
  await expect(offer(page, 'A')).toContainText('£800.00, then 4 × £400.00');
  await expect(planSum(page)).toHaveText('= 2,400.00');
  await expect(page.getByText('This plan keeps within that.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Show as a table' }).click();
  await expect(page.getByRole('row', { name: 'Fri 1 Jan 2027 0.00 paid' })).toBeVisible();

  await page.getByLabel('How they pay').selectOption('As much as they can pay');
  await page.getByRole('textbox', { name: 'Each time' }).fill('310');
  await expect(offer(page, 'A')).toContainText('£800.00, then 6 × £310.00, the last £50.00');
  await page.getByRole('textbox', { name: 'Deposit' }).fill('2400');
  await expect(page.getByRole('region', { name: 'Payments of A' })).toContainText(
    'The deposit would pay everything.',
  );
  await expect(page.getByRole('button', { name: 'Offer this plan' })).toBeDisabled();
  await page.getByRole('textbox', { name: 'Deposit' }).fill('');
  await page.getByRole('textbox', { name: 'Each time' }).fill('150');
  await expect(page.getByText('This plan goes beyond that.')).toBeVisible();
  await expectAccessible(page);
});

test('a plan is offered, put on paper, agreed and withdrawn', async ({ accord, page }) => {
  const bookId = await givenBook(page, ledger);
  await beginPlan(page);
  await page.getByRole('textbox', { name: 'Deposit' }).fill('800');
  await page.getByRole('textbox', { name: 'Payments' }).fill('4');
  await page.getByRole('button', { name: 'Offer this plan' }).click();
  await expect(page.getByRole('heading', { name: 'Plan for £2,400.00', exact: true })).toBeVisible();
  await expectAccessible(page);
  const { plans } = await stateOf(page, bookId);
  expect(Object.values(plans)[0]?.versions[0].lines).toEqual([
    { on: '2026-09-01', amount: 80_000 },
    { on: '2026-10-01', amount: 40_000 },
    { on: '2026-11-01', amount: 40_000 },
    { on: '2026-12-01', amount: 40_000 },
    { on: '2027-01-01', amount: 40_000 },
  ]);

  await test.step('the letter asks for the address, there and then', async () => {
    await page.getByRole('button', { name: 'Agreement letter' }).click();
    await expect(page.getByText('There is no address for M. Howe yet.')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Add the address' }).click();
    await page.getByRole('textbox', { name: 'Street of address 1' }).fill('2 Quay Street');
    await page.getByRole('textbox', { name: 'Postcode of address 1' }).fill('TR11 3LH');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.locator('canvas').first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('saving it numbers and keeps it', async () => {
    const file = join(accord.dataDir, 'agreement.pdf');
    await accord.answerSaveDialog(file);
    await page.getByRole('button', { name: 'Save as PDF…' }).click();
    await expect(page.getByText('agreement.pdf is saved.')).toBeVisible();
    expect(existsSync(file)).toBe(true);
    await expect(page.getByRole('heading', { name: 'Letter 1 to M. Howe' })).toBeVisible();
    const { letters } = await stateOf(page, bookId);
    expect(Object.values(letters)).toHaveLength(1);
    // Once issued, saving again writes the same letter.
    await accord.answerSaveDialog();
    await page.getByRole('button', { name: 'Save as PDF…' }).click();
    await expect(page.getByText('Letter 1 is kept. No PDF was saved')).toBeVisible();
    expect((await stateOf(page, bookId)).letters).toEqual(letters);
  });

  await test.step('they agree, and the timeline tells it all', async () => {
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await page.keyboard.press('a');
    await page.getByRole('button', { name: 'Note the yes' }).click();
    await expect(page.getByText('On track', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'M. Howe' }).click();
    const timeline = page.getByRole('region', { name: 'Timeline' }).getByRole('listitem');
    await expect(timeline.nth(0)).toContainText('Plan agreed');
    await expect(timeline.nth(1)).toContainText('Letter 1');
    await expect(timeline.nth(2)).toContainText('Plan offered');
    await expectAccessible(page);
    await timeline.nth(1).getByRole('link', { name: 'view' }).click();
    await expect(page.getByRole('heading', { name: 'Letter 1 to M. Howe' })).toBeVisible();
  });

  await test.step('it can be ended, and its invoices are free again', async () => {
    await page.getByRole('link', { name: 'Plan', exact: true }).click();
    await page.keyboard.press('e');
    await expect(page.getByRole('dialog', { name: 'End this plan' })).toBeVisible();
    // Esc puts the question away, and nothing else.
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'Plan for £2,400.00', exact: true })).toBeVisible();
    await page.keyboard.press('e');
    await page.getByLabel('In a few words').fill('She moved abroad');
    await page.getByRole('button', { name: 'End it' }).click();
    await page.getByRole('button', { name: 'Make a new plan' }).click();
    await expect(page.getByRole('heading', { name: 'A plan for £2,400.00' })).toBeVisible();
  });
});
