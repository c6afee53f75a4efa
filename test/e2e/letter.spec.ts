/** The agreement letter on paper: what stands where, over how many pages, and that it is the page shown before. */
import type { Page } from '@playwright/test';
import type { BookId, DebtorId, PlanId } from '#core/basics/ids';
import type { CommandInput } from '#core/book/command';
import type { DocumentRequest } from '#core/letters/document';
import { clearZone, windowBox } from '#core/letters/dl-1/window';
import { expect, test } from '../support/app';
import { someProfile } from '../support/commands';
import { givenBook, showDebtors, stateOf } from '../support/given-book';
import { readPdf, type PrintedDocument } from '../support/pdf-pages';

type Ledger = Extract<CommandInput, { type: 'ledger.import' }>;
type Details = Ledger['debtors'][number]['details'];
type Terms = Extract<CommandInput, { type: 'plan.propose' }>['terms'];

const facts = { kind: 'invoice', description: '', reference: '', paidBefore: 0 } as const;
const howe: Details = {
  name: 'M. Howe',
  kind: 'individual',
  contact: 'Mrs Howe',
  emails: [],
  phones: [],
  addresses: [{ lines: ['8 Chapel Steps'], city: 'Marlow', postcode: 'SL7 2CD', country: '' }],
  accountNumber: 'HOW01',
};
const storyTerms: Terms = {
  strategy: 'equal',
  deposit: 800_00,
  depositOn: '2026-09-01',
  instalments: 4,
  cadence: 'monthly',
  firstOn: '2026-10-01',
};

function ledgerOf(details: Details): Ledger {
  const invoices = [
    { ...facts, number: 'INV-201', date: '2026-06-03', dueDate: '2026-07-03', amount: 800_00 },
    { ...facts, number: 'INV-214', date: '2026-07-01', dueDate: '2026-07-31', amount: 1_600_00 },
  ];
  return {
    type: 'ledger.import',
    fileName: 'open.csv',
    source: 'Xero invoices',
    debtors: [{ details, invoices }],
  };
}

async function dispatch(page: Page, bookId: BookId, command: CommandInput): Promise<void> {
  const code = await page.evaluate(
    async (asked) => {
      const done = await window.accord.call('book.dispatch', { ...asked, commandId: crypto.randomUUID() });
      return done.ok ? null : done.refusal.code;
    },
    { bookId, command },
  );
  expect(code, command.type).toBeNull();
}

/** A book with the one debtor, and a plan offered over all of it. */
async function givenPlan(page: Page, details: Details, terms: Terms) {
  const bookId = await givenBook(page, ledgerOf(details));
  const [debtor] = Object.values((await stateOf(page, bookId)).debtors);
  if (!debtor) throw new Error('no debtor');
  const invoiceIds = Object.values((await stateOf(page, bookId)).invoices).map(({ id }) => id);
  await dispatch(page, bookId, { type: 'plan.propose', debtorId: debtor.id, invoiceIds, terms });
  const [plan] = Object.values((await stateOf(page, bookId)).plans);
  if (!plan) throw new Error('no plan');
  return { bookId, debtorId: debtor.id, planId: plan.id };
}

const requestOf = (debtorId: DebtorId, planId: PlanId) =>
  ({ kind: 'plan-agreement', channel: 'letter', debtorId, planId }) as const;
const draftOf = (debtorId: DebtorId, planId: PlanId): DocumentRequest => ({
  draft: requestOf(debtorId, planId),
});

async function printed(page: Page, bookId: BookId, document: DocumentRequest): Promise<PrintedDocument> {
  const bytes = await page.evaluate(
    async (asked) => {
      const made = await window.accord.call('document.preview', asked);
      if (!made.ok) throw new Error(made.refusal.code);
      return Array.from(made.value);
    },
    { bookId, document },
  );
  return readPdf(Uint8Array.from(bytes));
}

test('Mrs Howe’s agreement is one page that adds up, her address in the window', async ({ page }) => {
  const { bookId, debtorId, planId } = await givenPlan(page, howe, storyTerms);
  const letter = await printed(page, bookId, draftOf(debtorId, planId));
  expect(letter).toMatchObject({
    title: 'Your payment plan for £2,400.00, Harbour Lane Joinery',
    language: 'en-GB',
    isTagged: true,
  });
  expect(letter.pages).toHaveLength(1);
  const [{ texts, lines } = { texts: [], lines: [] }] = letter.pages;

  const inZone = texts.filter(({ x, y }) => x < clearZone.right && y > clearZone.top && y < clearZone.bottom);
  expect(inZone.map(({ text }) => text)).toEqual(['M. Howe', '8 Chapel Steps', 'Marlow', 'SL7 2CD']);
  for (const { x, y, width } of inZone) {
    expect(x).toBeGreaterThanOrEqual(windowBox.x - 0.1);
    expect(x + width).toBeLessThanOrEqual(windowBox.x + windowBox.width);
    expect(y).toBeGreaterThan(windowBox.y);
    expect(y).toBeLessThan(windowBox.y + windowBox.height);
  }

  const amounts = texts
    .filter(({ x, text }) => x > 100 && x < 140 && text.startsWith('£'))
    .map(({ text }) => text);
  expect(amounts).toEqual(['£800.00', '£400.00', '£400.00', '£400.00', '£400.00', '£2,400.00']);
  expect(lines).toContain('Dear Mrs Howe,');
  expect(lines.at(-1)).toMatch(/^Pay to Harbour Lane Joinery, .* reference HOW01 ?Page 1 of 1$/);
  for (const { x, width } of texts) expect(x + width).toBeLessThan(210 - windowBox.x + 0.5);
});

