/** Letters and papers, as PDF and on paper: one at a time, each printed from the hidden window. */
import type { WebContents } from 'electron';
import type { Printed, ReadyBatch, ReadyPage } from '../practice/desktop';
import type { JobWatch } from '../practice/jobs';
import { Queue } from '../practice/queue';
import { countEach } from './count-each';
import { countPages, pagesOfEach } from './letters-in-pdf';
import { blank, inTime, PRINT_ROOT, PrintWindow, TIMEOUT_MS } from './print-window';

/** A letter among many is quicker than one alone; so much more time each of them is given. */
const LETTER_MS = 200;
/** So many letters are counted at once: about two seconds of work. */
const PART = 100;

/** A document of many letters that number their pages. */
interface CountedMany {
  readonly all: string;
  readonly timeout: number;
  /** The same as a PDF, where the counting has made just that. */
  readonly asCounted: Buffer | null;
}

export class Printer {
  readonly #queue = new Queue();
  readonly #window = new PrintWindow();
  #waiting = 0;

  /** The pages as a PDF, exactly as they print. */
  toPdf(page: ReadyPage): Promise<Uint8Array> {
    return this.#withPage(page, (contents) => this.#pdfOf(page, contents));
  }

  /** On paper, by the system's dialog, which may stay open as long as it likes. */
  toPaper(page: ReadyPage, copies: number): Promise<Printed> {
    return this.#withPage(page, async (contents) => {
      const printers = await contents.getPrintersAsync();
      if (printers.length === 0) return 'no-printer';
      // A page that numbers itself has to be counted first. It is then loaded once more: the engine breaks the rows
      // of a page that it has printed before in other places.
      if (page.margins === null) {
        await this.#pdfOf(page, contents);
        await this.#window.showAgain(contents);
      }
      return handToPrinter(contents, page.paper, { device: null, copies });
    });
  }

  async names(): Promise<readonly string[]> {
    return this.#inTurn(() =>
      this.#window.show(blank, async (contents) =>
        (await contents.getPrintersAsync()).map(({ name }) => name),
      ),
    );
  }

  /** Many letters as one PDF. Rejects when it was stopped. */
  manyToPdf(batch: ReadyBatch, watch: JobWatch): Promise<Uint8Array> {
    return this.#inTurn(async () => {
      const { all, timeout, asCounted } = await this.#countMany(batch, watch);
      if (asCounted) return asCounted;
      return this.#window.show({ page: batch, html: all, timeout }, (contents) =>
        inTime(() => contents.printToPDF(letterOptions), timeout),
      );
    });
  }

  /** Many letters as one job; stopped before it is handed to the printer, nothing is printed. */
  manyToPaper(batch: ReadyBatch, watch: JobWatch, device: string | null): Promise<Printed> {
    return this.#inTurn(async () => {
      const { all, timeout } = await this.#countMany(batch, watch);
      return this.#window.show({ page: batch, html: all, timeout }, async (contents) => {
        const printers = await contents.getPrintersAsync();
        if (printers.length === 0 || (device && !printers.some(({ name }) => name === device)))
          return 'no-printer';
        return handToPrinter(contents, batch.paper, { device, copies: 1 });
      });
    });
  }

  /** Counted a part at a time, so that each letter numbers its own pages; most are a part with a page a letter. */
  async #countMany(batch: ReadyBatch, { signal, tell }: JobWatch): Promise<CountedMany> {
    const { letters, html } = batch;
    let latest: CountedMany['asCounted'] = null;
    let shown = '';
    const pages = await countEach(letters.length, PART, async (from, to) => {
      signal.throwIfAborted();
      tell((from / letters.length) * 0.8, `Pages for ${from + 1} to ${to} of ${letters.length}`);
      shown = html(PRINT_ROOT, letters.slice(from, to), []);
      const pdf = await this.#window.show({ page: batch, html: shown }, (contents) =>
        inTime(() => contents.printToPDF(letterOptions)),
      );
      latest = pdf;
      return { all: countPages(pdf), each: () => pagesOfEach(pdf, to - from) };
    });
    signal.throwIfAborted();
    tell(0.8, 'All of them');
    const timeout = TIMEOUT_MS + letters.length * LETTER_MS;
    // One part with a page a letter has shown all of them already.
    const isAll = letters.length <= PART && pages.every((count) => count === 1);
    return {
      all: isAll ? shown : html(PRINT_ROOT, letters, pages),
      timeout,
      asCounted: isAll ? latest : null,
    };
  }

  /** Made anew with the right number of pages where that turns out not to be one. The window then shows those. */
  async #pdfOf(page: ReadyPage, contents: WebContents): Promise<Uint8Array> {
    const pdf = await inTime(() => contents.printToPDF(pdfOptions(page)));
    const pages = page.margins === null ? countPages(pdf) : 1;
    if (pages === 1) return pdf;
    await this.#window.showAgain(contents, page.html(PRINT_ROOT, pages));
    return inTime(() => contents.printToPDF(pdfOptions(page)));
  }

  /** One page at a time; the window lives while there is one to print. */
  #withPage<T>(page: ReadyPage, task: (contents: WebContents) => Promise<T>): Promise<T> {
    return this.#inTurn(() => this.#window.show({ page, html: page.html(PRINT_ROOT, 1) }, task));
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    try {
      return await this.#queue.run(work);
    } finally {
      this.#waiting -= 1;
      if (this.#waiting === 0) this.#window.close();
    }
  }
}

const letterOptions: Electron.PrintToPDFOptions = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
};

function pdfOptions({ margins }: ReadyPage): Electron.PrintToPDFOptions {
  const each = margins && {
    displayHeaderFooter: true,
    headerTemplate: margins.header || '<span></span>',
    footerTemplate: margins.footer,
  };
  return { ...letterOptions, ...each };
}

/** By the dialog where no device is named. */
function handToPrinter(
  contents: WebContents,
  paper: ReadyPage['paper'],
  { device, copies }: { readonly device: string | null; readonly copies: number },
): Promise<Printed> {
  const to = device === null ? { silent: false } : { silent: true, deviceName: device };
  return new Promise((resolve) => {
    contents.print({ ...to, copies, collate: true, printBackground: true, pageSize: paper }, (isPrinted) =>
      resolve(isPrinted ? 'printed' : 'cancelled'),
    );
  });
}
