/** A text cut where something in it is underlined. */
import type { Mark } from '#core/tone/mark';

/** What can't be merged, from and up to, and why. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly message: string;
}

type Look = 'harsh' | 'hint' | 'problem';

interface Piece {
  readonly text: string;
  readonly from: number;
  readonly look: Look | undefined;
}

/** All of it, in order. What can't be merged goes before what sounds harsh. */
export function pieces(text: string, marks: readonly Mark[], problems: readonly Place[]): Piece[] {
  const edges = [...marks, ...problems].flatMap(({ from, to }) => [from, to]);
  const cuts = [...new Set([0, ...edges, text.length])].toSorted((a, b) => a - b);
  const cut = cuts.slice(0, -1).map((from, i) => ({
    text: text.slice(from, cuts[i + 1]),
    from,
    look: lookAt(from, marks, problems),
  }));
  // The space lets an empty last line have its height.
  return [...cut, { text: ' ', from: text.length, look: undefined }];
}

function lookAt(at: number, marks: readonly Mark[], problems: readonly Place[]): Look | undefined {
  const covers = ({ from, to }: { readonly from: number; readonly to: number }) => from <= at && at < to;
  if (problems.some(covers)) return 'problem';
  const mark = marks.find(covers);
  return mark && (mark.isHint ? 'hint' : 'harsh');
}
