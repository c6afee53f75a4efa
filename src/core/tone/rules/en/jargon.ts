/** English words that a reader should not need a lawyer for. They are hints: the sentence is no worse for them. */
import type { ToneRule } from '../../rule';

type Word = readonly [says: string, kinder: string | null, passes: string];

const words: Readonly<Record<string, Word>> = {
  hereby: ['hereby', null, 'Here by the harbour.'],
  pursuant: ['pursuant to', 'under', 'Under clause 4 you have 30 days.'],
  aforementioned: [
    'aforementioned|abovementioned|above-mentioned',
    'named',
    'The invoices named above are open.',
  ],
  remit: ['remit', 'pay', 'Please send the remittance advice.'],
  'in-respect-of': [
    'in respect of|with respect to|with regard to|in relation to',
    'about',
    'We respect that.',
  ],
  commence: ['commence', 'start', 'Work starts on Monday.'],
  terminate: ['terminate', 'end', 'The plan ends in May.'],
  ccj: ['ccj', 'county court judgment (a court order to pay)', 'A court order to pay is the next step.'],
  lba: [
    'lba',
    'letter before action (the last letter before a claim)',
    'The last letter before a claim is next.',
  ],
  'prior-to': ['prior to', 'before', 'Our prior letter.'],
  'in-the-event': ['in the event that', 'if', 'In any event we will ring.'],
  monies: ['monies', 'money', 'Money is tight.'],
  'without-prejudice': ['without prejudice', null, 'We read it without hurry.'],
  debtor: ['debtor|delinquent|defaulter', 'customer', 'Our debt to you is paid.'],
};

export const enJargon: readonly ToneRule[] = Object.entries(words).map(([name, [says, kinder, passes]]) => ({
  id: `en.jargon.${name}`,
  kind: 'jargon',
  says,
  weight: 0,
  why: 'Many readers do not know this word; there is a plainer one, or none is needed.',
  ...(kinder === null ? {} : { kinder }),
  marks: [`This is ${says.split('|')[0] ?? ''} something.`],
  passes: [passes],
}));
