/** Reads a letter as it is typed: what is harsh about it, what is missing, and how hard it is to read. */
import { compiledTable, type CompiledTable } from './compiled';
import { marksOf, placeTyped, type Mark } from './mark';
import { neededFor, type ChecklistItem } from './purpose';
import { readabilityOf, type Readability } from './readability';
import { seen, type Seen } from './seen';
import { sentencesOf, type Sentence } from './sentences';
import type { Situation } from './situation';

export type Verdict = 'harsh' | 'neutral' | 'kind';

export interface Reading {
  /** In order of place; none overlaps another. */
  readonly marks: readonly Mark[];
  /** What a letter of this purpose should say and does not. */
  readonly missing: readonly ChecklistItem[];
  readonly readability: Readability;
  /** Each sentence, from and up to in the text as typed. */
  readonly sentences: readonly { readonly from: number; readonly to: number; readonly verdict: Verdict }[];
  /** One harsh sentence makes a letter harsh; a kind one makes it kind only when none is harsh. */
  readonly verdict: Verdict;
}

/** `typed` is the Markdown of a letter or of its template, with merge fields or without. */
export function readTone(typed: string, situation: Situation): Reading {
  const table = compiledTable(situation.language);
  const letter = seen(typed);
  const found = sentencesOf(letter, table.abbreviations);
  const read = found.map((sentence) => {
    const marks = marksOf(letter, sentence, table, situation);
    return { marks, place: placeTyped(letter, sentence), verdict: verdictOf(letter, sentence, marks, table) };
  });
  return {
    marks: read.flatMap(({ marks }) => marks),
    missing: missingIn(letter, table, situation),
    readability: readabilityOf(letter, found, situation.language),
    sentences: read.map(({ place, verdict }) => ({ ...place, verdict })),
    verdict: worst(read.map(({ verdict }) => verdict)),
  };
}

function verdictOf(
  { lower }: Seen,
  { from, to }: Sentence,
  marks: readonly Mark[],
  table: CompiledTable,
): Verdict {
  if (marks.some(({ isHint }) => !isHint)) return 'harsh';
  const words = lower.slice(from, to);
  const isKind = table.kind.some(
    ({ says, unless }) => words.search(says) >= 0 && (unless === null || words.search(unless) < 0),
  );
  return isKind ? 'kind' : 'neutral';
}

function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('harsh')) return 'harsh';
  return verdicts.includes('kind') ? 'kind' : 'neutral';
}

function missingIn({ lower }: Seen, { finds }: CompiledTable, { purpose }: Situation): ChecklistItem[] {
  const needed = neededFor(purpose ?? 'firm-reminder');
  return finds
    .filter(([item, says]) => needed.includes(item) && lower.search(says) < 0)
    .map(([item]) => item);
}
