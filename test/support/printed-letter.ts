/** What a letter has to show on paper: every word the core composed, in its place, and nothing of what made it. */
import { expect } from '@playwright/test';
import { layoutOf, type Box } from '#core/letters/layouts';
import { pageWords } from '#core/letters/page-words';
import { blocksOf } from '#core/letters/plain-text';
import type { LetterContent } from '#core/letters/state';
import type { PrintedDocument } from './pdf-pages';

type Pages = PrintedDocument['pages'];

/** Blanks may be set anywhere, and a sign that the machine has no picture for can't be read back. */
const inked = (text: string) => text.replace(/[\s\p{Cc}\p{Cf}\ufffd]|\p{Extended_Pictographic}/gu, '');
/** What is written from right to left is read back in another order. */
const solid = (text: string) => inked(text).replace(/\p{Script=Hebrew}/gu, '');
const isIn = (x: number, y: number, box: Box) =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
const anyOrder = (text: string) => Array.from(inked(text)).toSorted().join('');

/** The pages of a batch by letter, as each letter numbers its own. */
export function lettersIn({ pages }: PrintedDocument): Pages[] {
  const letters: Pages[number][][] = [];
  for (const page of pages) {
    const [, at, of] = /(?:Page|Seite) (\d+) (?:of|von) (\d+)$/.exec(page.lines.join(' ').trim()) ?? [];
    if (at === '1') letters.push([]);
    letters.at(-1)?.push(page);
    expect(Number(at), page.lines.join('\n')).toBe(letters.at(-1)?.length);
    expect(Number(of)).toBeGreaterThanOrEqual(Number(at));
  }
  return letters;
}

/** What is wrong with a letter on paper; empty for one that shows each word in its place. */
export function faultsOf(pages: Pages, content: LetterContent): string[] {
  return [
    ...edgeFaults(pages, content),
    ...wordFaults(pages, content),
    ...formatFaults(pages, content),
    ...windowFaults(pages, content.layout, content.recipient),
  ];
}

/** On each page the line at the foot and `page x of y`; from the second on whom it is for. */
function edgeFaults(pages: Pages, content: LetterContent): string[] {
  return pages.flatMap(({ lines }, at) => {
    const whole = solid(lines.join(''));
    const { head, foot } = edgesOf(content, at, pages.length);
    const isWhole = anyOrder(whole.slice(-foot.length)) === anyOrder(foot) && whole.includes(head);
    return isWhole ? [] : [`page ${at + 1} has not its head and foot: ${lines.join(' | ')}`];
  });
}

function edgesOf({ language, recipient, date, footer, look }: LetterContent, at: number, pages: number) {
  const { to, page, of } = pageWords(language);
  const foot = solid([footer, ...(look?.foot ?? []), page, at + 1, of, pages].join(''));
  return { head: at === 0 ? '' : solid(`${to} ${recipient[0]} · ${date}`), foot };
}

/** Each sentence, row and signature in its order. */
function wordFaults(pages: Pages, content: LetterContent): string[] {
  const { sender, date, subject, body, signatures, slip } = content;
  const text = pages
    .map(({ lines }, at) => {
      const { head, foot } = edgesOf(content, at, pages.length);
      return solid(lines.join('')).slice(0, -foot.length).replace(head, '');
    })
    .join('');
  const told = slip ? [slip.payTo, slip.account, slip.amount, slip.dueBy, slip.reference] : [];
  const faults = [...sender.lines, date, ...told]
    .filter((line) => !text.includes(solid(line)))
    .map((line) => `“${line}” is not there`);
  const rows = blocksOf(body).flatMap((block) => (block.kind === 'table' ? block.rows : [[block.spans]]));
  const sentences = rows.map((row) => row.flatMap((spans) => spans.map((span) => span.text)).join(''));
  let from = 0;
  for (const each of [subject, ...sentences, ...signatures.flatMap(({ party, name }) => [party, name])]) {
    const at = text.indexOf(solid(each), from);
    if (at < 0) faults.push(`“${each}” does not follow “${text.slice(0, from).slice(-40)}”`);
    else from = at + solid(each).length;
  }
  return /undefined|NaN|\[object/.test(text) ? [...faults, `a value is missing: ${text}`] : faults;
}

/** Days and amounts as the letter's language has them, and none as the other does. */
function formatFaults(pages: Pages, { language }: LetterContent): string[] {
  const text = pages.flatMap(({ lines }) => lines).join('\n');
  const german = /\d\. \p{L}+ 20\d\d|\d,\d\d\s?[£€]/u;
  const english = /\d \p{Lu}\p{L}+ 20\d\d|[£€]\d/u;
  const [own, other] = language.startsWith('de') ? [german, english] : [english, german];
  const odd = other.exec(text)?.[0];
  return [...(own.test(text) ? [] : ['no day is said']), ...(odd ? [`“${odd}” is not in its language`] : [])];
}

/** Of a first page: the address stands inside its box, and nothing else in the clear zone. */
export function windowFaults(
  [first]: Pages,
  name: LetterContent['layout'],
  lines: readonly string[],
): string[] {
  if (name === 'a4-dl-1') throw new Error('its own test measures it');
  const { address, clear, returnLine } = layoutOf(name);
  const texts = (first?.texts ?? []).filter(
    ({ x, y, width }) => isIn(x, y, clear) || isIn(x + width, y, clear),
  );
  const inWindow = texts.filter(({ y }) => returnLine === null || y > returnLine.y + returnLine.height);
  const shown = inWindow.map(({ text }) => text).join(' ');
  const isAll = anyOrder(shown) === anyOrder(lines.join(''));
  const out = inWindow.filter(
    ({ x, y, width, height }) =>
      x < address.x - 0.1 ||
      x + width > address.x + address.width + 0.1 ||
      // From the top of capitals to the end of descenders.
      y - height * 0.75 < address.y - 0.1 ||
      y + height * 0.22 > address.y + address.height + 0.1,
  );
  return [
    ...(isAll ? [] : [`the window of ${name} shows “${shown}”`]),
    ...out.map(({ text }) => `“${text}” stands outside the box of ${name}`),
    ...(returnLine && texts.length === inWindow.length ? ['the line above the address is missing'] : []),
  ];
}
