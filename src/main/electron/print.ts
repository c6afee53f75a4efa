/**
 * Letters as PDF, printed in a hidden window without scripts, in a session that reaches nothing but the
 * letter and its fonts.
 */
import { readFile } from 'node:fs/promises';
import { BrowserWindow, session, type Session } from 'electron';
import boldFont from 'pdfjs-dist/standard_fonts/LiberationSans-Bold.ttf?asset';
import regularFont from 'pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf?asset';
import { footerHtml, pageHtml } from '#core/letters/page';
import { letterFonts } from '#core/letters/page-style';
import type { LetterContent } from '#core/letters/state';
import { Queue } from '../practice/queue';
import { lockDownSession } from './security';

const LETTER_URL = 'app://print/letter';
const FONT_FOLDER = 'app://print/fonts/';
/** A letter takes a tenth of a second; one that takes this long will never come. */
const TIMEOUT_MS = 20_000;

const fonts: ReadonlyMap<string, string> = new Map([
  [FONT_FOLDER + letterFonts[400], regularFont],
  [FONT_FOLDER + letterFonts[700], boldFont],
]);

export class Printer {
  readonly #queue = new Queue();
  /** In memory only: what it knows is gone when the app ends. */
  readonly #session: Session = session.fromPartition('print');
  /** What `LETTER_URL` shows just now. */
  #html = '';
  #window: BrowserWindow | null = null;
  #waiting = 0;

  constructor() {
    lockDownSession(this.#session);
    this.#session.protocol.handle('app', (request) => this.#serve(request.url));
  }

  /** The pages of a letter, exactly as they print. One at a time; the window lives while there is one to print. */
  async toPdf(letter: LetterContent): Promise<Uint8Array> {
    this.#waiting += 1;
    try {
      return await this.#queue.run(() => this.#print(letter));
    } finally {
      this.#waiting -= 1;
      if (this.#waiting === 0) this.#closeWindow();
    }
  }

  async #print(letter: LetterContent): Promise<Uint8Array> {
    this.#html = pageHtml(letter, FONT_FOLDER);
    this.#window ??= openHiddenWindow(this.#session);
    const { webContents } = this.#window;
    try {
      return await inTime(async () => {
        await webContents.loadURL(LETTER_URL);
        return webContents.printToPDF({
          preferCSSPageSize: true,
          printBackground: true,
          generateTaggedPDF: true,
          displayHeaderFooter: true,
          headerTemplate: '<span></span>',
          footerTemplate: footerHtml(letter),
        });
      });
    } catch (error) {
      // Whatever state it is in, the next letter starts with a fresh one.
      this.#closeWindow();
      throw error;
    }
  }

  #closeWindow(): void {
    this.#window?.destroy();
    this.#window = null;
  }

  async #serve(url: string): Promise<Response> {
    if (url === LETTER_URL) return new Response(this.#html, { headers: letterHeaders });
    const font = fonts.get(url);
    if (font === undefined) return new Response('', { status: 404 });
    return new Response(await readFile(font), { headers: { 'content-type': 'font/ttf' } });
  }
}

const letterHeaders = {
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
