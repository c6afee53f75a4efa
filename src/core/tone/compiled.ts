/** The rules of a language, made ready once: writing a pattern as a regular expression takes longer than using it. */
import { compile } from './pattern';
import type { KindRule, ToneRule, ToneTable } from './rule';
import { de } from './rules/de/table';
import { en } from './rules/en/table';
import { checklist, type ChecklistItem } from './checklist';
import type { LetterLanguage } from '../letters/kinds';

interface Ready<R> {
  readonly rule: R;
  readonly says: RegExp;
  readonly unless: RegExp | null;
}

export interface CompiledTable {
  readonly rules: readonly Ready<ToneRule>[];
  /** Those of `rules` that hold in a kind sentence too. */
  readonly rulesIfKind: readonly Ready<ToneRule>[];
  readonly kind: readonly Ready<KindRule>[];
  readonly finds: readonly (readonly [ChecklistItem, RegExp])[];
  readonly abbreviations: ReadonlySet<string>;
}

export type ReadyRule = CompiledTable['rules'][number];

export const tables: Readonly<Record<LetterLanguage, ToneTable>> = { en, de };

const compiled = new Map<LetterLanguage, CompiledTable>();

export function compiledTable(language: LetterLanguage): CompiledTable {
  const known = compiled.get(language);
  if (known) return known;
  const { families, rules, kind, finds, abbreviations } = tables[language];
  const ready = <R extends ToneRule | KindRule>(rule: R): Ready<R> => ({
    rule,
    says: compile(rule.says, families),
    unless: rule.unless === undefined ? null : compile(rule.unless, families),
  });
  const readyRules = rules.map(ready);
  const table = {
    rules: readyRules,
    rulesIfKind: readyRules.filter(({ rule }) => !rule.unlessKind && rule.weight !== 0.5),
    kind: kind.map(ready),
    finds: checklist.map((item) => [item, compile(finds[item], families)] as const),
    abbreviations,
  };
  compiled.set(language, table);
  return table;
}
