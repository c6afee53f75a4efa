/** Letters to many: chosen, looked through, issued once, printed from any place, and posted. */
import { readFileSync } from 'node:fs';
import type { BatchId } from '#core/basics/ids';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { givenEight, shoot } from '../support/eight-debtors';
import { give, givenBook, stateOf } from '../support/given-book';
import { readPdf } from '../support/pdf-pages';
import { debtorOf, usual } from '../support/plan-letters';

test.use({ today: '2026-09-01' });

test('letters go to many: chosen, looked through, issued once, printed in parts, posted', async ({
  accord,
  page,
}) => {
  const bookId = await givenEight(page);
  await page.getByRole('link', { name: 'Letters' }).click();
  await expect(page.getByRole('heading', { name: 'Letters' })).toBeVisible();
  await expect(page.getByText('5 letters', { exact: true })).toBeVisible();
  const row = (name: string) => page.getByRole('row', { name });
  for (const name of ['Words of letters', 'Stationery'])
    await expect(page.getByRole('link', { name })).toBeVisible();
  await expect(row('Gorse & Co')).toContainText('is on hold');
  await expect(row('Hazel & Co')).toContainText('no address');
  await expect(row('Fern & Co')).toContainText('less than a week ago');
  await expectAccessible(page);
  await shoot(page, 'letters');

  // Fern goes out all the same, with a reason; Cedar is taken out while looking through.
  await row('Fern & Co').locator('.grid-tick').click();
  const issue = page.getByRole('button', { name: 'Issue and print…' });
  await expect(issue).toBeDisabled();
  await page.getByLabel('They were contacted lately (1 letter)').fill('She asked for it in writing.');
  await page.getByLabel('Print in the order of').selectOption('Postcode');
  await page.getByRole('button', { name: 'Look through' }).click();
  await expect(page.getByRole('heading', { name: 'Friendly reminder to Fern & Co' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Letter to Fern & Co' })).toHaveAttribute(
    'aria-busy',
    'false',
  );
  await expectAccessible(page);
  await shoot(page, 'look-through');
  // The arrows lead on from the list of kinds as well, and choose no other kind on the way.
  const which = page.getByLabel('Which letter');
  for (const name of ['Elder', 'Damson', 'Cedar']) {
    await which.focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('heading', { name: `Friendly reminder to ${name} & Co` })).toBeVisible();
  }
  await page.keyboard.press('x');
  await expect(page.getByText('Taken out')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('5 letters', { exact: true })).toBeVisible();

  await issue.click();
  const dialog = page.getByRole('dialog', { name: 'Issue these 5 letters?' });
  await shoot(page, 'issue');
  await dialog.getByRole('button', { name: 'Issue these 5 letters' }).click();
  await expect(page.getByRole('heading', { name: '5 letters', exact: true })).toBeVisible();
  const { letters } = await stateOf(page, bookId);
  const issued = Object.values(letters).toSorted((a, b) => (a.batch?.place ?? 0) - (b.batch?.place ?? 0));
  expect(issued.map(({ content }) => content.recipient[1])).toEqual(
    ['Fern', 'Elder', 'Damson', 'Birch', 'Alder'].map((name) => `${name} & Co`),
  );
  expect(issued[0]?.despite).toEqual([{ code: 'contacted-lately', reason: 'She asked for it in writing.' }]);
  await expectAccessible(page);
  await shoot(page, 'batch');

  // One of them looked at begins at its top, and leads back to where the others were left.
  const main = page.locator('main');
  await main.evaluate((box) => box.scrollTo(0, 120));
  await page.getByRole('link', { name: 'Friendly reminder, letter 3' }).click();
  await expect(page.getByRole('heading', { name: 'Letter 3 to Damson & Co' })).toBeVisible();
  expect(await main.evaluate((box) => box.scrollTop)).toBe(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: '5 letters', exact: true })).toBeVisible();
  expect(await main.evaluate((box) => box.scrollTop)).toBe(120);

  // All of them with a copy for the file, then from the third on, as after a jam.
  const pdf = `${accord.dataDir}/letters.pdf`;
  await accord.answerSaveDialog(pdf);
  await page.getByLabel('And a copy of each for the file').check();
  await page.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(page.getByText('letters.pdf is saved.')).toBeVisible();
  const whole = await readPdf(readFileSync(pdf));
  const marked = whole.pages.map(({ lines }) => lines.join(' ').includes('Copy'));
  expect(marked).toEqual(Array.from({ length: 10 }, (_, at) => at >= 5));
  for (const { lines } of whole.pages) expect(lines.join(' ')).toContain('Page 1 of 1');
  await page.getByLabel('And a copy of each for the file').uncheck();
  await page.getByLabel('From').fill('3');
  await expect(page.getByText('3 of 5 letters, in this order.')).toBeVisible();
  const part = `${accord.dataDir}/part.pdf`;
  await accord.answerSaveDialog(part);
  // Heard in the number as well.
  await page.keyboard.press('Control+s');
  await expect(page.getByText('part.pdf is saved.')).toBeVisible();
  const again = await readPdf(readFileSync(part));
  expect(again.pages.map(({ lines }) => lines.join(' '))).toEqual([
    expect.stringContaining('Damson & Co'),
    expect.stringContaining('Birch & Co'),
    expect.stringContaining('Alder & Co'),
  ]);
  expect(Object.keys((await stateOf(page, bookId)).letters), 'nothing is noted twice').toHaveLength(5);

  // Posted, each with its certificate; undone, and said again.
  await page.getByLabel('Certificate of posting for letter 1', { exact: true }).fill('CP 0815');
  await page.getByRole('textbox', { name: 'By' }).fill('Dawn');
  await page.getByRole('button', { name: 'Note 5 letters as posted' }).click();
  await expect(page.getByText('Dawn · CP 0815')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(page.getByRole('button', { name: 'Note 5 letters as posted' })).toBeVisible();
  await page.getByRole('button', { name: 'Note 5 letters as posted' }).click();
  await expect(page.getByText('Posted', { exact: true }).first()).toBeVisible();
  await expectAccessible(page);
  await shoot(page, 'posted');
  await accord.answerSaveDialog(`${accord.dataDir}/copies.pdf`);
  await page.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(page.getByText('copies.pdf is saved.')).toBeVisible();
  const copies = await readPdf(readFileSync(`${accord.dataDir}/copies.pdf`));
  for (const { lines } of copies.pages) expect(lines.join(' ')).toContain('Copy');

  // A jam after all were noted as posted: the same pages, not marked, and nothing noted twice.
  const before = await stateOf(page, bookId);
  await page.getByLabel('Mark each as a copy').uncheck();
  await accord.answerSaveDialog(`${accord.dataDir}/unmarked.pdf`);
  await page.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(page.getByText('unmarked.pdf is saved.')).toBeVisible();
  const unmarked = await readPdf(readFileSync(`${accord.dataDir}/unmarked.pdf`));
  expect(unmarked.pages.map(({ lines }) => lines)).toEqual(again.pages.map(({ lines }) => lines));
  expect(await stateOf(page, bookId)).toEqual(before);

  const list = `${accord.dataDir}/list.csv`;
  await accord.answerSaveDialog(list);
  await page.getByRole('button', { name: 'CSV…' }).click();
  await expect(page.getByText('list.csv is saved.')).toBeVisible();
  expect(readFileSync(list, 'utf8')).toContain('CP 0815');
});

