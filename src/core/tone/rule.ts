/** The shape of a rule of the tone coach: data, so that a rule is read, tested and argued about on its own. */
import type { Category } from '../circumstances/state';
import type { DebtorKind } from '../debtors/state';
import type { Families, Pattern } from './pattern';
import type { ChecklistItem } from './checklist';
import type { LegalFact } from './situation';

export const markKinds = [
  'threat',
  'blame',
  'sarcasm',
  'shouting',
  'absolute',
  'jargon',
  'not-true-yet',
  'no-way-out',
  'circumstances',
] as const;

export type MarkKind = (typeof markKinds)[number];

/** How a kind is called on screen. */
export const markKindNames: Readonly<Record<MarkKind, string>> = {
  threat: 'Threat',
  blame: 'Blame',
  sarcasm: 'Sarcasm',
  shouting: 'Shouting',
  absolute: 'Pressure',
  jargon: 'Hard word',
  'not-true-yet': 'Not true yet',
  'no-way-out': 'No way out',
  circumstances: 'Does not fit their story',
};

export interface ToneRule {
  /** `en.threat.court`; unique. */
  readonly id: string;
  readonly kind: MarkKind;
  /** What it looks for within a sentence, in the language of `pattern.ts`. */
  readonly says: Pattern;
  /** A sentence that says this as well is left alone: `we will not`, a day and a way out. */
  readonly unless?: Pattern;
  /**
   * 0 is a hint; from 1 the sentence is harsh. Half is harsh in company only: two half rules that mark different words
   * make a sentence harsh, one alone is not shown. Where marks overlap, the heavier is shown.
   */
  readonly weight: 0 | 0.5 | 1 | 2;
  /** For the owner, in one plain sentence. */
  readonly why: string;
  /** Put in the place of the words marked. */
  readonly kinder?: string;
  /** Put in the place of the whole sentence, where it tells neither an amount nor a day. */
  readonly instead?: string;
  /** Left alone in a sentence that is kind as well. A rule of half weight always is. */
  readonly unlessKind?: true;
  /** Left alone when one of these is true. */
  readonly unlessTrue?: readonly LegalFact[];
  /** Looked for only when one of these lies behind it. */
  readonly circumstances?: readonly Category[];
  /** Looked for only when writing to one of these. */
  readonly debtorKinds?: readonly DebtorKind[];
  /** Looked for only in a gentle letter. */
  readonly onlyIfGentle?: true;
  /** Sentences it marks, and sentences much like them that it leaves alone. */
  readonly marks: readonly string[];
  readonly passes: readonly string[];
}

/** Words by which a sentence is kind, unless it is harsh. */
export interface KindRule {
  readonly id: string;
  readonly says: Pattern;
  readonly unless?: Pattern;
  /** Kind only where nothing is harsh: no rule gives way to it. */
  readonly isFaint?: true;
  readonly marks: readonly string[];
  readonly passes: readonly string[];
}

/** All a language needs. */
export interface ToneTable {
  /** Word families by name; a pattern asks for one as `<name>`. */
  readonly families: Families;
  readonly rules: readonly ToneRule[];
  readonly kind: readonly KindRule[];
  /** What finds each thing a letter should say, anywhere in it. */
  readonly finds: Readonly<Record<ChecklistItem, Pattern>>;
  /** Words before a full stop that ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
}
