/**
 * Letters and papers, as PDF and on paper: printed from a hidden window without scripts, in a session that reaches
 * nothing but the page and its fonts.
 */
import { readFile } from 'node:fs/promises';
import { BrowserWindow, session, type Session, type WebContents } from 'electron';
import boldFont from 'pdfjs-dist/standard_fonts/LiberationSans-Bold.ttf?asset';
import regularFont from 'pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf?asset';
import { letterFonts } from '#core/letters/page-style';
import type { PrintedPage } from '#core/letters/printed-page';
import { Queue } from '../practice/queue';
import { lockDownSession } from './security';

const PAGE_URL = 'app://print/page';
const FONT_FOLDER = 'app://print/fonts/';
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
  #window: BrowserWindow | null = null;
  #waiting = 0;

  constructor() {
    lockDownSession(this.#session);
    this.#session.protocol.handle('app', (request) => this.#serve(request.url));
  }

  /** The pages as a PDF, exactly as they print. */
  toPdf(page: PrintedPage): Promise<Uint8Array> {
    return this.#withPage(page, (contents) =>
      inTime(() =>
        contents.printToPDF({
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          displayHeaderFooter: true,
          headerTemplate: '<span></span>',
          footerTemplate: page.footer,
        }),
      ),
    );
  }

  /** On paper, by the system's dialog, which may stay open as long as it likes. */
  toPaper(page: PrintedPage): Promise<Printed> {
    return this.#withPage(page, async (contents) => {
      const printers = await contents.getPrintersAsync();
      if (printers.length === 0) return 'no-printer';
      return new Promise((resolve) => {
        contents.print({ silent: false, printBackground: true, pageSize: 'A4' }, (isPrinted) =>
          resolve(isPrinted ? 'printed' : 'cancelled'),
        );
      });
    });
  }

  /** One page at a time; the window lives while there is one to print. */
  async #withPage<T>(page: PrintedPage, task: (contents: WebContents) => Promise<T>): Promise<T> {
    this.#waiting += 1;
    try {
      return await this.#queue.run(() => this.#load(page, task));
    } finally {
      this.#waiting -= 1;
      if (this.#waiting === 0) this.#closeWindow();
    }
  }

  async #load<T>(page: PrintedPage, task: (contents: WebContents) => Promise<T>): Promise<T> {
    this.#html = page.html(FONT_FOLDER);
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
    this.#html = '';
    this.#window?.destroy();
    this.#window = null;
  }

  async #serve(url: string): Promise<Response> {
    if (url === PAGE_URL) return new Response(this.#html, { headers: pageHeaders });
    const font = fonts.get(url);
    if (font === undefined) return new Response('', { status: 404 });
    return new Response(await readFile(font), { headers: { 'content-type': 'font/ttf' } });
  }
}

const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; font-src ${FONT_FOLDER}`,
};

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
