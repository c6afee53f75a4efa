/** The pages of a PDF, opened by pdf.js, which is fetched from our own files when the first one is looked at. */
import type { PDFPageProxy, PDFWorker } from 'pdfjs-dist';

export interface PdfPage {
  readonly number: number;
  readonly proxy: PDFPageProxy;
  /** Its words, line by line, for whoever can't see the picture. */
  readonly lines: readonly string[];
}

export interface OpenPdf {
  readonly pages: readonly PdfPage[];
  /** How many there are, opened or not. */
  readonly count: number;
  readonly close: () => void;
}

/** Opens the first pages, or all. Throws where the bytes are no PDF. */
export async function openPdf(bytes: Uint8Array, mostPages = Infinity): Promise<OpenPdf> {
  const { pdfjs, worker } = await (loaded ??= load());
  const task = pdfjs.getDocument({
    // The worker takes the bytes away with it, so it is given a copy.
    data: bytes.slice(),
    worker,
    // What the Content-Security-Policy forbids anyway, and our own letters don't need.
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
  });
  const document = await task.promise;
  const count = document.numPages;
  const numbers = Array.from({ length: Math.min(count, mostPages) }, (_, i) => i + 1);
  const pages = await Promise.all(
    numbers.map(async (number) => {
      const proxy = await document.getPage(number);
      return { number, proxy, lines: await linesOf(proxy) };
    }),
  );
  return { pages, count, close: () => void task.destroy() };
}

let loaded: ReturnType<typeof load> | undefined;

/** The older build: where Electron can't be downloaded, the app runs on a Chromium that lacks the newest calls. */
async function load() {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // Handed over ready made: for a protocol of our own pdf.js would start it through a blob, which the policy stops.
  const port = new Worker(new URL('./pdf-worker.ts', import.meta.url), { type: 'module' });
  const worker: PDFWorker = pdfjs.PDFWorker.create({ port });
  return { pdfjs, worker };
}

async function linesOf(page: PDFPageProxy): Promise<string[]> {
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  return text.split('\n').filter((line) => line.trim() !== '');
}
