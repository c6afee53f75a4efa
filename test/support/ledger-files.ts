/** Ledger files for tests, and the way a person brings one into the app. */
import { join } from 'node:path';
import type { Accord } from './app';

const folder = join(import.meta.dirname, '../fixtures/imports');

/** Three debtors with an invoice each; the file does not say whether its prices hold the tax. */
export const xeroInvoices = join(folder, 'xero_sales_invoice_template_filled.csv');
/** Nothing a ledger could be read from. */
export const bankStatement = join(folder, 'bank_of_ireland_transactions.csv');

/** Creates a book with nothing but a name, from the first screen. */
export async function createBook({ page }: Accord, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Create a book' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill(name);
  await page.getByRole('button', { name: 'Create the book' }).click();
  await page.getByRole('heading', { name: 'Nobody owes anything here yet' }).waitFor();
}

/** Goes to the import and chooses the file there: the preview is on screen afterwards. */
export async function previewFile(accord: Accord, file: string): Promise<void> {
  await accord.answerOpenDialog([file]);
  await accord.page.getByRole('link', { name: 'Import', exact: true }).click();
  await accord.page.getByRole('button', { name: 'Choose a file' }).click();
}

/** Brings the file in; the list of debtors is on screen afterwards. */
export async function importFile(accord: Accord, file: string): Promise<void> {
  await previewFile(accord, file);
  await accord.page.getByRole('button', { name: /^Import \d/ }).click();
  await accord.page.getByRole('grid', { name: 'Debtors' }).waitFor();
}
