/**
 * Letters and papers, as PDF and on paper: printed from a hidden window without scripts, in a session that reaches
 * nothing but the page and its fonts.
 */
import { readFile } from 'node:fs/promises';
import { BrowserWindow, session, type Session, type WebContents } from 'electron';
import boldFont from 'pdfjs-dist/standard_fonts/LiberationSans-Bold.ttf?asset';
import regularFont from 'pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf?asset';
import { letterFonts } from '#core/letters/fonts';
import type { ReadyPage } from '../practice/desktop';
import { Queue } from '../practice/queue';
import { lockDownSession } from './security';

const ROOT = 'app://print/';
const FONT_FOLDER = `${ROOT}fonts/`;
const PAGE_URL = `${ROOT}page`;
const LOGO_URL = `${ROOT}logo`;
/** A page takes a tenth of a second; one that takes this long will never come. */
const TIMEOUT_MS = 20_000;

const fonts: ReadonlyMap<string, string> = new Map([
  [FONT_FOLDER + letterFonts[400], regularFont],
  [FONT_FOLDER + letterFonts[700], boldFont],
]);

type Printed = 'printed' | 'cancelled' | 'no-printer';

export class Printer {
  readonly #queue = new Queue();
  /** In memory only: what it knows is gone when the app ends. */
  readonly #session: Session = session.fromPartition('print');
  /** What `PAGE_URL` shows just now. */
  #html = '';
  #page: ReadyPage | null = null;
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
  toPaper(page: ReadyPage): Promise<Printed> {
    return this.#withPage(page, async (contents) => {
      const printers = await contents.getPrintersAsync();
      if (printers.length === 0) return 'no-printer';
      // A page that numbers itself has to be counted first. It is then loaded once more: the engine breaks the rows
      // of a page that it has printed before in other places.
      if (page.margins === null) {
        await this.#pdfOf(page, contents);
        await inTime(() => contents.loadURL(PAGE_URL));
      }
      return new Promise((resolve) => {
        contents.print({ silent: false, printBackground: true, pageSize: page.paper }, (isPrinted) =>
          resolve(isPrinted ? 'printed' : 'cancelled'),
        );
      });
    });
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
  async #withPage<T>(page: ReadyPage, task: (contents: WebContents) => Promise<T>): Promise<T> {
    this.#waiting += 1;
    try {
      return await this.#queue.run(() => this.#load(page, task));
    } finally {
      this.#waiting -= 1;
      if (this.#waiting === 0) this.#closeWindow();
    }
  }

  async #load<T>(page: ReadyPage, task: (contents: WebContents) => Promise<T>): Promise<T> {
    this.#page = page;
    this.#html = page.html(ROOT, 1);
    this.#window ??= openHiddenWindow(this.#session);
    const { webContents } = this.#window;
    try {
      await inTime(() => webContents.loadURL(PAGE_URL));
      return await task(webContents);
    } catch (error) {
      // Whatever state it is in, the next page starts with a fresh one.
      this.#closeWindow();
      throw error;
    }
  }

  #closeWindow(): void {
    this.#page = null;
    this.#html = '';
    this.#window?.destroy();
    this.#window = null;
  }

  async #serve(url: string): Promise<Response> {
    const page = this.#page;
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

function pdfOptions({ margins }: ReadyPage): Electron.PrintToPDFOptions {
  const each = margins && {
    displayHeaderFooter: true,
    headerTemplate: margins.header || '<span></span>',
    footerTemplate: margins.footer,
  };
  return { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, ...each };
}

/** The engine writes the tree of pages uncompressed; its root says how many there are. */
function countPages(pdf: Buffer): number {
  const counts = [...pdf.toString('latin1').matchAll(/\/Type \/Pages\s[^>]*?\/Count (\d+)/g)];
  return Math.max(1, ...counts.map((match) => Number(match[1])));
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

async function inTime<T>(task: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('printing took too long')), TIMEOUT_MS);
  });
  try {
    return await Promise.race([task(), late]);
  } finally {
    clearTimeout(timer);
  }
}
