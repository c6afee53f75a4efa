/** Many letters as one document, each beginning on a sheet of its own: one print job, or one PDF. */
import { ok, refuse, type Result } from '../basics/result';
import type { AtPrint } from './at-print';
import { byStationery, type OnSameStationery } from './batches';
import { sheets } from './layouts';
import { logoOf, settingOf, sheetsHtml, styleOf } from './page';
import { EDGE } from './page-style';
import { asHtml, type PrintedPage } from './printed-page';
import type { Letter, LetterContent } from './state';

export interface BatchedLetter {
  readonly content: LetterContent;
  readonly isCopy: boolean;
}

/** Letters, or what is set like them; the number is for a refusal to call it by. */
export type Batchable = Pick<Letter, 'number' | 'content'>;

export interface BatchPage extends Pick<PrintedPage, 'paper' | 'logo'> {
  readonly letters: readonly BatchedLetter[];
  /** A document of these letters; `pages` is how many each has. */
  readonly html: (root: string, letters: readonly BatchedLetter[], pages: readonly number[]) => string;
}

export interface AtBatchPrint extends Pick<AtPrint, 'isCopy' | 'offset'> {
  /** Each a second time, marked as a copy, behind all that go out. */
  readonly fileCopy: boolean;
}

/**
 * One document; more where they were issued on other stationery, since one has one kind of paper.
 *
 * Refused for a letter of the first layout, which is set in another way; none of those was issued with others.
 */
export function batchPages(letters: readonly Batchable[], atPrint: AtBatchPrint): Result<BatchPage[]> {
  if (letters.length === 0) return refuse('no-letters', 'No letter is chosen. Choose at least one.');
  const old = letters.find(({ content }) => content.layout === 'a4-dl-1');
  if (old) {
    return refuse(
      'other-stationery',
      `Letter ${old.number} is from before letters went out together. Print it by itself, from its own page.`,
    );
  }
  return ok(byStationery(letters).map((those) => batchPage(those, atPrint)));
}

function batchPage(
  letters: OnSameStationery<Batchable>,
  { isCopy, fileCopy, offset }: AtBatchPrint,
): BatchPage {
  const atPrint = { isCopy, offset };
  const [first] = letters;
  const setting = settingOf(first.content);
  return {
    letters: [
      ...letters.map(({ content }) => ({ content, isCopy })),
      ...(fileCopy ? letters.map(({ content }) => ({ content, isCopy: true })) : []),
    ],
    paper: setting.layout.paper,
    logo: logoOf(setting),
    html: (root, those, pages) => {
      const style = styleOf(setting, atPrint, root);
      const sections = those.map((letter, at) => letterSection(letter, root, pages[at] ?? 1, offset));
      return batchHtml(first.content, style, sections);
    },
  };
}

/** A letter is exactly as high as its sheets, so that the next begins on one of its own. */
function letterSection(
  { content, isCopy }: BatchedLetter,
  root: string,
  pages: number,
  offset: AtPrint['offset'],
): string {
  const setting = settingOf(content);
  const { height } = sheets[setting.layout.paper];
  const inside = sheetsHtml({ content, setting, root, pages, atPrint: { isCopy, offset } });
  const size = `min-height: ${(pages * (height - 2 * EDGE) - 0.1).toFixed(2)}mm`;
  return `<section class="letter" lang="${asHtml(content.language)}" style="${size}">${inside}</section>`;
}

function batchHtml({ language, sender }: LetterContent, style: string, sections: readonly string[]): string {
  return `<!doctype html>
<html lang="${asHtml(language)}">
<head>
<meta charset="utf-8">
<title>${asHtml(sender.name)}</title>
<style>${style}
.letter { position: relative; break-after: page; }
.letter:last-child { break-after: auto; }
/* Loading sets one letter, which brings the fonts; all of them are set once only, for the printer. */
@media screen { .letter + .letter { display: none; } }
</style>
</head>
<body>
${sections.join('\n')}
</body>
</html>
`;
}
