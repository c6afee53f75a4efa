/** Files on a debtor's page: dropped or chosen, kept, looked at, opened outside after a warning, and taken off again. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { CommandInput } from '#core/book/command';
import { noDetails } from '#core/debtors/state';
import { expect, test, type Accord } from '../support/app';
import { expectAccessible } from '../support/axe';
import { dropOn, mail, pdfSaying, redPicture } from '../support/dropped-files';
import { givenBook, stateOf } from '../support/given-book';

const debtor: CommandInput = {
  type: 'debtor.add',
  details: {
    ...noDetails,
    name: 'Brambling Joinery Ltd',
    kind: 'company',
    people: [{ name: 'Jan Brambling', role: '', phone: '', email: '' }],
  },
};

const delivery = { name: 'delivery-note.pdf', content: pdfSaying('Received in good order') };
const main = (page: Page) => page.getByRole('main');
const card = (page: Page) => page.getByRole('region', { name: 'Files', exact: true });
const viewer = (page: Page, name: string) => page.getByRole('dialog', { name });
const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });

async function openDebtor(page: Page) {
  const bookId = await givenBook(page, debtor);
  await page.getByText('Brambling Joinery Ltd').click();
  await expect(page.getByRole('heading', { name: 'Brambling Joinery Ltd' })).toBeVisible();
  return bookId;
}

/** Stands in for the programs of the system; gives the paths they were to open. */
async function watchOpening(accord: Accord, answer: 'Leave it closed' | 'Open it anyway') {
  await accord.app.evaluate(
    ({ dialog, shell }, response) => {
      const seen = globalThis as unknown as { opened: string[]; warnings: string[] };
      Object.assign(seen, { opened: [], warnings: [] });
      shell.openPath = (path) => {
        seen.opened.push(path);
        return Promise.resolve('');
      };
      dialog.showMessageBox = ((_parent: unknown, options: Electron.MessageBoxOptions) => {
        seen.warnings.push(options.detail ?? '');
        return Promise.resolve({ response, checkboxChecked: false });
      }) as typeof dialog.showMessageBox;
    },
    answer === 'Open it anyway' ? 1 : 0,
  );
  return () =>
    accord.app.evaluate(() => {
      const { opened, warnings } = globalThis as unknown as { opened: string[]; warnings: string[] };
      return { opened, warnings };
    });
}

/** Where the one book of the test lies. */
const bookFolder = ({ dataDir }: Accord) =>
  join(dataDir, 'books', readdirSync(join(dataDir, 'books'))[0] ?? '');

test('a file dropped on the page is kept, shown, and taken back from the word that it is there', async ({
  accord,
  page,
}) => {
  const bookId = await openDebtor(page);
  await expect(card(page)).toContainText('Drop or paste files anywhere on this page');
  await dropOn(main(page), [delivery], false);
  await expect(page.getByText('Attach to Brambling Joinery Ltd')).toBeVisible();
  await expectAccessible(page);
  await dropOn(main(page), [delivery]);
  await expect(page.getByText('delivery-note.pdf is attached, and on disk.')).toBeVisible();
  await expect(page.getByText('Attach to Brambling Joinery Ltd')).toBeHidden();
  await expect(card(page)).toContainText('596 bytes · Tue 1 Sep');
  await expect(timeline(page)).toContainText('Attached delivery-note.pdf');

  const [attachment] = Object.values((await stateOf(page, bookId)).attachments);
  const hash = createHash('sha256').update(delivery.content).digest('hex');
  expect(attachment).toMatchObject({ name: 'delivery-note.pdf', hash, bytes: delivery.content.length });
  expect(readFileSync(join(bookFolder(accord), 'files', hash), 'latin1')).toBe(delivery.content);

  await card(page).getByRole('button', { name: 'delivery-note.pdf' }).click();
  await expect(viewer(page, 'delivery-note.pdf')).toContainText('Received in good order');
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('Took back “delivery-note.pdf” from Brambling Joinery Ltd')).toBeVisible();
  expect((await stateOf(page, bookId)).attachments).toEqual({});
  expect(existsSync(join(bookFolder(accord), 'files', hash))).toBe(true);
});

test('several are chosen in the dialog; what can’t be attached is listed with the reason', async ({
  accord,
  page,
}, testInfo) => {
  await openDebtor(page);
  const file = (name: string, content: string | Buffer) => {
    writeFileSync(testInfo.outputPath(name), content);
    return testInfo.outputPath(name);
  };
  await accord.answerOpenDialog([
    file('note.txt', 'Plain words'),
    file('empty.pdf', ''),
    file('same.txt', 'Plain words'),
    file('large.bin', Buffer.alloc(26 * 1024 * 1024)),
    file('photo.png', Buffer.from(redPicture.content, 'base64')),
    testInfo.outputPath('gone.pdf'),
  ]);
  await page.keyboard.press('a');
  const told = page.getByRole('dialog', { name: '4 files were not attached' });
  await expect(told.getByRole('listitem')).toHaveText([
    /empty\.pdf is empty/,
    /same\.txt is attached to this debtor already as “note\.txt”/,
    /large\.bin has 26 MB; a file may have up to 25 MB/,
    /gone\.pdf could not be read/,
  ]);
  await expectAccessible(page);
  await told.getByRole('button', { name: 'Close', exact: true }).last().click();
  await expect(card(page).getByRole('listitem')).toHaveCount(2);
  await card(page).getByRole('button', { name: 'photo.png' }).click();
  const picture = viewer(page, 'photo.png').getByRole('img', { name: 'photo.png' });
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(2);
});

