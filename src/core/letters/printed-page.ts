/** What goes to the printer: a whole HTML document, and the line at the foot that each of its pages repeats. */
import MarkdownIt from 'markdown-it';

export interface PrintedPage {
  /** It asks for the files of `letterFonts` under `fontFolder`, which ends in a slash, and for nothing else. */
  readonly html: (fontFolder: string) => string;
  /** HTML for Chromium's `footerTemplate`. */
  readonly footer: string;
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
