/** Letters on each layout, as PDF: where the address, the words and the slip stand, measured on the page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { BookId } from '#core/basics/ids';
import type { CommandInput } from '#core/book/command';
import type { CallArgument } from '#core/contract/contract';
import { layoutNames, layoutOf, sheets, type Box, type LayoutName } from '#core/letters/layouts';
import { stationeryOf, type Stationery } from '#core/stationery/state';
import { expect, test } from '../support/app';
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
    (plan) => [known[plan.debtorId]?.name.split(' ')[0], plan.id] as const,
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
      const planId = plans.get(name)!;
      const letter = await printed(page, bookId, {
        draft: { kind: 'plan-agreement', planId, despiteHold: `${layout} ${name}` },
      });
      const town = place === 'postcode city' ? ['HV1 4PL Saltmouth'] : ['Saltmouth HV1 4PL'];
      expectWindow(letter, layout, ['Jan Brambling', `${name} & Co`, ...lines, ...town]);
      expect(letter.pages, 'a lower window leaves less room').toHaveLength(layout === 'a4-c5-1' ? 2 : 1);
      const { width, height } = sheets[paper];
      expect(letter.pages[0]!.width).toBeCloseTo(width, 0);
      expect(letter.pages[0]!.height).toBeCloseTo(height, 0);
    }
    const seven = await pdfOf(page, bookId, {
      draft: { kind: 'plan-agreement', planId: plans.get('seven')! },
    });
    // With the person, the company and the town: eight lines in Britain, seven elsewhere; #10 shows six.
    if (layout === 'a4-dl-2' || layout === 'letter-10-1') expect(seven).toContain('too long for the window');
    else expect(typeof seven).toBe('object');
  }
});
