/** Many letters as one document, each beginning on a sheet of its own: one print job, or one PDF. */
import { ok, refuse, type Result } from '../basics/result';
import type { AtPrint } from './at-print';
import { sheets } from './layouts';
import { logoOf, settingOf, sheetsHtml, styleOf } from './page';
import { EDGE } from './page-style';
import { asHtml, type PrintedPage } from './printed-page';
import type { Letter, LetterContent } from './state';

export interface BatchedLetter {
  readonly content: LetterContent;
  readonly isCopy: boolean;
}

/** Letters, or what is set like them. The number is the one it is called by where it does not fit the rest. */
export type Batchable = Pick<Letter, 'number' | 'content'>;

export interface BatchPage extends Pick<PrintedPage, 'paper' | 'logo'> {
  readonly letters: readonly BatchedLetter[];
  /** A document of these letters; `pages` is how many each has. */
  readonly html: (root: string, letters: readonly BatchedLetter[], pages: readonly number[]) => string;
}

/**
 * `fileCopy`: each a second time, marked as a copy, behind all that go out.
 *
 * Refused where they were not issued on the same stationery: one document has one kind of paper.
 */
export function batchPage(
  letters: readonly Batchable[],
  { isCopy, fileCopy, offset }: Pick<AtPrint, 'isCopy' | 'offset'> & { readonly fileCopy: boolean },
): Result<BatchPage> {
  const atPrint = { isCopy, offset };
  const [first] = letters;
  if (!first) return refuse('no-letters', 'No letter is chosen. Choose at least one.');
  const other = letters.find((letter) => paperKind(letter) !== paperKind(first));
  if (first.content.layout === 'a4-dl-1' || other) {
    const odd = other ?? first;
    return refuse(
      'other-stationery',
      `Letter ${odd.number} was issued on other stationery than the rest. Print it by itself, from its own page.`,
    );
  }
  const setting = settingOf(first.content);
  const { height } = sheets[setting.layout.paper];
  return ok({
    letters: [
      ...letters.map(({ content }) => ({ content, isCopy })),
      ...(fileCopy ? letters.map(({ content }) => ({ content, isCopy: true })) : []),
    ],
    paper: setting.layout.paper,
    logo: logoOf(setting),
    html: (root, those, pages) => {
      const each = those.map(({ content, isCopy: isMarked }, at) => {
        const count = pages[at] ?? 1;
        const printing = { content, setting: settingOf(content), root, pages: count };
        const inside = sheetsHtml({ ...printing, atPrint: { ...atPrint, isCopy: isMarked } });
        // A letter is exactly as high as its sheets, so that the next begins on one of its own.
        const size = `min-height: ${(count * (height - 2 * EDGE) - 0.1).toFixed(2)}mm`;
        return `<section class="letter" lang="${asHtml(content.language)}" style="${size}">${inside}</section>`;
      });
      return `<!doctype html>
<html lang="${asHtml(first.content.language)}">
<head>
<meta charset="utf-8">
<title>${asHtml(first.content.sender.name)}</title>
<style>${styleOf(setting, atPrint, root)}
.letter { position: relative; break-after: page; }
.letter:last-child { break-after: auto; }
</style>
</head>
<body>
${each.join('\n')}
</body>
</html>
`;
    },
  });
}

/** Letters of the same kind of paper can stand in one document. */
function paperKind({ content }: Batchable): string {
  const { layout, look, footer } = content;
  return JSON.stringify({ layout, look, hasFoot: footer !== '' });
}
