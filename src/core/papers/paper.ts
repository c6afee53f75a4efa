/** A paper: a page that is no letter and goes to nobody, as a report on the trail or a recovery sheet. */
import { asHtml, footerHtml, type PrintedPage } from '../letters/printed-page';
import { paperStyle } from './paper-style';

export interface Paper {
  /** BCP 47 language of the words. */
  readonly language: string;
  readonly title: string;
  /** Under the title: whose it is, of which day. */
  readonly subtitle: string;
  readonly sections: readonly Section[];
  /** One line at the foot of each page. */
  readonly footer: string;
}

export interface Section {
  /** May be empty. */
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Set large and apart, line by line, to be read letter by letter: a code. */
  readonly code?: string;
  readonly table?: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** All words are shown as they stand; nothing in them is obeyed. `size` is that of the book's letters. */
export function paperPage(paper: Paper, size: PrintedPage['paper']): PrintedPage {
  return {
    html: (root) => htmlOf(paper, paperStyle(`${root}fonts/`, size)),
    margins: { header: '', footer: footerHtml(paper.footer) },
    paper: size,
    logo: null,
  };
}

function htmlOf({ language, title, subtitle, sections }: Paper, style: string): string {
  return `<!doctype html>
<html lang="${asHtml(language)}">
<head>
<meta charset="utf-8">
<title>${asHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${asHtml(title)}</h1>
<p>${asHtml(subtitle)}</p>
${sections.map(sectionHtml).join('\n')}
</body>
</html>
`;
}

function sectionHtml({ title, paragraphs, code, table }: Section): string {
  const head = title === '' ? '' : `<h2>${asHtml(title)}</h2>`;
  const body = paragraphs.map((words) => `<p>${asHtml(words)}</p>`).join('');
  return `<section>${head}${body}${code === undefined ? '' : `<p class="code">${asHtml(code)}</p>`}${table ? tableHtml(table) : ''}</section>`;
}

function tableHtml({ head, rows }: NonNullable<Section['table']>): string {
  const row = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${asHtml(cell)}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`;
}
