/**
 * Rows that say the same of the same invoice once more: most likely one invoice written twice.
 *
 * Programs that write a row for each line of an invoice repeat its number as well; those rows have prices of their
 * own, or amounts that differ and are parts of it.
 */
import type { Line } from './lines';

/** A line, and the one above it that says the same. */
export interface Repeat {
  readonly line: Line;
  readonly of: Line;
}

interface Repeats {
  /** The lines that stand, in the order of the file. */
  readonly kept: readonly [Line, ...Line[]];
  readonly repeated: readonly Repeat[];
}

export function splitRepeats(group: readonly [Line, ...Line[]]): Repeats {
  const [first, ...more] = group;
  if (more.length === 0 || group.some((line) => line.price !== null)) return { kept: group, repeated: [] };
  const areAllEqual = more.every((line) => hasSameAmounts(line, first));
  const kept: [Line, ...Line[]] = [first];
  const repeated: Repeat[] = [];
  for (const line of more) {
    const of = kept.find((other) => isRepeat(line, other, areAllEqual));
    if (of) repeated.push({ line, of });
    else kept.push(line);
  }
  return { kept, repeated };
}

/** Parts of an invoice may cost the same; what they are for then tells them apart. */
function isRepeat(line: Line, other: Line, areAllEqual: boolean): boolean {
  const hasSameWords = line.description === other.description && line.reference === other.reference;
  return (
    line.date === other.date &&
    line.due === other.due &&
    hasSameAmounts(line, other) &&
    (hasSameWords || areAllEqual)
  );
}

function hasSameAmounts({ stated: a }: Line, { stated: b }: Line): boolean {
  return a !== null && b !== null && a.gross === b.gross && a.open === b.open;
}
