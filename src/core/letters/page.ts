/** A letter as the page that prints. */
import { pageStyle } from './page-style';
import { asHtml, footerHtml, markdown, type PrintedPage } from './printed-page';
import type { LetterContent } from './state';
import { addressLineHeight } from './window';

export function letterPage(content: LetterContent): PrintedPage {
  return { html: (fontFolder) => htmlOf(content, fontFolder), footer: footerHtml(content.footer) };
}

function htmlOf(content: LetterContent, fontFolder: string): string {
  const { sender, recipient } = content;
  return `<!doctype html>
<html lang="${asHtml(content.language)}">
<head>
<meta charset="utf-8">
<title>${asHtml(`${content.subject}, ${sender.name}`)}</title>
<style>${pageStyle(fontFolder)}</style>
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
