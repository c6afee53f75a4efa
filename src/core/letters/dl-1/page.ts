/**
 * The page of layout `a4-dl-1`, which the first letters were issued with. It prints the same for ever, byte for byte
 * (test/fixtures/letters): a better page is a new layout in `layouts.ts`.
 */
import { offsetStyle, type AtPrint, type Offset } from '../at-print';
import { pageWords } from '../page-words';
import { asHtml, footerHtml, markdown, type PrintedPage } from '../printed-page';
import type { LetterContent } from '../state';
import { pageStyle } from './page-style';
import { addressLineHeight } from './window';

export function dl1Page(content: LetterContent, { isCopy, offset }: AtPrint): PrintedPage {
  const copy = isCopy ? copyHtml(pageWords(content.language).copy) : '';
  return {
    html: (root) => htmlOf(content, `${root}fonts/`, movedStyle(offset)),
    margins: { header: copy, footer: footerHtml(content.footer) },
    paper: 'A4',
    logo: null,
  };
}

function copyHtml(word: string): string {
  return `<div style="width: 100%; margin: 0 22mm; text-align: right; font: bold 10pt Helvetica, Arial, sans-serif">${word}</div>`;
}

/** As wide as before, and inside the page: the engine shrinks one that anything reaches out of. */
function movedStyle(offset: Offset): string {
  const style = offsetStyle(offset, [15, 22]);
  const width = `body { width: calc(100% - ${offset.right}mm); padding-right: ${22 - offset.right}mm; }\n`;
  return style === '' ? '' : style + width;
}

function htmlOf(content: LetterContent, fontFolder: string, atPrint: string): string {
  const { sender, recipient } = content;
  return `<!doctype html>
<html lang="${asHtml(content.language)}">
<head>
<meta charset="utf-8">
<title>${asHtml(`${content.subject}, ${sender.name}`)}</title>
<style>${pageStyle(fontFolder)}${atPrint}</style>
</head>
<body>
<i class="fold"></i><i class="fold"></i>
<header>
<p class="sender">${asHtml(sender.name)}</p>
<address class="window" style="--line: ${addressLineHeight(recipient) ?? 0}mm">${lines(recipient)}</address>
<div class="letterhead"><div>${lines(sender.lines)}</div><p class="date">${asHtml(content.date)}</p></div>
</header>
<h1>${asHtml(content.subject)}</h1>
<main>
${markdown.render(content.body)}
<section class="signatures">${content.signatures.map(signature).join('')}</section>
</main>
</body>
</html>
`;
}

function signature({ party, name }: LetterContent['signatures'][number]): string {
  const signer = name === '' ? 'Signature and name' : asHtml(name);
  return `<div><p>${asHtml(party)}</p><p class="sign"><span>${signer}</span><span>Date</span></p></div>`;
}

function lines(of: readonly string[]): string {
  return of.map((line) => `<div>${asHtml(line)}</div>`).join('');
}
