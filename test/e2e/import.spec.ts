/** Bringing in a ledger file: seen first, then saved, never twice, and taken back. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test, type Accord } from '../support/app';
import { expectAccessible } from '../support/axe';
import { copiedBy } from '../support/copied';
import { bankStatement, createBook, importFile, previewFile, xeroInvoices } from '../support/ledger-files';
import { farCell, workbookWith } from '../support/made-up-workbook';

test.beforeEach(({ accord }) => createBook(accord, 'Harbour Lane Joinery'));

const entries = (accord: Accord, words: string) =>
  expect(accord.page.getByRole('status').getByText(`trail verified, ${words}`)).toBeVisible();

test('what is in the file is shown before anything is written', async ({ accord, page }) => {
  await previewFile(accord, xeroInvoices);
  await expect(page.getByText('Xero sales invoices · CSV, UTF-8, comma')).toBeVisible();
  await expect(page.getByRole('definition').filter({ hasText: '3 invoices' })).toBeVisible();
  const rows = page.getByRole('grid', { name: 'What the file brings' });
  await expect(rows.getByRole('row', { name: /Bank West.*ORC1002.*1,080\.00.*New/ })).toBeVisible();
  await entries(accord, '1 entry');
  await expectAccessible(page);

  await page.getByRole('radio', { name: /tax comes on top/ }).check();
  await expect(page.getByRole('definition').filter({ hasText: '£3,085.80' }).first()).toBeVisible();
});

test('imported once, then known; undo takes everything back', async ({ accord, page }) => {
  await importFile(accord, xeroInvoices);
  await expect(page.getByText('£2,571.50').first()).toBeVisible();
  await entries(accord, '2 entries');

  await previewFile(accord, xeroInvoices);
  await expect(page.getByText('Everything in this file is in the book already.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nothing new to import' })).toBeDisabled();

  await page.keyboard.press('Escape');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Undo… the import of xero/ }).click();
  await page.getByRole('button', { name: 'Undo the import', exact: true }).click();
  await expect(page.getByText('Taken back', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Debtors' }).click();
  await expect(page.getByText('Nobody owes anything here yet')).toBeVisible();
});

test('the word that it is done offers to undo it', async ({ accord, page }) => {
  await importFile(accord, xeroInvoices);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText(/^Took back the import/)).toBeVisible();
  await expect(page.getByText('Nobody owes anything here yet')).toBeVisible();
});

test('rows that can’t be read are listed with the reason; the others can be imported', async ({
  accord,
  page,
}, testInfo) => {
  const file = testInfo.outputPath('with-mistakes.csv');
  writeFileSync(
    file,
    [
      'Customer,Invoice number,Invoice date,Due date,Amount due',
      'Quay Street Café,INV-1,2026-03-02,2026-04-01,1200.00',
      'Timber Direct,INV-2,2026-06-05,2026-07-04,12x4',
      'M. Howe,INV-3,2026-02-31,2026-03-30,400.00',
    ].join('\n'),
  );
  await previewFile(accord, file);
  const refused = page.getByRole('region', { name: '2 rows can’t be taken in as they stand' });
  await expect(refused.getByRole('listitem').filter({ hasText: 'Row 3' })).toContainText('12x4');
  await expect(refused.getByRole('listitem').filter({ hasText: 'Row 4' })).toContainText('2026-02-31');
  await expectAccessible(page);

  const { text } = await copiedBy(page, () => refused.getByRole('button', { name: 'Copy the list' }).click());
  expect(text.split('\n')).toHaveLength(3);

  await page.getByRole('button', { name: 'Import 1 debtor, 1 invoice' }).click();
  await expect(page.getByRole('row', { name: /Quay Street Café.*1,200\.00/ })).toBeVisible();
});

test('a file that is no ledger is refused with what was looked for', async ({ accord, page }) => {
  await previewFile(accord, bankStatement);
  await expect(page.getByRole('heading', { name: 'No ledger was found in this file' })).toBeVisible();
  await page.getByRole('button', { name: 'Choose another file…' }).click();
  await expect(page.getByRole('heading', { name: 'Drop the ledger file here' })).toBeVisible();
  await entries(accord, '1 entry');
});

const july = `Aged receivables summary
As at 31 July 2026
Customer,Current,1-30,31-60,Over 60,Total
Quay Street Café,100.00,50.00,,,150.00
M. Howe,,20.00,,,20.00
Timber Direct,7.00,,,,7.00
Total,107.00,70.00,0.00,0.00,177.00
`;
const august = `Aged receivables summary
As at 31 August 2026
Customer,Current,1-30,31-60,Over 60,Total
Quay Street Café,30.10,,50.00,,80.10
M. Howe,-5.00,,,,-5.00
Total,25.10,0.00,50.00,0.00,75.10
`;

test('the aged balances of a month take the place of those before', async ({ accord, page }, testInfo) => {
  const [first, second] = ['july.csv', 'august.csv'].map((name) => testInfo.outputPath(name)) as [
    string,
    string,
  ];
  writeFileSync(first, july);
  writeFileSync(second, august);
  await importFile(accord, first);
  await expect(page.getByText('£177.00').first()).toBeVisible();

  await previewFile(accord, second);
  await expect(
    page.getByText('The file’s own total says £75.10, and its rows come to the same.'.replace('’', "'")),
  ).toBeVisible();
  const missing = page.getByRole('region', { name: '1 open item of the book is not in this file' });
  await expect(missing).toContainText('£7.00');
  await expect(missing.getByRole('radio', { name: /no longer in the ledger.*31 August 2026/ })).toBeChecked();
  await expect(missing.getByRole('listitem')).toContainText('Timber Direct');
  await expectAccessible(page);
  await missing.getByRole('radio', { name: /only a part/ }).check();
  await expect(page.getByRole('button', { name: /^Import .*close 2\b/ })).toBeVisible();
  await missing.getByRole('radio', { name: /no longer in the ledger/ }).check();
  await page.getByRole('button', { name: /^Import .*close 3\b/ }).click();
  await expect(page.getByRole('row', { name: /Quay Street Café.*80\.10/ })).toBeVisible();
  await expect(page.getByText('£75.10').first()).toBeVisible();

  await previewFile(accord, second);
  await expect(page.getByText(/This very file was imported on .* by/)).toBeVisible();
});

test('a file dropped anywhere on the window is read', async ({ page }) => {
  await page.getByRole('link', { name: 'Import', exact: true }).click();
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'aged july.csv', { type: 'text/csv' }));
    return transfer;
  }, july);
  await page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
  await expect(page.getByRole('heading', { name: 'aged july.csv' })).toBeVisible();
  await expect(page.getByText('£177.00').first()).toBeVisible();
});

test('a workbook made to harm is refused, and so is a file that has gone', async ({
  accord,
  page,
}, testInfo) => {
  const harmful = testInfo.outputPath('ledger.xlsx');
  writeFileSync(harmful, await workbookWith(farCell));
  await previewFile(accord, harmful);
  await expect(page.getByText('This file has cells as far down as row 1,048,576')).toBeVisible();

  const bomb = testInfo.outputPath('bomb.xlsx');
  writeFileSync(bomb, await workbookWith(Buffer.alloc(100 * 1024 * 1024, '<row></row>')));
  expect(readFileSync(bomb).length).toBeGreaterThan(100_000);
  await previewFile(accord, bomb);
  await expect(page.getByText('unpacks to far more than any ledger holds')).toBeVisible();

  await previewFile(accord, testInfo.outputPath('gone.csv'));
  await expect(page.getByText('gone.csv can’t be read: it is not there any more.')).toBeVisible();
});
