/** German words that a reader should not need a lawyer for. They are hints: the sentence is no worse for them. */
import type { ToneRule } from '../../rule';

type Word = readonly [says: string, kinder: string | null, passes: string, unless?: string];

const words: Readonly<Record<string, Word>> = {
  hiermit: ['hiermit', null, 'Hier mit uns am Tisch.'],
  verzug: [
    'in verzug|verzug',
    null,
    'Verzug bedeutet, dass eine Rechnung nach der Frist noch offen ist.',
    'bedeutet|heißt|das ist|ohne verzug',
  ],
  gemaess: ['gemäß', 'nach', 'Nach Ziffer 4 haben Sie Zeit.'],
  diesbezueglich: ['diesbezüglich', 'dazu', 'Dazu schreiben wir Ihnen noch.'],
  bezueglich: ['bezüglich|betreffs|hinsichtlich', 'zu', 'Wir schreiben zu Ihrer Bestellung.'],
  obig: ['obige<e>|obengenannte<e>|vorgenannte<e>', null, 'Die Rechnung steht oben.'],
  seitens: ['seitens', 'von', 'Von uns aus gern.'],
  zwecks: ['zwecks', 'für', 'Für ein Gespräch sind wir da.'],
  mahnbescheid: [
    'mahnbescheid<e>',
    null,
    'Der Mahnbescheid ist ein Brief vom Gericht.',
    'vom gericht|das ist|ist ein|heißt',
  ],
  inanspruchnahme: [
    'inanspruchnahme|ersatzvornahme|fristsetzung|schuldnerverzug|mahnsache',
    null,
    'Die Frist endet im Mai.',
  ],
  ratierlich: ['ratierlich', 'in Raten', 'Sie können in Raten zahlen.'],
  'in-kenntnis': ['in kenntnis gesetzt|in kenntnis', null, 'Wir kennen das.'],
  schuldner: ['schuldner', 'Kunde', 'Die Schuldnerberatung hilft kostenlos.'],
};

export const deJargon: readonly ToneRule[] = Object.entries(words).map(
  ([name, [says, kinder, passes, unless]]) => ({
    id: `de.jargon.${name}`,
    kind: 'jargon',
    says,
    weight: 0,
    why: 'Viele kennen dieses Wort nicht; ein schlichteres genügt, oder gar keines.',
    ...(kinder === null ? {} : { kinder }),
    ...(unless === undefined ? {} : { unless }),
    marks: [`Hier steht ${(says.split('|')[0] ?? '').replace('<e>', '')} etwas.`],
    passes: [passes],
  }),
);
