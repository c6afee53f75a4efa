/** A mark in a letter: what is harsh about it, why, and kinder words to put in its place. */
import type { ReadyRule } from './compiled';
import { findRule, isRuleFor } from './find-rule';
import type { MarkKind, ToneRule } from './rule';
import type { Seen } from './seen';
import type { Sentence } from './sentences';
import { shoutsIn } from './shouting';
import type { LetterLanguage } from '../letters/kinds';
import type { Situation } from './situation';

/** From and up to, in UTF-16 units of the text as it was typed. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly kind: MarkKind;
  /** The rule's id, `shouting` for capitals and exclamation marks. */
  readonly rule: string;
  /** A hint leaves the sentence as good as it is. */
  readonly isHint: boolean;
  readonly why: string;
  /** One click puts `text` in the place of what stands from `from` up to `to`, which may be more than what is marked. */
  readonly kinder: Replacement | null;
}

export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A mark by its place within its sentence, with what decides between two that overlap. */
export interface Draft {
  readonly from: number;
  readonly to: number;
  readonly rule: Pick<ToneRule, 'id' | 'kind' | 'weight' | 'why'>;
  readonly kinder: Replacement | null;
}

const whyNotShout: Readonly<Record<LetterLanguage, string>> = {
  en: 'Capitals and rows of exclamation marks read as shouting.',
  de: 'Großbuchstaben und Reihen von Ausrufezeichen wirken wie Schreien.',
};

/** What is to be marked in a sentence: no two overlap. `lower` is the sentence in small letters. */
export function draftsIn(
  sentence: string,
  lower: string,
  rules: readonly ReadyRule[],
  situation: Situation,
): Draft[] {
  const drafts: Draft[] = shoutsIn(sentence).map(({ from, to, kinder }) => ({
    from,
    to,
    rule: { id: 'shouting', kind: 'shouting', weight: 1, why: whyNotShout[situation.language] },
    kinder: { from, to, text: kinder },
  }));
  for (const ready of rules) {
    if (!isRuleFor(ready.rule, situation)) continue;
    for (const { from, to } of findRule(ready, lower)) {
      drafts.push({ from, to, rule: ready.rule, kinder: kinderFor(sentence, ready.rule, from, to) });
    }
  }
  return heaviest(withoutLoneHalves(drafts), sentence.length);
}

/** What is harsh in company only is shown where two rules agree by different words, and nothing is harsh alone. */
function withoutLoneHalves(drafts: Draft[]): Draft[] {
  const halves = drafts.filter(({ rule }) => rule.weight === 0.5);
  const isAlone = !halves.some((one) => halves.some((other) => agree(one, other)));
  return isAlone || drafts.some(({ rule }) => rule.weight >= 1)
    ? drafts.filter(({ rule }) => rule.weight !== 0.5)
    : drafts;
}

function agree(one: Draft, other: Draft): boolean {
  return one.rule.id !== other.rule.id && one.to <= other.from;
}

function kinderFor(
  sentence: string,
  { kinder, instead }: ToneRule,
  from: number,
  to: number,
): Replacement | null {
  if (kinder !== undefined) return { from, to, text: likeCapital(kinder, sentence.slice(from, to)) };
  // A sentence that tells an amount, a day or a number is not thrown away for a kinder one.
  if (instead === undefined || /\d/.test(sentence)) return null;
  return { from: 0, to: sentence.length, text: instead };
}

function likeCapital(words: string, replaced: string): string {
  const [first = ''] = replaced;
  const isCapital = first !== first.toLowerCase();
  return isCapital ? words.slice(0, 1).toUpperCase() + words.slice(1) : words;
}

/** Of those that overlap, the heaviest stays; of those as heavy, the longest, then the first. In order of place. */
function heaviest(drafts: readonly Draft[], length: number): Draft[] {
  const byWeight = drafts.toSorted(
    (a, b) => b.rule.weight - a.rule.weight || b.to - b.from - (a.to - a.from) || a.from - b.from,
  );
  const taken = new Uint8Array(length);
  const kept = byWeight.filter(({ from, to }) => {
    const isFree = !taken.subarray(from, to).includes(1);
    if (isFree) taken.fill(1, from, to);
    return isFree;
  });
  return kept.toSorted((a, b) => a.from - b.from);
}

/** The mark where it was typed; `start` is where its sentence begins in the seen text. */
export function asMark(seen: Seen, start: number, { from, to, rule, kinder }: Draft): Mark {
  const typed = (piece: Sentence) => placeTyped(seen, { from: start + piece.from, to: start + piece.to });
  return {
    ...typed({ from, to }),
    kind: rule.kind,
    rule: rule.id,
    isHint: rule.weight === 0,
    why: rule.why,
    kinder: kinder && { ...typed(kinder), text: kinder.text },
  };
}

/** Where a piece of the seen text was typed. */
export function placeTyped({ starts, ends }: Seen, { from, to }: Sentence): Sentence {
  return { from: starts[from] ?? 0, to: ends[to - 1] ?? 0 };
}

/** The letter with the kinder words in their place. */
export function withReplacement(typed: string, { from, to, text }: Replacement): string {
  return typed.slice(0, from) + text + typed.slice(to);
}
