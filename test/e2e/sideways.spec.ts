/** No screen scrolls sideways in the smallest window, whatever stands on it: names without end, sums of nine digits. */
import type { ElectronApplication, Page } from '@playwright/test';
import type { CommandInput } from '#core/book/command';
import { noDetails } from '#core/debtors/state';
import { expect, test } from '../support/app';
import { givenBook, stateOf } from '../support/given-book';

const name = `${'Wolfeschlegelsteinhausenbergerdorff'.repeat(2)} & Sons Slipway, Saltmouth`;
const details = {
  ...noDetails,
  name,
  accountNumber: 'A'.repeat(60),
  people: [
    { name: 'J'.repeat(100), role: 'Accounts', phone: '01632 960114', email: `${'j'.repeat(90)}@b.example` },
  ],
  phones: [{ label: 'The workshop by the harbour', number: '01632 960114' }],
  emails: [{ label: '', address: `${'x'.repeat(90)}@customer.example` }],
  tags: Array.from({ length: 20 }, (_, at) => `tag ${at} ${'t'.repeat(30)}`),
};
const words = `https://example.example/${'a'.repeat(300)}`;

/** What is wider than its place: the page itself, or a part of it that scrolls. */
const tooWide = (page: Page) =>
  page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main, main *')]
      .filter((each) => each.tagName === 'HTML' || /auto|scroll/.test(getComputedStyle(each).overflowX))
      .filter((each) => each.scrollWidth > each.clientWidth + 1)
      .map((each) => {
        const out = [...each.querySelectorAll('*')].filter((one) => one.scrollWidth > one.clientWidth + 1);
        return [each, ...out].map(({ tagName, className }) => `${tagName}.${className}`).join(' < ');
      }),
  );

async function smallest(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700));
}

test('in a window of 1024, with everything too long', async ({ accord, page }) => {
  const bookId = await givenBook(page, { type: 'debtor.add', details });
  const [one] = Object.keys((await stateOf(page, bookId)).debtors);
  const commands: readonly CommandInput[] = [
    { type: 'debtor.add', details },
    {
      type: 'invoice.record',
      debtorId: one!,
      kind: 'invoice',
      number: 'N'.repeat(40),
      date: '2026-05-01',
      dueDate: '2026-06-01',
      amount: 123_456_789_00,
      description: 'd'.repeat(100),
      reference: 'r'.repeat(40),
    },
    {
      type: 'note.record',
      debtorId: one!,
      channel: 'phone',
      direction: 'out',
      outcome: 'spoke',
      person: '',
      words,
      followUp: { on: '2026-09-01' },
      promise: { amount: 123_456_789_00, by: '2026-09-20' },
    },
  ];
  for (const command of commands) {
    const answer = await page.evaluate(
      ([id, commandId, given]) =>
        window.accord.call('book.dispatch', { bookId: id, commandId, command: given }),
      [bookId, crypto.randomUUID(), command] as const,
    );
    expect(answer).toMatchObject({ ok: true });
  }
  const [, other] = Object.keys((await stateOf(page, bookId)).debtors);
  await smallest(accord.app);
  const debtor = `/debtors/${one}`;
  const places = [
    '/today',
    '/debtors',
    debtor,
    `${debtor}/details`,
    '/debtors/duplicates',
    `${debtor}/merge/${other}`,
    '/payments',
    `${debtor}/payment`,
    `${debtor}/plan`,
    `${debtor}/statement`,
    `${debtor}/write`,
    `${debtor}/words/final-notice.letter.en`,
    '/books/words',
    '/books/words/plan-offer.email.de',
    '/letters',
    '/letters/stationery',
    '/letters/stationery/test-sheet',
    '/debtors/statements',
    '/import',
    '/books',
    '/trail',
    '/settings',
  ];
  for (const place of places) {
    await page.evaluate((hash) => (location.hash = hash), place);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.waitForTimeout(200);
    expect(await tooWide(page), place).toEqual([]);
  }
});
