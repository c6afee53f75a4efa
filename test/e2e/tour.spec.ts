/**
 * The tour: the main job from an empty desk to a signed-ready letter and a workbook, in the real app.
 *
 * It is a test like the others, and leaves what it saw in the folder named by `ACCORD_TOUR_DIR`.
 */
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readExcel from 'read-excel-file/node';
import { expect, test } from '../support/app';

const folder = process.env['ACCORD_TOUR_DIR'] ?? join(tmpdir(), 'accord-tour');
const ledger = join(import.meta.dirname, '../fixtures/imports/xero_sales_invoice_template_filled.csv');

test('the main job, from a ledger file to a letter and a workbook', async ({ accord, page }) => {
  mkdirSync(folder, { recursive: true });
  let shots = 0;
  const shoot = async (name: string) => {
    shots += 1;
    await page.screenshot({ path: join(folder, `${String(shots).padStart(2, '0')}-${name}.png`) });
  };
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click();

  await test.step('an empty desk', async () => {
    await expect(page.getByRole('heading', { name: 'Get paid, and keep the customer' })).toBeVisible();
    await shoot('welcome');
  });

  await test.step('a book for a client business', async () => {
    await page.getByRole('link', { name: 'Create a book' }).click();
    await page.getByLabel('Name', { exact: false }).first().fill('Harbour Lane Training');
    await page.getByLabel('Address').fill('3 Harbour Lane\nPoole\nBH15 1AA');
    await page.getByLabel('Who signs').fill('Dawn Marlow');
    await page.getByLabel('Phone').fill('01632 960 200');
    await page.getByLabel('Email').fill('office@harbourlane.example');
    await page.getByLabel('Name on the account').fill('Harbour Lane Training Ltd');
    await page.getByRole('textbox', { name: 'Account', exact: true }).fill('20-00-00 · 12345678');
    await shoot('create-a-book');
    await press('Create the book');
    await expect(page.getByText('Nobody owes anything here yet')).toBeVisible();
  });

  await test.step('the ledger file, seen before it is saved', async () => {
    await page.getByRole('button', { name: 'Import a ledger file…' }).click();
    await shoot('choose-a-file');
    await accord.answerOpenDialog([ledger]);
    await press(/Choose a file/);
    await expect(page.getByText('£2,571.50').first()).toBeVisible();
    await shoot('import-preview');
    await press(/^Import 3 debtors/);
  });

  await test.step('who owes what', async () => {
    await expect(page.getByRole('grid', { name: 'Debtors' })).toContainText('Bank West');
    await shoot('debtors');
  });

  await test.step('a call, logged in one line', async () => {
    await page.getByText('City Agency', { exact: true }).click();
    await expect(page.getByRole('heading', { name: 'City Agency' })).toBeVisible();
    await page.keyboard.press('n');
    await page.keyboard.type('spoke to Jan, cheque in post, 100 fri');
    await expect(page.getByText('£100.00').first()).toBeVisible();
    await shoot('log-a-call');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Noted, and on disk.')).toBeVisible();
    await shoot('debtor');
  });

  await test.step('a plan that adds up', async () => {
    await page.getByRole('button', { name: /^Plan/ }).click();
    await page.getByRole('textbox', { name: 'Deposit' }).fill('99.50');
    await page.getByRole('textbox', { name: 'Payments' }).fill('6');
    await expect(page.getByText('£699.50').first()).toBeVisible();
    await shoot('plan');
    await press(/^Offer this plan/);
    await press(/^They agreed/);
    await press('Note the yes');
    await expect(page.getByText('On track', { exact: true }).first()).toBeVisible();
  });

  await test.step('the agreement, on the page that prints', async () => {
    await press(/^Agreement letter/);
    await expect(page.locator('canvas').first()).toBeVisible();
    await page.waitForTimeout(500);
    await shoot('letter');
    await accord.answerSaveDialog(join(folder, 'agreement.pdf'));
    await press(/^Save as PDF/);
    await expect(page.getByText('agreement.pdf is saved')).toBeVisible();
    expect(readFileSync(join(folder, 'agreement.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  });

  await test.step('the figures, for a spreadsheet', async () => {
    await page
      .getByRole('link', { name: /^Debtors/ })
      .first()
      .click();
    for (const [item, file] of [
      ['Debtors as Excel workbook', 'debtors.xlsx'],
      ['Debtors as CSV', 'debtors.csv'],
    ] as const) {
      await accord.answerSaveDialog(join(folder, file));
      await press(/^Export/);
      await page.getByRole('menuitem', { name: item }).click();
      await expect(page.getByText(`${file} is saved`)).toBeVisible();
    }
    const rows = await readExcel(join(folder, 'debtors.xlsx'));
    expect(JSON.stringify(rows)).toContain('City Agency');
    expect(readFileSync(join(folder, 'debtors.csv'), 'utf8')).toContain('699.50');
  });

  await test.step('the same at night', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await shoot('debtors-dark');
    await page.getByText('City Agency', { exact: true }).click();
    await expect(page.getByRole('heading', { name: 'City Agency' })).toBeVisible();
    await shoot('debtor-dark');
  });
  copyFileSync(ledger, join(folder, 'the-ledger-file.csv'));
});