test('a mail dropped on a note stays with it, and is read as plain words', async ({ page }) => {
  await openDebtor(page);
  await page.keyboard.press('n');
  await page.keyboard.type('spoke to Jan, she has the note');
  await page.keyboard.press('Enter');
  const note = timeline(page).getByRole('listitem').filter({ hasText: 'she has the note' });
  await dropOn(note, [{ name: 'answer.eml', content: mail }], false);
  await expect(page.getByText('Attach to this note')).toBeVisible();
  await dropOn(note, [{ name: 'answer.eml', content: mail }]);
  await note.getByRole('button', { name: /^answer\.eml/ }).click();
  const shown = viewer(page, 'answer.eml');
  await expect(shown).toContainText('to the note “spoke to Jan, she has the note”');
  await expect(shown).toContainText('Subject: The delivery – signed');
  await expect(shown).toContainText('<script>document.title = "run"</script> The stairs arrived.');
  await expect(page).not.toHaveTitle('run');
});

test('a program is opened only after the system’s own warning was answered with yes', async ({
  accord,
  page,
}) => {
  await openDebtor(page);
  await dropOn(main(page), [{ name: 'invoice\u202Efdp.pdf.exe', content: 'MZ' }, delivery]);
  await expect(page.getByText('2 files are attached')).toBeVisible();
  const heeded = await watchOpening(accord, 'Leave it closed');
  await card(page).getByRole('button', { name: /exe$/ }).click();
  const shown = page.getByRole('dialog');
  await expect(shown).toContainText('invoice�fdp.pdf.exe');
  await expect(shown).toContainText('is a program (.exe)');
  await shown.getByRole('button', { name: 'Open in its program' }).click();
  await expect.poll(async () => (await heeded()).warnings).toHaveLength(1);
  expect((await heeded()).opened).toEqual([]);
  expect((await heeded()).warnings[0]).toContain(
    'is a program (.exe), though its name makes it look like a .pdf',
  );

  const braved = await watchOpening(accord, 'Open it anyway');
  await shown.getByRole('button', { name: 'Open in its program' }).click();
  await expect(page.getByText('is opened as a copy')).toBeVisible();
  expect((await braved()).opened).toHaveLength(1);
  await page.keyboard.press('Escape');

  const plain = await watchOpening(accord, 'Leave it closed');
  await card(page).getByRole('button', { name: 'delivery-note.pdf' }).click();
  await page.getByRole('button', { name: 'Open in its program' }).click();
  await expect.poll(async () => (await plain()).opened).toHaveLength(1);
  const { opened, warnings } = await plain();
  expect(warnings).toEqual([]);
  expect(readFileSync(opened[0] ?? '', 'latin1')).toBe(delivery.content);
  await accord.quit();
  expect(existsSync(opened[0] ?? '')).toBe(false);
});

test('a copy is saved elsewhere; taken off the page it can be put back', async ({
  accord,
  page,
}, testInfo) => {
  const bookId = await openDebtor(page);
  await dropOn(main(page), [delivery]);
  await card(page).getByRole('button', { name: 'delivery-note.pdf' }).click();
  const path = testInfo.outputPath('copy.pdf');
  await accord.answerSaveDialog(path);
  await page.getByRole('button', { name: 'Save a copy…' }).click();
  await expect(page.getByText('A copy is saved as copy.pdf.')).toBeVisible();
  expect(readFileSync(path, 'latin1')).toBe(delivery.content);

  await page.getByRole('button', { name: 'Take off this page' }).click();
  await expect(page.getByText('Its content stays with the book')).toBeVisible();
  await expect(card(page).getByRole('listitem')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(card(page).getByRole('button', { name: 'delivery-note.pdf' })).toBeVisible();
  expect(Object.values((await stateOf(page, bookId)).attachments)).toMatchObject([{ isRemoved: false }]);
});

test('a file that was changed on disk is not shown, and says so', async ({ accord, page }) => {
  const bookId = await openDebtor(page);
  await dropOn(main(page), [delivery]);
  await expect(page.getByText('is attached, and on disk')).toBeVisible();
  const [attachment] = Object.values((await stateOf(page, bookId)).attachments);
  writeFileSync(join(bookFolder(accord), 'files', attachment?.hash ?? ''), pdfSaying('Paid in full'));
  await card(page).getByRole('button', { name: 'delivery-note.pdf' }).click();
  await expect(
    viewer(page, 'delivery-note.pdf').getByRole('alert').filter({ hasText: 'is not what was attached' }),
  ).toBeVisible();
  await expect(page.getByText('Paid in full')).toBeHidden();
});
