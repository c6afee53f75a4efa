/** Letters on each layout, as PDF: where the address, the words and the slip stand, measured on the page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import jsQR from 'jsqr';
import type { Page } from '@playwright/test';
import type { BookId } from '#core/basics/ids';
import type { CommandInput } from '#core/book/command';
import type { CallArgument } from '#core/contract/contract';
import { layoutNames, layoutOf, sheets, type Box, type LayoutName } from '#core/letters/layouts';
import { stationeryOf, type Stationery } from '#core/stationery/state';
import { expect, test } from '../support/app';
import { expectAccessible } from '../support/axe';
import { someProfile } from '../support/commands';
import { givenBook, stateOf } from '../support/given-book';
import { readPdf, type PrintedDocument } from '../support/pdf-pages';

type Ledger = Extract<CommandInput, { type: 'ledger.import' }>;
type Asked = CallArgument<'document.preview'>['document'];

const usual = stationeryOf({ stationery: null }, someProfile);
const forty = 'Sixteen Hundred and Forty Market Streets';
const addresses: Readonly<Record<string, readonly string[]>> = {
  short: ['8 Chapel Steps'],
  five: ['Unit 4', 'Mill Lane Trading Estate', 'Lower Mill Lane'],
  forty: [forty, forty],
  hebrew: ['\u05e8\u05d7\u05d5\u05d1 \u05d4\u05e8\u05e6\u05dc 12', '\u05d3\u05d9\u05e8\u05d4 4'],
  wide: ['WWWWWWWWWW MMMMMMMMMM WWWWWWWWWW MMMMMMMMMM'],
};

function debtorOf(name: string, lines: readonly string[]): Ledger['debtors'][number] {
  return {
    details: {
      name: `${name} & Co`,
      kind: 'company',
      contact: 'Jan Brambling',
      emails: [],
      phones: [],
      addresses: [{ lines: [...lines], city: 'Saltmouth', postcode: 'HV1 4PL', country: '' }],
      accountNumber: '',
    },
    invoices: [
      {
        kind: 'invoice',
        number: `INV-${name}`,
        description: '',
        reference: '',
        paidBefore: 0,
        date: '2026-06-03',
        dueDate: '2026-07-03',
        amount: 2_400_00,
      },
    ],
  };
}

async function dispatch(page: Page, bookId: BookId, command: CommandInput): Promise<string | null> {
  return page.evaluate(
    async (asked) => {
      const done = await window.accord.call('book.dispatch', { ...asked, commandId: crypto.randomUUID() });
      return done.ok ? null : done.refusal.message;
    },
    { bookId, command },
  );
}

/** The PDF, or why there is none. */
async function pdfOf(page: Page, bookId: BookId, document: Asked): Promise<Uint8Array | string> {
  const made = await page.evaluate(
    async (asked) => {
      const answer = await window.accord.call('document.preview', asked);
      return answer.ok ? Array.from(answer.value) : answer.refusal.message;
    },
    { bookId, document },
  );
  return typeof made === 'string' ? made : Uint8Array.from(made);
}

async function printed(page: Page, bookId: BookId, document: Asked): Promise<PrintedDocument> {
  const pdf = await pdfOf(page, bookId, document);
  if (typeof pdf === 'string') throw new Error(pdf);
  keep(
    JSON.stringify(document)
      .replace(/.*despiteHold|\W+/g, '-')
      .slice(0, 80),
    pdf,
  );
  return readPdf(pdf);
}

/** For looking at them: `ACCORD_KEEP_PAGES=/some/folder`. */
function keep(name: string, pdf: Uint8Array): void {
  const folder = process.env['ACCORD_KEEP_PAGES'];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.pdf`, pdf);
}

async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env['ACCORD_KEEP_PAGES'];
  if (folder === undefined) return;
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png` });
  }
}

/** One plan for each address, and one over 110 payments; by the address's name. */
async function givenPlans(page: Page) {
  const all = {
    ...addresses,
    seven: ['Floor 4', 'Building C', 'Trading Estate', 'Mill Lane'],
    many: ['8 Chapel Steps'],
  };
  const debtors = Object.entries(all).map(([name, lines]) => debtorOf(name, lines));
  const bookId = await givenBook(page, {
    type: 'ledger.import',
    fileName: 'open.csv',
    source: 'Xero invoices',
    debtors,
  });
  for (const { id, debtorId, number } of Object.values((await stateOf(page, bookId)).invoices)) {
    const instalments = number === 'INV-many' ? 110 : 4;
    const terms = {
      strategy: 'equal',
      deposit: 0,
      depositOn: '2026-09-01',
      instalments,
      cadence: 'monthly',
      firstOn: '2026-10-01',
    } as const;
    expect(
      await dispatch(page, bookId, { type: 'plan.propose', debtorId, invoiceIds: [id], terms }),
    ).toBeNull();
  }
  const { plans, debtors: known } = await stateOf(page, bookId);
  const byName = Object.values(plans).map(
    ({ id: planId, debtorId }) =>
      [
        known[debtorId]?.name.split(' ')[0],
        { kind: 'plan-agreement', channel: 'letter', debtorId, planId },
      ] as const,
  );
  return { bookId, plans: new Map(byName) };
}

