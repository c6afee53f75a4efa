/** Reads a letter as it is typed: what is harsh about it, what is missing, and how hard it is to read. */
import { compiledTable, type CompiledTable } from './compiled';
import { asMark, draftsIn, placeTyped, type Draft, type Mark } from './mark';
import { neededFor, type ChecklistItem } from './checklist';
import { readabilityOf, type Readability } from './readability';
import { seen, type Seen } from './seen';
import { sentencesOf } from './sentences';
import type { Situation } from './situation';

export type Verdict = 'harsh' | 'neutral' | 'kind';

export interface Reading {
  /** In order of place; none overlaps another. */
  readonly marks: readonly Mark[];
  /** What a letter of this kind should say and does not. */
  readonly missing: readonly ChecklistItem[];
  readonly readability: Readability;
  /** Each sentence, from and up to in the text as typed. */
  readonly sentences: readonly { readonly from: number; readonly to: number; readonly verdict: Verdict }[];
  /** One harsh sentence makes a letter harsh; a kind one makes it kind only when none is harsh. */
  readonly verdict: Verdict;
}

/** `typed` is the Markdown of a letter or of its template, with merge fields or without. */
export function readTone(typed: string, situation: Situation): Reading {
  return toneReader(situation)(typed);
}

/** Of a sentence longer than anybody writes only so much is read, in UTF-16 units: pasted text must not stop the typing. */
const LONGEST_READ = 2000;

interface ReadSentence {
  readonly drafts: readonly Draft[];
  readonly verdict: Verdict;
}

/** Reads as `readTone`, but remembers the sentences of the last reading: while somebody types, only one is new. */
export function toneReader(situation: Situation): (typed: string) => Reading {
  const table = compiledTable(situation.language);
  let known = new Map<string, ReadSentence>();
  return (typed) => {
    const letter = seen(typed);
    const places = sentencesOf(letter, table.abbreviations);
    const now = new Map<string, ReadSentence>();
    const read = places.map((place) => {
      const to = Math.min(place.to, place.from + LONGEST_READ);
      const sentence = letter.text.slice(place.from, to);
      const lower = letter.lower.slice(place.from, to);
      const each =
        now.get(sentence) ?? known.get(sentence) ?? readSentence(sentence, lower, table, situation);
      now.set(sentence, each);
      return { ...each, place };
    });
    known = now;
    return {
      marks: read.flatMap(({ drafts, place }) => drafts.map((draft) => asMark(letter, place.from, draft))),
      missing: missingIn(letter, table, situation),
      readability: readabilityOf(letter, places, situation.language),
      sentences: read.map(({ place, verdict }) => ({ ...placeTyped(letter, place), verdict })),
      verdict: worst(read.map(({ verdict }) => verdict)),
    };
  };
}

function readSentence(
  sentence: string,
  lower: string,
  table: CompiledTable,
  situation: Situation,
): ReadSentence {
  const isSaid = ({ says, unless }: CompiledTable['kind'][number]) =>
    lower.search(says) >= 0 && (unless === null || lower.search(unless) < 0);
  const isKind = table.kind.some((each) => !each.rule.isFaint && isSaid(each));
  const drafts = draftsIn(sentence, lower, isKind ? table.rulesIfKind : table.rules, situation);
  if (drafts.some(({ rule }) => rule.weight > 0)) return { drafts, verdict: 'harsh' };
  return { drafts, verdict: isKind || table.kind.some(isSaid) ? 'kind' : 'neutral' };
}

function worst(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes('harsh')) return 'harsh';
  return verdicts.includes('kind') ? 'kind' : 'neutral';
}

function missingIn({ lower }: Seen, { finds }: CompiledTable, situation: Situation): ChecklistItem[] {
  const { kind = 'firm-reminder', channel = 'letter' } = situation;
  const needed = neededFor(kind, channel);
  return finds
    .filter(([item, says]) => needed.includes(item) && lower.search(says) < 0)
    .map(([item]) => item);
}
