/** A letter as the page that prints. */
import { addressLineMm } from './address-fit';
import { asItIs, offsetStyle, type AtPrint } from './at-print';
import { dl1Page } from './dl-1/page';
import { layoutOf, sheets } from './layouts';
import { EDGE, footOf, heightOf, pageStyle, type Look, type Setting } from './page-style';
import { pageWords } from './page-words';
import { asHtml, markdown, type PrintedPage } from './printed-page';
import { slipHtml } from './slip-html';
import type { LetterContent } from './state';

/** How a letter is set. Throws for a content without its look, which no version of Accord has issued. */
export function settingOf({ layout: name, look, footer }: LetterContent): Setting {
  if (name === 'a4-dl-1' || !look) throw new Error(`a letter of layout ${name} has no look`);
  const foot = [footer, ...(look.paper === 'ours' ? look.foot : [])].filter((line) => line !== '');
  return { layout: layoutOf(name), look, foot };
}

export function letterPage(content: LetterContent, atPrint: AtPrint = asItIs): PrintedPage {
  if (content.layout === 'a4-dl-1') return dl1Page(content, atPrint);
  const setting = settingOf(content);
  return {
    html: (root, pages) => htmlOf({ content, setting, atPrint, root, pages }),
    margins: null,
    paper: setting.layout.paper,
    logo: logoOf(setting),
  };
}

/** Pre-printed paper has its own. */
export function logoOf({ look }: Setting): Look['logo'] {
  return look.paper === 'ours' ? look.logo : null;
}

export interface Printing {
  readonly content: LetterContent;
  readonly setting: Setting;
  readonly atPrint: AtPrint;
  readonly root: string;
  readonly pages: number;
}

function htmlOf(printing: Printing): string {
  const { content, setting, atPrint, root } = printing;
  const { sender, language } = content;
  return `<!doctype html>
<html lang="${asHtml(language)}">
<head>
<meta charset="utf-8">
<title>${asHtml(`${content.subject}, ${sender.name}`)}</title>
<style>${styleOf(setting, atPrint, root)}</style>
</head>
<body>
${sheetsHtml(printing)}
</body>
</html>
`;
}

export function styleOf(setting: Setting, { offset }: AtPrint, root: string): string {
  return `${pageStyle(setting, `${root}fonts/`)}${offsetStyle(offset, [EDGE, EDGE])}`;
}

/** All that stands on the sheets of one letter, set from the top of the first. */
export function sheetsHtml(printing: Printing): string {
  const { content, setting, root } = printing;
  const { recipient, language, signatures, slip, hasLedger } = content;
  const { layout } = setting;
  const marks = '<i class="mark"></i>'.repeat(layout.folds.length + (layout.hole === null ? 0 : 1));
  return `${marks}
<table class="flow" role="presentation"><thead><tr><td></td></tr></thead><tbody><tr><td>
<header>
${letterhead(content, setting, root)}
<address class="window" style="--line: ${addressLineMm(recipient, layout.address) ?? 0}mm">${lines(recipient)}</address>
</header>
<h1>${asHtml(content.subject)}</h1>
<main${hasLedger ? ' class="ledger"' : ''}>
${markdown.render(content.body)}
${signatures.length === 0 ? '' : `<section class="signatures">${signatures.map((one) => signature(one, language)).join('')}</section>`}
</main>
${slip ? `<div class="slip-room${slip.isLow ? ' low' : ''}"></div>` : ''}
</td></tr></tbody><tfoot><tr><td></td></tr></tfoot></table>
${eachPage(printing)}`;
}

/** What stands at the edges of each page, and the slip at the foot of the last. */
function eachPage({ content, setting, atPrint, pages }: Printing): string {
  const { language, recipient, date, slip } = content;
  const { height } = sheets[setting.layout.paper];
  const { to, page, of, copy } = pageWords(language);
  // A name written from right to left turns no more than itself.
  const running = `<span>${to} <bdi>${asHtml(recipient[0] ?? '')}</bdi> · ${asHtml(date)}</span>`;
  const foot = height - footOf(setting) + 3;
  const from = (at: number, y: number) =>
    `style="top: ${(at * (height - 2 * EDGE) + y - EDGE).toFixed(2)}mm"`;
  const sheetsOf = Array.from({ length: pages }, (_, at) => [
    at === 0 ? '' : `<div class="each" ${from(at, 11)}>${running}</div>`,
    atPrint.isCopy
      ? `<div class="each" ${from(at, 5)}><span></span><span class="copy">${copy}</span></div>`
      : '',
    slip && at === pages - 1
      ? slipHtml(slip, language, from(at, height - footOf(setting) - heightOf(slip) + 2))
      : '',
    `<div class="each foot" ${from(at, foot)}><span>${lines(setting.foot)}</span><span>${page} ${at + 1} ${of} ${pages}</span></div>`,
  ]);
  return sheetsOf.flat().filter(Boolean).join('\n');
}

/** On pre-printed paper only the day: all else stands there already. */
function letterhead({ sender, date }: LetterContent, { layout, look }: Setting, root: string): string {
  const day = `<p class="date">${asHtml(date)}</p>`;
  if (look.paper === 'pre-printed') return `<div class="details">${day}</div>`;
  const name = asHtml(sender.name);
  const head = look.logo ? `<img src="${root}logo" alt="${name}">` : name;
  const [street = '', city = ''] = sender.lines;
  const back = [sender.name, street, city].filter((part) => part !== '').join(' · ');
  const above = layout.returnLine ? `<p class="return"><span>${asHtml(back)}</span></p>` : '';
  const reach = look.logo ? [sender.name, ...sender.lines] : sender.lines;
  return `<div class="head">${head}</div>
${above}
<div class="details"><div class="reach">${lines(reach)}</div>${day}</div>`;
}

function signature({ party, name }: LetterContent['signatures'][number], language: string): string {
  const { signer, date } = pageWords(language);
  const who = name === '' ? signer : asHtml(name);
  return `<div><p>${asHtml(party)}</p><p class="sign"><span>${who}</span><span>${date}</span></p></div>`;
}

function lines(of: readonly string[]): string {
  return of.map((line) => `<div>${asHtml(line)}</div>`).join('');
}
