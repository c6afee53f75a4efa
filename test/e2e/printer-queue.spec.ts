/** Letters on a real printer queue, without a dialog: what comes out are the pages that were previewed, address in the window. */
import { layoutOf, type Box } from '#core/letters/layouts';
import { expect, test } from '../support/app';
import { givenBook, stateOf } from '../support/given-book';
import { PdfQueue, noQueueBecause } from '../support/pdf-queue';
import { readPdf, type PrintedDocument } from '../support/pdf-pages';
import { debtorOf, dispatch } from '../support/plan-letters';

test.use({ today: '2026-09-01' });

const missing = noQueueBecause();
test.skip(missing !== null, `no real printer queue: ${missing}`);

type Page = PrintedDocument['pages'][number];

const isIn = (x: number, y: number, box: Box) =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

/** Where on a page the lines of another begin and end, to the nearest 2 mm; null for a line that is not there. */
function extents({ texts }: Page, model: Page): (readonly [number, number] | null)[] {
  const baselines = [
    ...new Set(model.texts.filter(({ text }) => text.trim() !== '').map(({ y }) => Math.round(y))),
  ];
  return baselines.map((baseline) => {
    const line = texts.filter(({ y, text }) => Math.abs(y - baseline) < 1 && text.trim() !== '');
    if (line.length === 0) return null;
    const left = Math.min(...line.map(({ x }) => x));
    const right = Math.max(...line.map(({ x, width }) => x + width));
    return [Math.round(left / 2), Math.round(right / 2)] as const;
  });
}

test('three letters, then three statements, go to a chosen printer without asking, and come out as three pages', async ({
  accord,
}) => {
  test.setTimeout(120_000);
  const queue = new PdfQueue();
  await queue.start();
  process.env['CUPS_SERVER'] = queue.address;
  try {
    await accord.relaunch();
    const { page } = accord;
    const bookId = await givenBook(page, {
      type: 'ledger.import',
      fileName: 'open.csv',
      source: 'Xero invoices',
      debtors: ['Alder', 'Birch', 'Cedar'].map((name) => debtorOf(name, ['8 Chapel Steps'])),
    });
    for (const { id: debtorId } of Object.values((await stateOf(page, bookId)).debtors)) {
      const request = { kind: 'friendly-reminder', channel: 'letter', debtorId } as const;
      expect(await dispatch(page, bookId, { type: 'letter.issue', request })).toBeNull();
    }
    const letterIds = Object.keys((await stateOf(page, bookId)).letters);
    const answer = await page.evaluate(
      async ({ book, ids, device }) => {
        const practice = await window.accord.call('practice.get', undefined);
        if (!('settings' in practice)) throw new Error('no settings');
        const found = await window.accord.call('printers.list', undefined);
        const printers = [{ name: 'The office', right: 0, down: 0, device }];
        const settings = { ...practice.settings, printers, printer: 'The office' };
        await window.accord.call('settings.change', settings);
        const what = {
          bookId: book,
          letterIds: ids,
          jobId: crypto.randomUUID(),
          isCopy: false,
          fileCopy: false,
        };
        const printed = await window.accord.call('letters.print', { ...what, silently: true });
        const saved = await window.accord.call('document.preview', {
          bookId: book,
          document: { letterId: ids[0] ?? '' },
        });
        return { found, printed, first: saved.ok ? Array.from(saved.value) : [] };
      },
      { book: bookId, ids: letterIds, device: queue.name },
    );
    expect(answer.found).toEqual([queue.name]);
    expect(answer.printed).toEqual({ ok: true, value: null });
    const paper = await readPdf(await queue.printed());
    expect(paper.pages).toHaveLength(3);
    for (const { width, height } of paper.pages) {
      expect(width).toBeCloseTo(210, 0);
      expect(height).toBeCloseTo(297, 0);
    }
    const preview = await readPdf(Uint8Array.from(answer.first));
    const [onPaper, onScreen] = [paper.pages[0]!, preview.pages[0]!];
    // The printer's PDF has no text, only shapes; so each line has to stand where the preview's does, as wide.
    expect(extents(onPaper, onScreen)).toEqual(extents(onScreen, onScreen));
    const { address, clear } = layoutOf('a4-dl-2');
    const inZone = onPaper.texts.filter(({ x, y }) => isIn(x, y, clear));
    expect(inZone.length).toBeGreaterThan(20);
    for (const { x, y, width } of inZone) {
      expect(isIn(x + 0.2, y, address) && isIn(x + width - 0.2, y, address)).toBe(true);
    }

    // Statements go the same way.
    const statements = await page.evaluate(
      async (what) => window.accord.call('statements.print', { ...what, jobId: crypto.randomUUID() }),
      {
        bookId,
        debtorIds: Object.values((await stateOf(page, bookId)).debtors).map(({ id }) => id),
        choice: { style: 'open-items', from: null, asAt: '2026-09-01' },
        fileCopy: false,
        silently: true,
      } as const,
    );
    expect(statements).toEqual({ ok: true, value: null });
    expect((await readPdf(await queue.printed())).pages).toHaveLength(3);
  } finally {
    delete process.env['CUPS_SERVER'];
    await queue.stop();
  }
});
