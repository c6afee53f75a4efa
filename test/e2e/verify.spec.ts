/** The book looks through itself, says what it found, and prints the report; a file that was changed is found. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { createBook } from '../support/ledger-files';
import { readPdf } from '../support/pdf-pages';

test('the trail is looked through by itself; its report is a page to keep', async ({
  accord,
  page,
}, testInfo) => {
  await createBook(accord, 'Harbour Lane Joinery');
  await page.getByRole('link', { name: /trail verified/ }).click();
  await expect(page.getByText('The trail holds: 1 entry, none changed and none missing.')).toBeVisible();
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect(page.getByText(/^The trail holds/)).toBeVisible();
  await page.getByRole('link', { name: 'Report…' }).click();
  await expect(page.getByRole('figure', { name: 'Page 1 of 1' })).toContainText('Report on the trail');
  await expectAccessible(page);

  const file = testInfo.outputPath('report.pdf');
  await accord.answerSaveDialog(file);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('report.pdf is saved.')).toBeVisible();
  const pdf = await readPdf(readFileSync(file));
  expect(pdf.isTagged).toBe(true);
  const [paper] = pdf.pages;
  expect(paper?.lines[0]).toBe('Report on the trail');
  expect(paper?.lines.join(' ')).toContain('Each is as it was recorded, and follows the one before.');
});

test('a computer without a printer says so', async ({ accord, page }) => {
  const printers = await accord.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getPrintersAsync(),
  );
  test.skip(printers?.length !== 0, 'this computer has a printer, whose dialog nobody would answer');
  await createBook(accord, 'Harbour Lane Joinery');
  await page.getByRole('link', { name: /trail verified/ }).click();
  await page.getByRole('link', { name: 'Report…' }).click();
  await page.getByRole('figure', { name: 'Page 1 of 1' }).waitFor();
  await page.getByRole('button', { name: /Print…/ }).click();
  await expect(page.getByText('This computer has no printer set up.', { exact: false })).toBeVisible();
});

test('what was changed behind Accord’s back is found after opening, and told', async ({ accord }) => {
  await createBook(accord, 'Harbour Lane Joinery');
  await accord.quit();
  const books = join(accord.dataDir, 'books');
  const files = join(books, readdirSync(books)[0] ?? '', 'files');
  mkdirSync(files, { recursive: true });
  writeFileSync(join(files, 'a'.repeat(64)), 'not what was attached');
  await accord.relaunch();
  const { page } = accord;
  await page.getByRole('link', { name: 'Saved · the trail does not hold' }).click();
  await expect(page.getByRole('alert')).toContainText('The trail does not hold');
  await page.getByRole('link', { name: 'Report…' }).click();
  await expect(page.getByRole('figure', { name: 'Page 1 of 1' })).toContainText('was changed or damaged');
});
