/** A PDF as a test sees it: what stands on which page and where, in mm from the top left corner. */
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface PrintedText {
  readonly text: string;
  /** Left edge, and baseline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the type. */
  readonly height: number;
}

interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PrintedText[];
  /** Everything that is written on it, line by line in reading order. */
  readonly lines: readonly string[];
}

export interface PrintedDocument {
  readonly title: string;
  readonly language: string;
  /** Said by structure, for screen readers: paragraphs, tables, headings. */
  readonly isTagged: boolean;
  readonly pages: readonly PrintedPage[];
}

const MM_A_POINT = 25.4 / 72;

export async function readPdf(bytes: Uint8Array): Promise<PrintedDocument> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const { Title: title, Language: language } = info as { Title: string; Language: string };
  const marks = await document.getMarkInfo();
  const numbers = Array.from({ length: document.numPages }, (_, i) => i + 1);
  const pages = await Promise.all(numbers.map(async (number) => pageOf(await document.getPage(number))));
  await task.destroy();
  return { title, language, isTagged: marks?.Marked ?? false, pages };
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocument>['promise']>['getPage']>>;

async function pageOf(page: Page): Promise<PrintedPage> {
  const { width: across, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const written = items.filter((item) => 'str' in item);
  const texts = written
    .filter(({ str }) => str.trim() !== '')
    .map(({ str, transform, width, height: size }) => {
      const [x, y] = transform.slice(4) as [number, number];
      return {
        text: str,
        x: x * MM_A_POINT,
        y: (height - y) * MM_A_POINT,
        width: width * MM_A_POINT,
        height: size * MM_A_POINT,
      };
    });
  const all = written.map(({ str, hasEOL }) => str + (hasEOL ? '\n' : '')).join('');
  return {
    width: across * MM_A_POINT,
    height: height * MM_A_POINT,
    texts,
    lines: all
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
  };
}