test('stopped in the middle, it says exactly which letters were issued', async ({ page }) => {
  const bookId = await givenBook(page, {
    type: 'ledger.import',
    fileName: 'open.csv',
    source: 'Xero invoices',
    debtors: Array.from({ length: 60 }, (_, at) => debtorOf(`Customer ${at + 101}`, ['8 Chapel Steps'])),
  });
  await page.getByRole('link', { name: 'Letters' }).click();
  await page.getByRole('button', { name: 'Issue and print…' }).click();
  await page.getByRole('button', { name: 'Issue these 60 letters' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('You stopped there; the others were not issued.')).toBeVisible();
  const issued = Object.keys((await stateOf(page, bookId)).letters).length;
  expect(issued).toBeLessThan(60);
  await expect(dialog).toContainText(issued === 1 ? 'letter 1.' : `letters 1–${issued}.`);
});

test('the list of debtors hands over whom it chose', async ({ page }) => {
  await givenEight(page);
  await page.getByRole('link', { name: 'Debtors' }).click();
  for (const name of ['Alder', 'Birch']) {
    await page
      .getByRole('row', { name: `${name} & Co` })
      .locator('.grid-tick')
      .click();
  }
  await page.getByRole('button', { name: 'Letters…' }).click();
  await expect(page.getByText('2 letters', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'show everyone' }).click();
  await expect(page.getByText('5 letters', { exact: true })).toBeVisible();
});

test('letters on two kinds of stationery print one kind after the other, and it says so', async ({
  accord,
  page,
}) => {
  const bookId = await givenEight(page);
  const batch = { id: crypto.randomUUID() as BatchId, place: 1 };
  const { debtors } = await stateOf(page, bookId);
  for (const [at, name] of ['Alder', 'Birch', 'Cedar'].entries()) {
    const layout = name === 'Birch' ? 'letter-10-1' : 'a4-dl-2';
    await give(page, bookId, { type: 'stationery.change', stationery: { ...usual, layout } });
    const debtorId = Object.values(debtors).find((each) => each.name === `${name} & Co`)?.id ?? '';
    const request = { kind: 'friendly-reminder', channel: 'letter', debtorId } as const;
    await give(page, bookId, { type: 'letter.issue', request, batch: { ...batch, place: at + 1 } });
  }
  await page.getByRole('link', { name: 'Letters' }).click();
  await page.getByRole('link', { name: '3 on' }).click();
  await expect(page.getByText('They were issued on 2 kinds of stationery.')).toContainText(
    'letters 1 and 3, then letter 2.',
  );
  await expectAccessible(page);
  await shoot(page, 'two-kinds');
  await accord.answerSaveDialog(`${accord.dataDir}/both.pdf`);
  await page.getByRole('button', { name: 'Save as PDF…' }).click();
  await expect(page.getByText('both.pdf is saved.')).toBeVisible();
  const { pages } = await readPdf(readFileSync(`${accord.dataDir}/both.pdf`));
  expect(pages.map(({ width, lines }) => [Math.round(width), lines.join(' ')])).toEqual([
    [210, expect.stringContaining('Alder & Co')],
    [210, expect.stringContaining('Cedar & Co')],
    [216, expect.stringContaining('Birch & Co')],
  ]);

  // The range leads past it: one kind, one job.
  await page.getByLabel('From').fill('3');
  await expect(page.getByText('kinds of stationery')).toBeHidden();
});
