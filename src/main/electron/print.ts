/**
 * Letters and papers, as PDF and on paper: printed from a hidden window without scripts, in a session that reaches
 * nothing but the page and its fonts.
 */
import { readFile } from 'node:fs/promises';
import { BrowserWindow, session, type Session, type WebContents } from 'electron';
import boldFont from 'pdfjs-dist/standard_fonts/LiberationSans-Bold.ttf?asset';
import regularFont from 'pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf?asset';
import { letterFonts } from '#core/letters/fonts';
import type { Printed, ReadyBatch, ReadyPage } from '../practice/desktop';
import type { JobWatch } from '../practice/jobs';
import { Queue } from '../practice/queue';
import { countEach } from './count-each';
import { countPages, pagesOfEach } from './letters-in-pdf';
import { lockDownSession } from './security';

const ROOT = 'app://print/';
const FONT_FOLDER = `${ROOT}fonts/`;
const PAGE_URL = `${ROOT}page`;
const LOGO_URL = `${ROOT}logo`;
/** A page takes a tenth of a second; one that takes this long will never come. */
const TIMEOUT_MS = 20_000;

/** A letter among many is quicker; so much more time each of them is given. */
const LETTER_MS = 200;
/** So many letters are counted at once: about two seconds of work. */
const PART = 100;

type Task<T> = (contents: WebContents) => Promise<T>;

interface Loading {
  readonly page: Pick<ReadyPage, 'logo' | 'logoBytes'>;
  readonly html: string;
  readonly timeout?: number;
}

/** A document of many letters that number their pages. */
interface CountedMany {
  readonly all: string;
  readonly timeout: number;
  /** The same as a PDF, where the counting has made just that. */
  readonly asCounted: Buffer | null;
}

const noLogo = { logo: null, logoBytes: null };

const fonts: ReadonlyMap<string, string> = new Map([
  [FONT_FOLDER + letterFonts[400], regularFont],
  [FONT_FOLDER + letterFonts[700], boldFont],
]);

export class Printer {
  readonly #queue = new Queue();
  /** In memory only: what it knows is gone when the app ends. */
  readonly #session: Session = session.fromPartition('print');
  /** What `PAGE_URL` shows just now. */
  #html = '';
  #logo: Pick<ReadyPage, 'logo' | 'logoBytes'> | null = null;
  #window: BrowserWindow | null = null;
  #waiting = 0;

  constructor() {
    lockDownSession(this.#session);
    this.#session.protocol.handle('app', (request) => this.#serve(request.url));
  }

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
        await inTime(() => contents.loadURL(PAGE_URL));
      }
      return handToPrinter(contents, page.paper, { device: null, copies });
    });
  }

  async names(): Promise<readonly string[]> {
    return this.#inTurn(() =>
      this.#load({ page: noLogo, html: '' }, async (contents) =>
        (await contents.getPrintersAsync()).map(({ name }) => name),
      ),
    );
  }

  /** Many letters as one PDF. Rejects when it was stopped. */
  manyToPdf(batch: ReadyBatch, watch: JobWatch): Promise<Uint8Array> {
    return this.#inTurn(async () => {
      const { all, timeout, asCounted } = await this.#countMany(batch, watch);
      if (asCounted) return asCounted;
      return this.#load({ page: batch, html: all, timeout }, (contents) =>
        inTime(() => contents.printToPDF(letterOptions), timeout),
      );
    });
  }

  /** Many letters as one job; stopped before it is handed to the printer, nothing is printed. */
  manyToPaper(batch: ReadyBatch, watch: JobWatch, device: string | null): Promise<Printed> {
    return this.#inTurn(async () => {
      const { all, timeout } = await this.#countMany(batch, watch);
      return this.#load({ page: batch, html: all, timeout }, async (contents) => {
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
      shown = html(ROOT, letters.slice(from, to), []);
      const pdf = await this.#load({ page: batch, html: shown }, (contents) =>
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
    return { all: isAll ? shown : html(ROOT, letters, pages), timeout, asCounted: isAll ? latest : null };
  }

  /** Made anew with the right number of pages where that turns out not to be one. The window then shows those. */
  async #pdfOf(page: ReadyPage, contents: WebContents): Promise<Uint8Array> {
    const pdf = await inTime(() => contents.printToPDF(pdfOptions(page)));
    const pages = page.margins === null ? countPages(pdf) : 1;
    if (pages === 1) return pdf;
    this.#html = page.html(ROOT, pages);
    return inTime(async () => {
      await contents.loadURL(PAGE_URL);
      return contents.printToPDF(pdfOptions(page));
    });
  }

  /** One page at a time; the window lives while there is one to print. */
  #withPage<T>(page: ReadyPage, task: Task<T>): Promise<T> {
    return this.#inTurn(() => this.#load({ page, html: page.html(ROOT, 1) }, task));
  }

  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    try {
      return await this.#queue.run(work);
    } finally {
      this.#waiting -= 1;
      if (this.#waiting === 0) this.#closeWindow();
    }
  }

  async #load<T>({ page, html, timeout = TIMEOUT_MS }: Loading, task: Task<T>): Promise<T> {
    this.#logo = page;
    this.#html = html;
    this.#window ??= openHiddenWindow(this.#session);
    const { webContents } = this.#window;
    try {
      await inTime(() => webContents.loadURL(PAGE_URL), timeout);
      return await task(webContents);
    } catch (error) {
      // Whatever state it is in, the next page starts with a fresh one.
      this.#closeWindow();
      throw error;
    }
  }

  #closeWindow(): void {
    this.#logo = null;
    this.#html = '';
    this.#window?.destroy();
    this.#window = null;
  }

  async #serve(url: string): Promise<Response> {
    const page = this.#logo;
    if (url === PAGE_URL) return new Response(this.#html, { headers: pageHeaders });
    if (url === LOGO_URL && page?.logo && page.logoBytes) {
      return new Response(Uint8Array.from(page.logoBytes), {
        headers: { 'content-type': `image/${page.logo.kind}` },
      });
    }
    const font = fonts.get(url);
    if (font === undefined) return new Response('', { status: 404 });
    return new Response(await readFile(font), { headers: { 'content-type': 'font/ttf' } });
  }
}

const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; font-src ${FONT_FOLDER}; img-src ${LOGO_URL}`,
};

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

function openHiddenWindow(ownSession: Session): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      session: ownSession,
      sandbox: true,
      contextIsolation: true,
      javascript: false,
      spellcheck: false,
    },
  });
}

async function inTime<T>(task: () => Promise<T>, timeout = TIMEOUT_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('printing took too long')), timeout);
  });
  try {
    return await Promise.race([task(), late]);
  } finally {
    clearTimeout(timer);
  }
}
