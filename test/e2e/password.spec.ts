/** A book with a password: set in the window, locked and unlocked, and nothing of it to be seen without it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { CommandInput } from '#core/book/command';
import { noDetails } from '#core/debtors/state';
import { expect, test, type Accord } from '../support/app';
import { expectAccessible } from '../support/axe';
import { logLine, openFirst } from '../support/debtor-page';
import { givenBook, showDebtors } from '../support/given-book';

const jan: CommandInput = {
  type: 'debtor.add',
  details: {
    ...noDetails,
    name: 'Brambling Joinery Ltd',
    kind: 'company',
    people: [{ name: 'Jan Brambling', role: '', phone: '', email: '' }],
  },
};
const password = 'horse battery staple';
/** Making a key takes half a second on purpose, several times where a password is set, and longer on a busy machine. */
const slowly = { timeout: 20_000 };
test.describe.configure({ timeout: 120_000 });

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const secretField = (page: Page) => page.getByRole('textbox', { name: 'Password', exact: true });

/** Sets the password as a person does, and gives the code of the recovery sheet. */
async function setPassword(page: Page): Promise<string> {
  await page.getByRole('link', { name: 'Books' }).click();
  await page.getByRole('link', { name: 'Password…' }).click();
  await page.getByRole('textbox', { name: 'New password' }).fill(password);
  await page.getByRole('textbox', { name: 'The same once more' }).fill(password);
  await press(page, 'Set the password');
  const sheet = page.getByRole('dialog', { name: 'The recovery sheet' });
  await expect(sheet).toBeVisible(slowly);
  const groups = await sheet.getByRole('listitem').allTextContents();
  await sheet.getByRole('checkbox').check();
  await sheet.getByRole('button', { name: 'Done' }).click();
  return groups.join('-');
}

async function unlock(page: Page, secret: string): Promise<void> {
  await secretField(page).fill(secret);
  await page.keyboard.press('Enter');
}

/** Every byte under the data folder, the log included. */
function onDisk(accord: Accord): string {
  const names = readdirSync(accord.dataDir, { recursive: true, withFileTypes: true });
  const files = names.filter((name) => name.isFile()).map((name) => join(name.parentPath, name.name));
  return files.map((file) => readFileSync(file, 'latin1')).join('\n');
}

/** All that the page's own memory holds, as text. */
async function memoryOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return chunks.join('');
}

test('what can’t be recovered is said first, and the sheet is kept before one goes on', async ({ page }) => {
  await givenBook(page, jan);
  await page.getByRole('link', { name: 'Books' }).click();
  await page.getByRole('link', { name: 'Password…' }).click();
  await expect(page.getByText('nobody can open this book, not the makers of Accord either')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('textbox', { name: 'New password' }).fill('short');
  await page.getByRole('textbox', { name: 'The same once more' }).fill('shorter');
  await press(page, 'Set the password');
  await expect(page.getByText('A password has at least 8 characters.')).toBeVisible();
  await expect(page.getByText('The two are not the same.')).toBeVisible();

  await page.getByRole('textbox', { name: 'New password' }).fill(password);
  await page.getByRole('textbox', { name: 'The same once more' }).fill(password);
  await press(page, 'Set the password');
  const sheet = page.getByRole('dialog', { name: 'The recovery sheet' });
  await expect(sheet.getByRole('listitem')).toHaveCount(8, slowly);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(sheet.getByRole('button', { name: 'Done' })).toBeDisabled();
  await sheet.getByRole('checkbox').check();
  await sheet.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('Protected')).toBeVisible();
  await expectAccessible(page);
});

