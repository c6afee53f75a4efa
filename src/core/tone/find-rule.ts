/** Where a rule marks a sentence. */
import type { ReadyRule } from './compiled';
import { isGentle, trueBy } from './checklist';
import type { ToneRule } from './rule';
import type { Situation } from './situation';

export interface Found {
  readonly from: number;
  readonly to: number;
}

/** What somebody else said is not our tone: `You wrote that we "do not care".` */
const saying =
  /(?<!\p{L})(?:said|wrote|told|asked|words|sagten|schrieben|schreiben|meinten|fragten|worte)(?!\p{L})/u;
const quotation = /"[^"]{1,300}"/g;

/** Places within `sentence`, which is in small letters. Empty where something in the sentence makes it harmless. */
export function findRule({ says, unless }: Pick<ReadyRule, 'says' | 'unless'>, sentence: string): Found[] {
  // Most rules find nothing in most sentences, and `matchAll` makes a pattern anew each time.
  if (sentence.search(says) < 0 || (unless !== null && sentence.search(unless) >= 0)) return [];
  const found = Array.from(sentence.matchAll(says), ({ 0: words, index }) => ({
    from: index,
    to: index + words.trimEnd().replace(/[,;:]$/, '').length,
  }));
  const quoted = sentence.includes('"') && saying.test(sentence) ? [...sentence.matchAll(quotation)] : [];
  return found.filter(
    ({ from, to }) =>
      to > from && !quoted.some(({ 0: words, index }) => index <= from && to <= index + words.length),
  );
}

/** Whether a rule is about this letter at all. */
export function isRuleFor(rule: ToneRule, situation: Situation): boolean {
  const { kind, debtorKind, circumstances = [], facts = [] } = situation;
  if (rule.onlyIfGentle && (kind === undefined || !isGentle(kind))) return false;
  if (rule.circumstances && !rule.circumstances.some((each) => circumstances.includes(each))) return false;
  if (rule.debtorKinds && !(debtorKind && rule.debtorKinds.includes(debtorKind))) return false;
  const soByNow = [...facts, ...(kind ? trueBy(kind) : [])];
  return !rule.unlessTrue?.some((each) => soByNow.includes(each));
}