const isIn = (x: number, y: number, box: Box) =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

/** Of a first page: the address inside its box, and nothing else in the clear zone. */
function expectWindow({ pages: [first] }: PrintedDocument, name: LayoutName, lines: readonly string[]) {
  const { address, clear, returnLine } = layoutOf(name);
  const texts = (first?.texts ?? []).filter(
    ({ x, y, width }) => isIn(x, y, clear) || isIn(x + width, y, clear),
  );
  const inWindow = texts.filter(({ y }) => returnLine === null || y > returnLine.y + returnLine.height);
  const letters = (of: string) => Array.from(of.replace(/\s/g, '')).toSorted().join('');
  expect(letters(inWindow.map(({ text }) => text).join('')), `${name}: the address and nothing else`).toBe(
    letters(lines.join('')),
  );
  for (const { x, y, width, height } of inWindow) {
    expect(x).toBeGreaterThanOrEqual(address.x - 0.1);
    expect(x + width).toBeLessThanOrEqual(address.x + address.width + 0.1);
    // From the top of capitals to the end of descenders.
    expect(y - height * 0.75).toBeGreaterThanOrEqual(address.y - 0.1);
    expect(y + height * 0.22).toBeLessThanOrEqual(address.y + address.height + 0.1);
  }
  if (returnLine) expect(texts.length).toBeGreaterThan(inWindow.length);
}

test('on each layout an address of any length stands in the window, and nothing else does', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const { bookId, plans } = await givenPlans(page);
  for (const layout of layoutNames) {
    const stationery: Stationery = {
      ...usual,
      layout,
      foot: ['Company no. 01234567', 'VAT no. GB 123 4567 89'],
    };
    expect(await dispatch(page, bookId, { type: 'stationery.change', stationery })).toBeNull();
    const { place, paper } = layoutOf(layout);
    for (const [name, lines] of Object.entries(addresses)) {
      const about = plans.get(name)!;
      const letter = await printed(page, bookId, {
        draft: { ...about, despiteHold: `${layout} ${name}` },
      });
      const town = place === 'postcode city' ? ['HV1 4PL Saltmouth'] : ['Saltmouth HV1 4PL'];
      expectWindow(letter, layout, ['Jan Brambling', `${name} & Co`, ...lines, ...town]);
      expect(letter.pages, 'a lower window leaves less room').toHaveLength(layout === 'a4-c5-1' ? 2 : 1);
      const { width, height } = sheets[paper];
      expect(letter.pages[0]!.width).toBeCloseTo(width, 0);
      expect(letter.pages[0]!.height).toBeCloseTo(height, 0);
    }
    const seven = await pdfOf(page, bookId, { draft: plans.get('seven')! });
    // With the person, the company and the town: eight lines in Britain, seven elsewhere; #10 shows six.
    if (layout === 'a4-dl-2' || layout === 'letter-10-1') expect(seven).toContain('too long for the window');
    else expect(typeof seven).toBe('object');
  }
});

test('three pages: the words go on below whom they are for, the slip stands once at the foot of the last', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const { bookId, plans } = await givenPlans(page);
  const stationery: Stationery = { ...usual, layout: 'din-5008-a-1', slip: 'slip' };
  expect(await dispatch(page, bookId, { type: 'stationery.change', stationery })).toBeNull();
  const request = { ...plans.get('many')!, despiteHold: 'many' };
  const { pages } = await printed(page, bookId, { draft: request });
  const text = pages.map(({ lines }) => lines.join('\n'));
  expect(pages.length).toBeGreaterThanOrEqual(3);
  for (const [at, of] of text.entries()) {
    expect(of).toContain(`Page ${at + 1} of ${pages.length}`);
    expect(of.includes('To Jan Brambling · 1 September 2026')).toBe(at > 0);
    expect(of.includes('Payment slip')).toBe(at === pages.length - 1);
  }
  const rows = [...text.join('\n').matchAll(/^(\d+) 1 \w+ 20\d\d £/gm)].map((match) => Number(match[1]));
  expect(rows).toEqual(Array.from({ length: 110 }, (_, i) => i + 1));
  const texts = pages.flatMap((one) => one.texts);
  expect(texts.every(({ x, width, y }) => x > 20 && x + width < 191 && y > 10 && y < 294)).toBe(true);
  // Words keep out of the running head and the foot of their page.
  const [{ y: slipAt } = { y: 0 }] = pages.at(-1)!.texts.filter((one) => one.text === 'Payment slip');
  expect(slipAt).toBeGreaterThan(200);
  for (const { texts: on } of pages.slice(1)) {
    expect(
      on
        .filter(({ y }) => y < 22)
        .map((one) => one.text)
        .join(''),
    ).toBe('To Jan Brambling · 1 September 2026');
  }

  // Issued, it is kept: another stationery later changes nothing, and a copy says that it is one.
  expect(
    await dispatch(page, bookId, { type: 'letter.issue', request: { ...request, despiteHold: '' } }),
  ).toBeNull();
  const [letter] = Object.values((await stateOf(page, bookId)).letters);
  const before = await printed(page, bookId, { letterId: letter!.id });
  expect(await dispatch(page, bookId, { type: 'stationery.change', stationery: usual })).toBeNull();
  expect(await printed(page, bookId, { letterId: letter!.id })).toEqual(before);
  const copy = await printed(page, bookId, { letterId: letter!.id, isCopy: true });
  expect(copy.pages.map(({ texts: on }) => on.filter((one) => one.text === 'Copy').length)).toEqual(
    pages.map(() => 1),
  );
});

