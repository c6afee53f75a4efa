/** A letter as a page: a whole HTML document, and the line at the foot that each page repeats. */
import MarkdownIt from 'markdown-it';
import { pageStyle } from './page-style';
import type { LetterContent } from './state';
import { addressLineHeight } from './window';

/** The document to print. It asks for the files of `letterFonts` under `fontFolder` and for nothing else. */
export function pageHtml(content: LetterContent, fontFolder: string): string {
  const { sender, recipient } = content;
  return `<!doctype html>
<html lang="${text(content.language)}">
<head>
<meta charset="utf-8">
<title>${text(`${content.subject}, ${sender.name}`)}</title>
<style>${pageStyle(fontFolder)}</style>
</head>
<body>
<i class="fold"></i><i class="fold"></i>
<header>
<p class="sender">${text(sender.name)}</p>
<address class="window" style="--line: ${addressLineHeight(recipient) ?? 0}mm">${lines(recipient)}</address>
<div class="letterhead"><div>${lines(sender.lines)}</div><p class="date">${text(content.date)}</p></div>
</header>
<h1>${text(content.subject)}</h1>
<main>
${markdown.render(content.body)}
<section class="signatures">${content.signatures.map(signature).join('')}</section>
</main>
</body>
</html>
`;
}

/**
 * The foot of every page, as Chromium's `footerTemplate`: it fills in the numbers and hands this no font,
 * so the system's own has to do.
 */
export function footerHtml(content: LetterContent): string {
  return `<div style="display: flex; justify-content: space-between; gap: 8mm; width: 100%; margin: 0 22mm 6mm;
    padding-top: 1.5mm; border-top: 0.2mm solid #d5d2c9; font: 8pt Helvetica, Arial, sans-serif; color: #5b6775">
    <span>${text(content.footer)}</span>
    <span style="white-space: nowrap">Page <span class="pageNumber"></span> of <span class="totalPages"></span></span>
  </div>`;
}

/** Only what letters need: no HTML, no links and no images, so nothing in a body can load or leave. */
const markdown = new MarkdownIt('zero', { html: false }).enable(['table', 'emphasis', 'escape']);

/** `INV-201`, `20-00-00 1234 5678`, `01872 555 010`: parts that are read as one and stay on one line. */
const NUMBER_IN_PARTS = /\p{L}{1,12}(?:-\d{1,12}){1,4}|\d{1,12}(?:[- ]\d{1,12}){1,4}/gu;

markdown.renderer.rules['text'] = (tokens, at) =>
  text(tokens[at]?.content ?? '').replace(NUMBER_IN_PARTS, '<span class="whole">$&</span>');

function signature({ party, name }: LetterContent['signatures'][number]): string {
  const signer = name === '' ? 'Signature and name' : text(name);
  return `<div><p>${text(party)}</p><p class="sign"><span>${signer}</span><span>Date</span></p></div>`;
}

function lines(of: readonly string[]): string {
  return of.map((line) => `<div>${text(line)}</div>`).join('');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML shows it literally, between tags and in quoted attributes. */
function text(of: string): string {
  return of.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
