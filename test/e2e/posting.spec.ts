/** Posted, and proved: numbers and photos of certificates, for many letters at once and for one; and copies of them. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { BookId } from '#core/basics/ids';
import { expect, test, type Accord } from '../support/app';
import { expectAccessible } from '../support/axe';
import { dropOn, pasteInto, redPicture } from '../support/dropped-files';
import { givenEight, shoot } from '../support/eight-debtors';
import { showDebtors, stateOf } from '../support/given-book';
import { readPdf } from '../support/pdf-pages';

test.use({ today: '2026-09-01' });

const photo = { name: 'counter.png', ...redPicture };
const certificate = (page: Page, number: number) =>
  page.getByLabel(`Certificate of posting for letter ${number}`, { exact: true });

async function issueFive(page: Page): Promise<BookId> {
  const bookId = await givenEight(page);
  await page.getByRole('link', { name: 'Letters' }).click();
  await page.getByRole('button', { name: 'Issue and print…' }).click();
  await page.getByRole('button', { name: 'Issue these 5 letters' }).click();
  await expect(page.getByRole('heading', { name: '5 letters', exact: true })).toBeVisible();
  return bookId;
}

async function savedPage(accord: Accord, page: Page, name: string): Promise<string> {
  const path = `${accord.dataDir}/${name}.pdf`;
  await accord.answerSaveDialog(path);
  await page.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(page.getByText(`${name}.pdf is saved.`)).toBeVisible();
  return (await readPdf(readFileSync(path))).pages.flatMap(({ lines }) => lines).join(' ');
}

test('certificates of many: Enter leads to the next, a photo lands on the line it is dropped or pasted on', async ({
  page,
}) => {
  const bookId = await issueFive(page);
  await certificate(page, 1).fill('CP 0815');
  await certificate(page, 1).press('Enter');
  await expect(certificate(page, 2)).toBeFocused();
  await page.keyboard.type('CP 0816');

  const row = (name: string) => page.getByRole('row', { name });
  await dropOn(row('Birch & Co'), [photo], false);
  await expect(page.getByText('Attach to letter 2')).toBeVisible();
  await dropOn(row('Birch & Co'), [photo]);
  await expect(page.getByText('counter.png is attached, and on disk.')).toBeVisible();
  await pasteInto(certificate(page, 3), [{ ...photo, name: 'image.png' }]);
  await expect(row('Cedar & Co').getByRole('button', { name: 'Pasted picture.png' })).toBeVisible();
  await dropOn(page.getByRole('main'), [photo]);
  await expect(page.getByText('Nothing was attached: drop or paste it on the line')).toBeVisible();
  await expectAccessible(page);
  await shoot(page, 'certificates');

  // Typed numbers wait for one who looks at something else first.
  await showDebtors(page);
  await page.goBack();
  await expect(certificate(page, 2)).toHaveValue('CP 0816');
  await page.getByRole('textbox', { name: 'By' }).fill('Dawn');
  await page.getByRole('button', { name: 'Note 5 letters as posted' }).click();
  await expect(row('Birch & Co')).toContainText('Dawn · CP 0816');
  await row('Birch & Co').getByRole('button', { name: 'counter.png' }).click();
  await expect(page.getByRole('dialog', { name: 'counter.png' })).toContainText('to letter 2');
  await page.keyboard.press('Escape');
  const { letters, attachments } = await stateOf(page, bookId);
  const numbers = Object.values(attachments).map(({ letterId }) => letterId && letters[letterId]?.number);
  expect(numbers).toEqual([2, 3]);

  await showDebtors(page);
  await page.getByText('Birch & Co').click();
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline).toContainText('Attached counter.png, 73 bytes, to letter 2');
  await expect(timeline).toContainText('Letter 2 posted');
});

test('one letter: posted with its certificate and a pasted photo, and from then on a copy unless one says not', async ({
  accord,
  page,
}) => {
  const bookId = await issueFive(page);
  await page.getByRole('link', { name: 'Friendly reminder, letter 4' }).click();
  await expect(page.getByRole('heading', { name: 'Letter 4 to Damson & Co' })).toBeVisible();
  const copy = page.getByLabel('Mark it as a copy');
  await expect(copy).not.toBeChecked();
  await page.getByLabel('Certificate of posting').fill('CP 4711');
  await page.getByRole('textbox', { name: 'By' }).fill('Dawn');
  await page.getByRole('button', { name: 'Note 1 letter as posted' }).click();
  await expect(page.getByText('by Dawn, certificate CP 4711')).toBeVisible();
  await pasteInto(page.getByRole('main'), [photo]);
  await expect(page.getByRole('button', { name: 'counter.png' })).toBeVisible();
  await expectAccessible(page);
  await shoot(page, 'one-posted');

  const before = await stateOf(page, bookId);
  await expect(copy).toBeChecked();
  const marked = await savedPage(accord, page, 'marked');
  await copy.uncheck();
  const plain = await savedPage(accord, page, 'plain');
  expect(marked).toContain('Copy');
  expect(marked.replace(' Copy', '').replace('Copy ', '')).toBe(plain);
  expect(await stateOf(page, bookId), 'nothing is noted twice').toEqual(before);

  await page.getByRole('button', { name: 'It was not posted after all' }).click();
  await expect(page.getByRole('button', { name: 'Note 1 letter as posted' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'counter.png' })).toBeVisible();
  await expect(copy).not.toBeChecked();
});