test('the QR code on the page reads as the transfer, and a logo stays with the letters', async ({
  accord,
  page,
}) => {
  test.setTimeout(120_000);
  await page.evaluate(async (profile) => window.accord.call('book.create', profile), {
    ...someProfile,
    currency: 'EUR',
    bank: { accountName: 'Harbour Lane Joinery', account: 'DE02 1203 0000 0000 2020 51' },
  });
  await page.reload();
  await page.getByRole('button', { name: /Harbour Lane Joinery/ }).click();
  await page.getByRole('menuitem', { name: 'Stationery…' }).click();
  await accord.answerOpenDialog(['package.json']);
  await page.getByRole('button', { name: 'Choose a logo…' }).click();
  await expect(page.getByText('is not a PNG or JPEG picture')).toBeVisible();
  await accord.answerOpenDialog(['docs/debtor.png']);
  await page.getByRole('button', { name: 'Choose a logo…' }).click();
  await expect(page.getByText(/debtor\.png, \d+ by \d+ pixels/)).toBeVisible();
  await page.getByLabel('At the foot of the last page').selectOption('slip-with-qr');
  const preview = page.getByRole('region', { name: 'A made-up letter as it will print' });
  await expect(preview.getByText('Payment slip')).toBeAttached();
  await expectAccessible(page);
  await shoot(page, 'stationery');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Letters written from now on look like this.')).toBeVisible();

  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: 1280,
    height: 900,
    deviceScaleFactor: 3,
    mobile: false,
  });
  const canvas = preview.locator('canvas');
  await expect.poll(() => canvas.evaluate((of: HTMLCanvasElement) => of.width)).toBeGreaterThan(1_500);
  const readQr = async () => {
    const { grey, width } = await canvas.evaluate((of: HTMLCanvasElement) => {
      const [x, y] = [Math.floor(of.width * 0.7), Math.floor(of.height * 0.75)];
      const part = of.getContext('2d')!.getImageData(x, y, of.width - x, of.height - y);
      return { grey: Array.from(part.data.filter((_, i) => i % 4 === 0)), width: part.width };
    });
    const colours = Uint8ClampedArray.from(grey.flatMap((value) => [value, value, value, 255]));
    return jsQR(colours, width, grey.length / width)?.data;
  };
  await expect
    .poll(readQr, { timeout: 40_000 })
    .toBe(
      [
        'BCD',
        '002',
        '1',
        'SCT',
        '',
        'Harbour Lane Joinery',
        'DE02120300000000202051',
        'EUR120.00',
        '',
        '',
        'SAMPLE',
      ].join('\n'),
    );
});

test('the test sheet shows the box, and a printer that is off is told in the settings', async ({
  accord,
  page,
}) => {
  const bookId = await givenBook(page, {
    type: 'ledger.import',
    fileName: 'open.csv',
    source: 'Xero invoices',
    debtors: [debtorOf('short', ['8 Chapel Steps'])],
  });
  for (const layout of layoutNames) {
    const { pages } = await printed(page, bookId, { paper: 'test-sheet', layout });
    const { address, paper } = layoutOf(layout);
    expect(pages).toHaveLength(1);
    expect(pages[0]!.height).toBeCloseTo(sheets[paper].height, 0);
    const inBox = pages[0]!.texts.filter(({ x, y }) => isIn(x, y, address)).map(({ text }) => text);
    expect(inBox).toContain('The address stands in this box.');
  }
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Add a printer' }).click();
  await expectAccessible(page);
  await page.getByLabel('Printer’s name').fill('Office laser');
  await page.getByLabel('Move right').fill('9');
  await page.getByLabel('Move down').fill('-2,5');
  await page.getByRole('button', { name: 'Save printer' }).click();
  await expect(page.getByText('Up to 5 mm either way.')).toBeVisible();
  await page.getByLabel('Move right').fill('1.5');
  await shoot(page, 'printer');
  await page.getByRole('button', { name: 'Save printer' }).click();
  await expect(page.getByText('Office laser is saved.')).toBeVisible();
  await accord.relaunch();
  const kept = await accord.page.evaluate(async () => {
    const practice = await window.accord.call('practice.get', undefined);
    return 'settings' in practice ? practice.settings : null;
  });
  expect(kept).toMatchObject({
    printer: 'Office laser',
    printers: [{ name: 'Office laser', right: 1.5, down: -2.5 }],
  });
});
