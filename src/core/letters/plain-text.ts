/** A letter's words without their marks, and in their parts: for an email, and for a word processor. */
import { markdown } from './printed-page';

export interface Span {
  readonly text: string;
  readonly isBold: boolean;
}

/** A line of words, or a table whose first row is its head; `isRight` says which columns stand to the right. */
export type Block =
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | {
      readonly kind: 'table';
      readonly rows: readonly (readonly (readonly Span[])[])[];
      readonly isRight: readonly boolean[];
    };

/** The parts in their order, as the page shows them. */
export function blocksOf(body: string): Block[] {
  const blocks: Block[] = [];
  let rows: (readonly Span[])[][] | null = null;
  let isRight: boolean[] = [];
  for (const token of markdown.parse(body, {})) {
    if (token.type === 'table_open') [rows, isRight] = [[], []];
    else if (token.type === 'tr_open') rows?.push([]);
    else if (token.type === 'th_open') isRight.push(String(token.attrGet('style')).includes('right'));
    else if (token.type === 'table_close' && rows) {
      blocks.push({ kind: 'table', rows, isRight });
      rows = null;
    } else if (token.type === 'inline') {
      const spans = spansOf(token.children ?? []);
      if (rows) rows.at(-1)?.push(spans);
      else blocks.push({ kind: 'paragraph', spans });
    }
  }
  return blocks;
}

/** Soft line breaks of the source are blanks, as on the page. */
function spansOf(tokens: readonly { readonly type: string; readonly content: string }[]): Span[] {
  const spans: Span[] = [];
  let isBold = false;
  for (const { type, content } of tokens) {
    if (type === 'strong_open' || type === 'strong_close') isBold = type === 'strong_open';
    else if (type === 'softbreak') spans.push({ text: ' ', isBold });
    else if (content !== '') spans.push({ text: content, isBold });
  }
  return spans;
}
