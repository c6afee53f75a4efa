/** The timeline of a debtor with years of it: scrolled, narrowed, jumped about in, and printed. */
import { readFileSync } from 'node:fs';
import type { DebtorId } from '#core/basics/ids';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { givenBook, stateOf } from '../support/given-book';
import { heavyLedger } from '../support/heavy-ledger';
import { readPdf } from '../support/pdf-pages';

test.beforeEach(async ({ page }) => {
  const bookId = await givenBook(page, heavyLedger(1, 300));
  const [debtorId] = Object.keys((await stateOf(page, bookId)).debtors) as DebtorId[];
  await page.evaluate(
    async ({ book, debtor }) => {
      for (let n = 1; n <= 40; n += 1) {
        const words = n === 1 ? 'The post went to the old address.' : `Rang once more, ${n}.`;
        const note = { channel: 'phone', direction: 'out', outcome: 'spoke', person: '', words } as const;
        const command = {
          type: 'note.record',
          debtorId: debtor,
          followUp: null,
          promise: null,
          ...note,
        } as const;
        await window.accord.call('book.dispatch', { bookId: book, commandId: crypto.randomUUID(), command });
      }
    },
    { book: bookId, debtor: debtorId ?? '' },
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
});

test('only what is in sight is drawn, and all of it can be scrolled to', async ({ page }) => {
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await expect(timeline.getByRole('heading', { name: 'September 2026' })).toBeVisible();
  expect(await timeline.getByRole('listitem').count()).toBeLessThan(60);
  await expectAccessible(page);
  await page.getByRole('heading', { level: 1 }).click();
  await page.locator('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
  await expect(timeline.getByText(/issued/).last()).toBeInViewport();
});

test('narrowed by words, at a month, and back', async ({ page }) => {
  const timeline = page.getByRole('region', { name: 'Timeline' });
  await timeline.getByRole('searchbox', { name: 'Find in the timeline' }).fill('fell due');
  const found = timeline.getByRole('listitem').filter({ hasText: 'fell due' });
  await expect(found.first()).toBeVisible();
  await expect(timeline.getByText('Rang once more')).toHaveCount(0);
  await timeline.getByRole('searchbox', { name: 'Find in the timeline' }).fill('no such words');
  await expect(timeline.getByText('Nothing in this timeline matches.')).toBeVisible();
  await timeline.getByRole('searchbox', { name: 'Find in the timeline' }).fill('');
  await timeline.getByRole('combobox', { name: 'Jump to a month' }).selectOption('March 2024');
  await expect(timeline.getByRole('heading', { name: 'March 2024' })).toBeInViewport();
  await timeline.getByRole('button', { name: 'Money' }).click();
  await expect(timeline.getByRole('heading', { name: 'March 2024' })).toHaveCount(0);
});

test('the balance over time, drawn and as a table', async ({ page }) => {
  await page.getByRole('button', { name: 'Chart' }).click();
  await expect(page.locator('.balance-chart svg path.recharts-line-curve')).toBeVisible();
  await expect(page.getByRole('table', { name: /What was owed at the end of each month/ })).toContainText(
    'March 2024',
  );
  await expectAccessible(page);
});

test('the search leads to a note far down', async ({ page }) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('post went old address');
  await page.keyboard.press('Enter');
  const here = page.locator('.timeline-entry[data-here="true"]');
  await expect(here).toBeInViewport();
  await expect(here).toContainText('The post went to the old address');
});

test('printed whole, from the newest to the oldest', async ({ accord, page }, testInfo) => {
  await page.getByRole('link', { name: 'Print…' }).click();
  await expect(page.getByRole('button', { name: 'Save as PDF…' })).toBeEnabled({ timeout: 15_000 });
  await expectAccessible(page);
  const file = testInfo.outputPath('timeline.pdf');
  await accord.answerSaveDialog(file);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('timeline.pdf is saved.')).toBeVisible({ timeout: 15_000 });
  const { pages } = await readPdf(readFileSync(file));
  expect(pages[0]?.lines).toContain('Timeline of Debtor 00001 Joinery');
  expect(pages[0]?.lines).toContain('September 2026');
  expect(pages.at(-1)?.lines.join(' ')).toContain('INV-00001-1 issued');
});