test('locked, nothing of the book is left to see, in memory or on disk; unlocked, all is back', async ({
  accord,
  page,
}) => {
  await givenBook(page, jan);
  const code = await setPassword(page);
  await page.getByRole('link', { name: 'Debtors' }).click();
  await openFirst(page, 'Brambling Joinery Ltd');
  await page.keyboard.press('n');
  await page.keyboard.type('rang jan again, she says the yard');
  expect(await memoryOf(page)).toContain('Brambling');

  await page.keyboard.press('Control+l');
  await expect(secretField(page)).toBeFocused();
  await expectAccessible(page);
  await expect(page).not.toHaveTitle(/Brambling/);
  const memory = await memoryOf(page);
  expect(memory).not.toContain('Brambling');
  expect(memory).not.toContain('says the yard');
  expect(onDisk(accord)).not.toMatch(/Brambling|says the yard/);
  expect(onDisk(accord)).not.toContain(code);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(secretField(page)).toBeVisible();

  await unlock(page, 'horse battery stable');
  await expect(page.getByText('This is not the password of this book.')).toBeVisible(slowly);
  await unlock(page, password);
  await expect(page.getByRole('heading', { name: 'Brambling Joinery Ltd' })).toBeVisible(slowly);
  await expect(logLine(page)).toHaveValue('rang jan again, she says the yard');

  await accord.app.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen'));
  await expect(secretField(page)).toBeVisible();
});

test('wrong passwords cost time, which is counted down', async ({ page }) => {
  await givenBook(page, jan);
  await setPassword(page);
  await page.keyboard.press('Control+l');
  await secretField(page).dispatchEvent('keyup', { modifierCapsLock: true });
  await expect(page.getByText('Caps Lock is on.')).toBeVisible();
  for (const wrong of ['one wrong word', 'two wrong words', 'three wrong words', 'four wrong words']) {
    await secretField(page).fill(wrong);
    await expect(page.getByRole('button', { name: 'Unlock' })).toBeEnabled(slowly);
    await page.keyboard.press('Enter');
    await expect(page.getByText('This is not the password of this book.')).toBeVisible(slowly);
  }
  await expect(page.getByRole('button', { name: /^Wait \d s$/ })).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeEnabled(slowly);
  await unlock(page, password);
  await expect(page.getByRole('heading', { name: 'Password' })).toBeVisible(slowly);
});

test('a restart asks, the recovery code opens too, and the password can be removed', async ({ accord }) => {
  await givenBook(accord.page, jan);
  const code = await setPassword(accord.page);
  await accord.relaunch();
  await expect(secretField(accord.page)).toBeFocused();
  await accord.page.getByRole('link', { name: 'Other books' }).click();
  await press(accord.page, 'Open Harbour Lane Joinery');
  await unlock(accord.page, code.toLowerCase().replaceAll('-', ' '));
  await accord.page.getByRole('link', { name: 'Debtors' }).click(slowly);
  await expect(accord.page.getByRole('grid', { name: 'Debtors' })).toContainText('Brambling', slowly);

  await accord.page.getByRole('link', { name: 'Books' }).click();
  await accord.page.getByRole('link', { name: 'Password…' }).click();
  await accord.page.getByRole('textbox', { name: 'Current password' }).last().fill(code);
  await press(accord.page, 'Remove the password');
  await expect(accord.page.getByText('The password is removed.')).toBeVisible(slowly);
  await accord.relaunch();
  await showDebtors(accord.page);
  await expect(accord.page.getByRole('grid', { name: 'Debtors' })).toContainText('Brambling');
});

test('a book locks by itself, but not while somebody is there', async ({ page }) => {
  await givenBook(page, jan);
  await setPassword(page);
  await page.evaluate(async () => {
    const practice = await window.accord.call('practice.get', undefined);
    if ('ok' in practice) throw new Error(practice.refusal.code);
    // Three seconds, which no screen offers: a test can't wait for minutes.
    await window.accord.call('settings.change', { ...practice.settings, lockAfterMinutes: 0.05 });
  });
  for (let second = 0; second < 8; second += 1) {
    await page.keyboard.press('Shift');
    await page.waitForTimeout(1_000);
  }
  await expect(page.getByRole('heading', { name: 'Password' })).toBeVisible();
  await expect(secretField(page)).toBeVisible({ timeout: 10_000 });
});
