/** A text cut where something in it is underlined. */
import type { Mark } from '#core/tone/mark';

/** From and up to. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

type Look = 'harsh' | 'hint' | 'problem';

interface Piece {
  readonly text: string;
  readonly from: number;
  readonly look: Look | undefined;
}

/** All of it, in order. What can't be merged goes before what sounds harsh. */
export function pieces(text: string, marks: readonly Mark[], problems: readonly Place[]): Piece[] {
  const places = [
    ...problems.map(({ from, to }) => ({ from, to, look: 'problem' as const })),
    ...marks
      .filter((mark) => !problems.some(({ from, to }) => mark.from < to && from < mark.to))
      .map(({ from, to, isHint }) => ({ from, to, look: isHint ? ('hint' as const) : ('harsh' as const) })),
  ].toSorted((a, b) => a.from - b.from);
  const cut: Piece[] = [];
  let at = 0;
  for (const { from, to, look } of places) {
    cut.push(
      { text: text.slice(at, from), from: at, look: undefined },
      { text: text.slice(from, to), from, look },
    );
    at = Math.max(at, to);
  }
  // The space lets an empty last line have its height.
  cut.push({ text: `${text.slice(at)} `, from: at, look: undefined });
  return cut.filter((piece) => piece.text !== '');
}
