/** Letters that were issued together, found again: to print them, or a part of them once more, and to take them to the post. */
import type { BatchId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import type { Letter, LettersState } from './state';

export interface Batch {
  readonly id: BatchId;
  readonly on: LocalDate;
  /** As they are printed. */
  readonly letters: readonly Letter[];
  /** How many of them were posted. */
  readonly posted: number;
}

/** The newest first. */
export function batchesOf(state: LettersState): Batch[] {
  const posted = new Set(Object.values(state.postings).map(({ letterId }) => letterId));
  const groups = new Map<BatchId, Letter[]>();
  for (const letter of Object.values(state.letters)) {
    if (!letter.batch) continue;
    groups.set(letter.batch.id, [...(groups.get(letter.batch.id) ?? []), letter]);
  }
  return [...groups]
    .map(([id, letters]) => ({
      id,
      on: letters[0]?.issuedOn ?? ('' as LocalDate),
      letters: letters.toSorted((a, b) => (a.batch?.place ?? 0) - (b.batch?.place ?? 0)),
      posted: letters.filter((letter) => posted.has(letter.id)).length,
    }))
    .toReversed();
}

export function batchOf(state: LettersState, id: BatchId): Batch | null {
  return batchesOf(state).find((batch) => batch.id === id) ?? null;
}

/** By what those that print together are put in order: the name, or the postcode, as the post likes them. */
export type PrintOrder = 'name' | 'postcode';

/** In the order in which they are printed and folded. */
export function inOrder<Row extends { readonly name: string; readonly postcode: string }>(
  rows: readonly Row[],
  by: PrintOrder,
): Row[] {
  const collator = new Intl.Collator('en', { numeric: true });
  return rows.toSorted(
    (a, b) =>
      (by === 'postcode' ? collator.compare(a.postcode, b.postcode) : 0) || collator.compare(a.name, b.name),
  );
}

/** At least one. */
export type OnSameStationery<Of> = readonly [Of, ...Of[]];

/** What can stand in one document, by the stationery they were issued on; the order stays within each. */
export function byStationery<Of extends Pick<Letter, 'content'>>(
  letters: readonly Of[],
): OnSameStationery<Of>[] {
  const groups = new Map<string, OnSameStationery<Of>>();
  for (const letter of letters) {
    const { layout, look, footer } = letter.content;
    const paper = JSON.stringify({ layout, look, hasFoot: footer !== '' });
    const others = groups.get(paper);
    groups.set(paper, others ? [...others, letter] : [letter]);
  }
  return [...groups.values()];
}
