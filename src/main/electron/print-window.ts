/**
 * The hidden window that pages are printed from: without scripts, in a session that reaches nothing but the page, its
 * logo and its fonts. It lives while there is something to print.
 */
import { readFile } from 'node:fs/promises';
import { BrowserWindow, session, type Session, type WebContents } from 'electron';
import boldFont from 'pdfjs-dist/standard_fonts/LiberationSans-Bold.ttf?asset';
import regularFont from 'pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf?asset';
import { letterFonts } from '#core/letters/fonts';
import type { ReadyPage } from '../practice/desktop';
import { lockDownSession } from './security';

/** Where a page finds what it is made of. */
export const PRINT_ROOT = 'app://print/';
const FONT_FOLDER = `${PRINT_ROOT}fonts/`;
const PAGE_URL = `${PRINT_ROOT}page`;
const LOGO_URL = `${PRINT_ROOT}logo`;
/** A page takes a tenth of a second; one that takes this long will never come. */
export const TIMEOUT_MS = 20_000;

type Logo = Pick<ReadyPage, 'logo' | 'logoBytes'>;

/** What the window is to show. */
export interface Loading {
  readonly page: Logo;
  readonly html: string;
  /** In ms. */
  readonly timeout?: number;
}

const fonts: ReadonlyMap<string, string> = new Map([
  [FONT_FOLDER + letterFonts[400], regularFont],
  [FONT_FOLDER + letterFonts[700], boldFont],
]);

/** A blank page. */
export const blank: Loading = { page: { logo: null, logoBytes: null }, html: '' };

export class PrintWindow {
  /** In memory only: what it knows is gone when the app ends. */
  readonly #session: Session = session.fromPartition('print');
  #shown = blank;
  #window: BrowserWindow | null = null;

  constructor() {
    lockDownSession(this.#session);
    this.#session.protocol.handle('app', (request) => this.#serve(request.url));
  }

  /** Does `task` on a page that has loaded. Rejects when it does not load in time, or as the task does. */
  async show<T>(loading: Loading, task: (contents: WebContents) => Promise<T>): Promise<T> {
    this.#window ??= openHiddenWindow(this.#session);
    const { webContents } = this.#window;
    try {
      await this.#load(webContents, loading);
      return await task(webContents);
    } catch (error) {
      // Whatever state it is in, the next page starts with a fresh one.
      this.close();
      throw error;
    }
  }

  /** The same page once more, or its other words, while a task is at it. */
  async showAgain(contents: WebContents, html = this.#shown.html): Promise<void> {
    await this.#load(contents, { ...this.#shown, html, timeout: TIMEOUT_MS });
  }

  async #load(contents: WebContents, loading: Loading): Promise<void> {
    this.#shown = loading;
    await inTime(() => contents.loadURL(PAGE_URL), loading.timeout);
  }

  close(): void {
    this.#shown = blank;
    this.#window?.destroy();
    this.#window = null;
  }

  async #serve(url: string): Promise<Response> {
    const { page, html } = this.#shown;
    if (url === PAGE_URL) return new Response(html, { headers: pageHeaders });
    if (url === LOGO_URL && page.logo && page.logoBytes) {
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

/** Rejects after `timeout` ms; what was asked for may still come, and nobody waits for it. */
export async function inTime<T>(task: () => Promise<T>, timeout = TIMEOUT_MS): Promise<T> {
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
