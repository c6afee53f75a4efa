/** Letters on each layout, as PDF: where the address, the words and the slip stand, measured on the page. */
import { day } from '#core/basics/local-date';
import { layoutNames, layoutOf, sheets } from '#core/letters/layouts';
import type { Stationery } from '#core/stationery/state';
import { expect, test, type Accord } from '../support/app';
import { stateOf } from '../support/given-book';
import { readPdf } from '../support/pdf-pages';
import { addresses, dispatch, givenPlans, pdfOf, printed, usual } from '../support/plan-letters';
import { windowFaults } from '../support/printed-letter';

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
      const recipient = ['Jan Brambling', `${name} & Co`, ...lines, ...town];
      expect(windowFaults(letter.pages, layout, recipient)).toEqual([]);
      // A lower window leaves less room, and so does a name of three lines.
      const mostPages = layout === 'a4-c5-1' || name.length > 100 ? 2 : 1;
      expect(letter.pages.length).toBeLessThanOrEqual(mostPages);
      const { width, height } = sheets[paper];
      expect(letter.pages[0]!.width).toBeCloseTo(width, 0);
      expect(letter.pages[0]!.height).toBeCloseTo(height, 0);
    }
    const { debtorId } = plans.get('short')!;
    const choice = { style: 'open-items', from: null, asAt: day('2026-09-01') } as const;
    const statement = await printed(page, bookId, { paper: 'statement', debtorId, choice });
    const [street = ''] = addresses['short'] ?? [];
    const town = place === 'postcode city' ? ['HV1 4PL Saltmouth'] : ['Saltmouth HV1 4PL'];
    const recipient = ['Jan Brambling', 'short & Co', street, ...town];
    expect(windowFaults(statement.pages, layout, recipient)).toEqual([]);
    // Papers that stand in no window are on the paper of the letters all the same.
    const timeline = await printed(page, bookId, { paper: 'timeline', debtorId });
    for (const { width, height } of [...statement.pages, ...timeline.pages]) {
      expect(width).toBeCloseTo(sheets[paper].width, 0);
      expect(height).toBeCloseTo(sheets[paper].height, 0);
    }
    const seven = await pdfOf(page, bookId, {
      draft: plans.get('seven')!,
    });
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
    const above = on.filter(({ y }) => y < 22).map((one) => one.text.trim());
    expect(above.join(' ')).toBe('To Jan Brambling · 1 September 2026');
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

/** The printer is answered for: what would go to it is kept as a PDF. */
async function answerPrinter(accord: Accord): Promise<void> {
  await accord.app.evaluate(({ app }) => {
    app.on('web-contents-created', (_event, contents) => {
      contents.getPrintersAsync = () => Promise.resolve([{ name: 'A printer' }] as Electron.PrinterInfo[]);
      contents.print = (_options, done) => {
        void contents
          .printToPDF({ preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true })
          .then((pdf) => {
            Object.assign(globalThis, { onPaper: pdf.toString('base64') });
            done?.(true, '');
          });
      };
    });
  });
}

test('on paper the same pages stand where the printer needs them, each text by as much', async ({
  accord,
  page,
}) => {
  test.setTimeout(120_000);
  const { bookId, plans } = await givenPlans(page);
  await answerPrinter(accord);
  const document = { draft: plans.get('many')! };
  const preview = await printed(page, bookId, document);
  const done = await page.evaluate(
    async (asked) => {
      const practice = await window.accord.call('practice.get', undefined);
      if (!('settings' in practice)) return false;
      const printers = [{ name: 'Laser', right: 1.5, down: -2.5 }];
      await window.accord.call('settings.change', { ...practice.settings, printers, printer: 'Laser' });
      const sent = await window.accord.call('document.print', asked);
      return sent?.ok;
    },
    { bookId, document },
  );
  expect(done).toBe(true);
  const pdf = await accord.app.evaluate(() => (globalThis as unknown as { onPaper: string }).onPaper);
  const paper = await readPdf(Uint8Array.from(Buffer.from(pdf, 'base64')));
  expect(paper.pages.map(({ lines }) => lines)).toEqual(preview.pages.map(({ lines }) => lines));
  for (const [at, { texts }] of paper.pages.entries()) {
    for (const [i, { text, x, y }] of texts.entries()) {
      const was = preview.pages[at]!.texts[i]!;
      expect(x - was.x, text).toBeCloseTo(1.5, 1);
      // The engine puts a page's margins on whole pixels.
      expect(Math.abs(y - was.y + 2.5), text).toBeLessThan(0.2);
    }
  }
});
