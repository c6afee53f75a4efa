/** What goes to the printer: a whole HTML document, and what is to be known to print it. */
import MarkdownIt from 'markdown-it';
import type { Logo } from '../stationery/state';

export interface PrintedPage {
  /**
   * It asks for the files of `letterFonts` under `fonts/` of this root, for `logo` there, and for nothing else. `pages` is
   * how many there are, for a page that numbers them itself; one until that is known.
   */
  readonly html: (root: string, pages: number) => string;
  /** What the engine puts on each page of one that does not; null for the others. */
  readonly margins: { readonly header: string; readonly footer: string } | null;
  readonly paper: 'A4' | 'Letter';
  /** The picture that `logo` is to answer with. */
  readonly logo: Logo | null;
}

/** Only what letters need: no HTML, no links and no images, so nothing in a body can load or leave. */
export const markdown = new MarkdownIt('zero', { html: false }).enable(['table', 'emphasis', 'escape']);

/** `INV-201`, `20-00-00 1234 5678`, `01872 555 010`: parts that are read as one and stay on one line. */
const NUMBER_IN_PARTS = /\p{L}{1,12}(?:-\d{1,12}){1,4}|\d{1,12}(?:[- ]\d{1,12}){1,4}/gu;

markdown.renderer.rules['text'] = (tokens, at) =>
  asHtml(tokens[at]?.content ?? '').replace(NUMBER_IN_PARTS, '<span class="whole">$&</span>');

/** Chromium fills in the numbers, and hands a foot no font, so the system's own has to do. */
export function footerHtml(words: string): string {
  return `<div style="display: flex; justify-content: space-between; gap: 8mm; width: 100%; margin: 0 22mm 6mm;
    padding-top: 1.5mm; border-top: 0.2mm solid #d5d2c9; font: 8pt Helvetica, Arial, sans-serif; color: #5b6775">
    <span>${asHtml(words)}</span>
    <span style="white-space: nowrap">Page <span class="pageNumber"></span> of <span class="totalPages"></span></span>
  </div>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML shows it literally, between tags and in quoted attributes. */
export function asHtml(of: string): string {
  return of.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