test('forty payments run on to a second page, no line lost, the signatures together', async ({ page }) => {
  const { bookId, debtorId, planId } = await givenPlan(page, howe, {
    ...storyTerms,
    deposit: 0,
    instalments: 40,
  });
  const { pages } = await printed(page, bookId, draftOf(debtorId, planId));
  expect(pages).toHaveLength(2);
  const text = pages.map(({ lines }) => lines.join('\n'));
  for (const [i, of] of text.entries()) {
    expect(of, 'each page repeats the heading of the table').toContain('Please pay by');
    expect(of).toContain(`Page ${i + 1} of 2`);
  }
  const days = [...text.join('\n').matchAll(/^\d+ (1 \w+ 20\d\d) £60\.00/gm)];
  expect(days).toHaveLength(40);
  expect(days.at(-1)?.[1]).toBe('1 January 2030');
  expect(text[1]).toMatch(/Together[^]*Thank you\.[^]*Dawn Penhale[^]*M\. Howe/);
});

test('whatever a name holds, it is words on paper', async ({ page }) => {
  const name = '*Smith* <b>|{{x}}|</b> <img src="https://stranger.example/x.png">';
  const contact = '# Łukasz & Δήμος Дмитрий [l](javascript:x)';
  const { bookId, debtorId, planId } = await givenPlan(
    page,
    { ...howe, kind: null, name, contact, accountNumber: '`||`' },
    storyTerms,
  );
  await dispatch(page, bookId, {
    type: 'profile.change',
    profile: { ...someProfile, name: '</style><script>' },
  });
  const { pages } = await printed(page, bookId, draftOf(debtorId, planId));
  expect(pages).toHaveLength(1);
  const text = (pages[0]?.lines ?? []).join(' ');
  expect(text).toContain(`Dear ${contact},`);
  expect(text.split(name).length, 'the name in the window and at its signature').toBeGreaterThan(1);
  expect(text).toContain('Give `||` as the reference');
  expect(text).toContain('</style><script>');
});

test('letters asked for together each come out as themselves, and no window stays behind', async ({
  accord,
  page,
}) => {
  const { bookId, debtorId, planId } = await givenPlan(page, howe, storyTerms);
  const [first, second] = await Promise.all([
    printed(page, bookId, draftOf(debtorId, planId)),
    dispatch(page, bookId, { type: 'profile.change', profile: { ...someProfile, name: 'Marlow Vet' } }).then(
      () => printed(page, bookId, draftOf(debtorId, planId)),
    ),
  ]);
  expect([first.title, second.title]).toEqual([
    expect.stringContaining('Harbour Lane Joinery'),
    expect.stringContaining('Marlow Vet'),
  ]);
  await expect.poll(() => accord.app.windows().length).toBe(1);
});

test('the page on screen is the page that prints, and stays as it was issued', async ({ page }) => {
  const { bookId, debtorId, planId } = await givenPlan(page, howe, storyTerms);
  await page.goto('app://accord/index.html');
  await showDebtors(page);
  await page.getByText('M. Howe', { exact: true }).click();
  await page.getByRole('link', { name: /£800\.00 on 1 September/ }).click();
  await page.getByRole('button', { name: 'Agreement letter' }).click();

  const preview = page.getByRole('region', { name: 'Plan agreement to M. Howe' });
  const sheet = preview.getByRole('figure', { name: 'Page 1 of 1' });
  await expect(sheet.getByText('Dear Mrs Howe,')).toBeAttached();
  const drawn = await sheet.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    const dark = data.filter((value, i) => i % 4 === 0 && value < 100).length;
    return { dark, sharpness: canvas.width / (canvas.clientWidth * devicePixelRatio) };
  });
  expect(drawn.dark, 'ink on the page').toBeGreaterThan(2_000);
  expect(drawn.sharpness).toBeCloseTo(1, 1);

  await dispatch(page, bookId, { type: 'letter.issue', request: requestOf(debtorId, planId) });
  const [letter] = Object.values((await stateOf(page, bookId)).letters);
  if (!letter) throw new Error('no letter');
  const before = await printed(page, bookId, { letterId: letter.id });
  await dispatch(page, bookId, {
    type: 'profile.change',
    profile: { ...someProfile, name: 'Somebody Else' },
  });
  expect(await printed(page, bookId, { letterId: letter.id })).toEqual(before);
});
