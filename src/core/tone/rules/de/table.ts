/** All that is German about the tone coach. */
import type { ToneTable } from '../../rule';
import { deAbsolute } from './absolute';
import { deBlame } from './blame';
import { deCircumstances } from './circumstances';
import { deClaims } from './claims';
import { deContempt } from './contempt';
import { deFamilies } from './families';
import { deHarshTurns } from './harsh-turns';
import { deHarshWords } from './harsh-words';
import { deHints } from './hints';
import { deHunches } from './hunches';
import { deInsults } from './insults';
import { deJargon } from './jargon';
import { deKind } from './kind';
import { deKindDeeds } from './kind-deeds';
import { deKindEveryday } from './kind-everyday';
import { deKindLexicon } from './kind-lexicon';
import { deKindMore } from './kind-more';
import { deKindTurns } from './kind-turns';
import { deKindWords } from './kind-words';
import { deMenace } from './menace';
import { deNoWayOut } from './no-way-out';
import { deOfYou } from './of-you';
import { dePlain } from './plain';
import { deReproach } from './reproach';
import { deSarcasm } from './sarcasm';
import { deScorn } from './scorn';
import { deTaunts } from './taunts';
import { deThreat } from './threat';

/** The days of a month: `am 14. März` does not end a sentence. */
const days = Array.from({ length: 31 }, (_, i) => String(i + 1));

export const de: ToneTable = {
  families: { ...deFamilies, ...dePlain },
  rules: [
    ...deThreat,
    ...deBlame,
    ...deSarcasm,
    ...deAbsolute,
    ...deHarshTurns,
    ...deHarshWords,
    ...deInsults,
    ...deContempt,
    ...deMenace,
    ...deClaims,
    ...deScorn,
    ...deReproach,
    ...deOfYou,
    ...deTaunts,
    ...deHints,
    ...deHunches,
    ...deNoWayOut,
    ...deCircumstances,
    ...deJargon,
  ],
  kind: [
    ...deKind,
    ...deKindTurns,
    ...deKindWords,
    ...deKindMore,
    ...deKindDeeds,
    ...deKindEveryday,
    ...deKindLexicon,
  ].map((rule) => ({
    ...rule,
    unless: ['<sour>', ...(rule.unless === undefined ? [] : [rule.unless].flat())],
  })),
  finds: {
    amount: String.raw`€ ?\d[\d., ]{0,15}|[£$] ?\d[\d., ]{0,15}|\d[\d.,]{0,15} ?(€|eur|euro|chf|franken)`,
    'due-date': '<day>|heute|morgen|zum \\d{1,2}\\.|am \\d{1,2}\\.',
    'how-to-pay': [
      'überweis<w>|überweisung|iban|lastschrift|dauerauftrag|kontonummer|account|bankverbindung|bar|karte',
      'zahlschein|verwendungszweck|auf (das|unser) konto',
    ],
    'how-to-reach-us': [
      String.raw`(rufen|melden|schreiben|erreichen|sprechen) sie ... (an|uns|unter|bei)|(ruf|anruf)|telefon`,
      String.raw`[^\s@]{1,40}@[^\s@]{1,40}|0\d{2,5}[ /-]?\d{3}[\d /-]{0,8}|\+\d{2}[\d /-]{6,15}`,
    ],
    help: [
      'helfen|hilfe|raten|ratenplan|ratenzahlung|teilzahlung|aufteilen|kleinere <w>',
      '(lösung|weg) (finden|vereinbaren)|schwierig|schwer|mehr zeit|andere<e> termin|knapp|stunden',
      'stundung|passt (ihnen|besser)|was sie zahlen können|ander<e> weg|plan( <w>){0,3} (ändern|anpassen)',
    ],
  },
  abbreviations: new Set([
    ...days,
    'nr',
    'str',
    'hr',
    'fr',
    'dr',
    'z.b',
    'd.h',
    'u.a',
    'tel',
    'ca',
    'bzw',
    'ggf',
    'evtl',
    'abs',
    'inkl',
    'zzgl',
    'mwst',
    'usw',
  ]),
};
