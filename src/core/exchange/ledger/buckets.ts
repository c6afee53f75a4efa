/** Columns of an aged report: which ages their headings mean. */
import { plain } from './words';

export interface BucketColumn {
  readonly index: number;
  /** As it is said: `31–60 days`. */
  readonly label: string;
  /** The fewest days past due that stand in it; null where nothing in it is due yet. */
  readonly fromDays: number | null;
}

interface Age {
  readonly fromDays: number | null;
  readonly andOver?: boolean;
}

/** The columns whose headings name an age. One such word alone (`Current`) makes no aged report, and counts as none. */
export function bucketColumns(headings: readonly string[]): BucketColumn[] {
  const found: BucketColumn[] = [];
  headings.forEach((heading, index) => {
    const age = ageOf(heading, found.at(-1)?.fromDays ?? 61);
    if (age) found.push({ index, fromDays: age.fromDays, label: labelOf(age) });
  });
  return found.length >= 2 ? found : [];
}

const inDays = '(?: (?:days?|tage|jours|dagen)(?: (?:past due|overdue|old))?)?';
const range = new RegExp(`^(\\d+) ?(?:to|bis|tot) ?(\\d+)${inDays}$`);
const over = new RegExp(`^(?:over|more than|> ?|uber|plus de|meer dan) ?(\\d+)${inDays}$`);
const andOver = new RegExp(`^(\\d+) ?(?:\\+|plus|and over|or more|and more|und mehr)${inDays}$`);
const months = /^(?:period (\d)|(\d) months?)$/;

function ageOf(heading: string, before: number): Age | null {
  const text = plain(heading.replace(/(\d)\s*[-–—]\s*(\d)/, '$1 to $2'));
  if (/^(current|not (yet )?due|future|within terms|nicht fallig|non echu|niet vervallen)$/.test(text)) {
    return { fromDays: null };
  }
  if (/^(older|oldest|alter|plus ancien|ouder)$/.test(text)) return { fromDays: before + 30, andOver: true };
  const first = range.exec(text)?.[1];
  if (first !== undefined) return { fromDays: Math.max(1, Number(first)) };
  // The thirty days that end there: `< 2 months`, `60 days`.
  const end = /^< ?(\d+)(?: (month|day)s?)?$/.exec(text) ?? /^(\d+) (?:days|tage|jours|dagen)$/.exec(text);
  if (end) return { fromDays: Math.max(1, Number(end[1]) * (end[2] === 'month' ? 30 : 1) - 29) };
  const last = over.exec(text)?.[1];
  if (last !== undefined) return { fromDays: Number(last) + 1, andOver: true };
  const open = andOver.exec(text)?.[1];
  // `90+` and `91+` both mean from the 91st day.
  if (open !== undefined) return { fromDays: Math.floor(Number(open) / 30) * 30 + 1, andOver: true };
  const steps = months.exec(text);
  return steps ? { fromDays: Number(steps[1] ?? steps[2]) * 30 + 1 } : null;
}

function labelOf({ fromDays, andOver: isLast }: Age): string {
  if (fromDays === null) return 'not yet due';
  return isLast ? `over ${fromDays - 1} days` : `${fromDays}–${fromDays + 29} days`;
}
