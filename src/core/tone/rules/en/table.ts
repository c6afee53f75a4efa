/** All that is English about the tone coach. */
import type { ToneTable } from '../../rule';
import { enAbsolute } from './absolute';
import { enAccusing } from './accusing';
import { enBlame } from './blame';
import { enCircumstances } from './circumstances';
import { enFamilies } from './families';
import { enHarshIdioms } from './harsh-idioms';
import { enHarshTurns } from './harsh-turns';
import { enHarshWords } from './harsh-words';
import { enInCompany } from './in-company';
import { enJargon } from './jargon';
import { enKind } from './kind';
import { enKindComfort } from './kind-comfort';
import { enKindEveryday } from './kind-everyday';
import { enKindOffers } from './kind-offers';
import { enKindRegard } from './kind-regard';
import { enKindTurns } from './kind-turns';
import { enLastWords } from './last-words';
import { enNoWayOut } from './no-way-out';
import { enOfYou } from './of-you';
import { enOurActs } from './our-acts';
import { enPlain } from './plain';
import { enPressing } from './pressing';
import { enQuestions } from './questions';
import { enSarcasm } from './sarcasm';
import { enStance } from './stance';
import { enThreat } from './threat';
import { enWeighing } from './weighing';

export const en: ToneTable = {
  families: { ...enFamilies, ...enPlain, ...enWeighing, ...enAccusing },
  rules: [
    ...enThreat,
    ...enBlame,
    ...enOfYou,
    ...enOurActs,
    ...enQuestions,
    ...enInCompany,
    ...enStance,
    ...enPressing,
    ...enSarcasm,
    ...enAbsolute,
    ...enHarshIdioms,
    ...enLastWords,
    ...enHarshTurns,
    ...enHarshWords,
    ...enNoWayOut,
    ...enCircumstances,
    ...enJargon,
  ],
  kind: [...enKind, ...enKindTurns, ...enKindComfort, ...enKindRegard, ...enKindOffers, ...enKindEveryday],
  finds: {
    amount: String.raw`[£$€] ?\d[\d., ]{0,15}|\d[\d.,]{0,15} ?(£|€|gbp|eur|usd|pounds?|euros?|dollars?|pence)`,
    'due-date': '<day>|today|tomorrow|<weekday>|the \\d{1,2}(st|nd|rd|th)',
    'how-to-pay': [
      'bank transfer|transfer|sort code|iban|account (number|no|\\d{4,12})|direct debit|standing order',
      '(by|with a) (card|cheque|check)|pay (online|at|in)|payment (link|slip)|card|cheque|cash',
    ],
    'how-to-reach-us': [
      String.raw`(ring|call|phone|telephone|email|e-mail|write to|reach|contact|text|reply|speak to|get in touch|talk to) ... (us|me|on|at|to)`,
      String.raw`[^\s@]{1,40}@[^\s@]{1,40}|0\d{2,5}[ -]?\d{3}[\d -]{0,8}|\+\d{2}[\d -]{6,15}`,
    ],
    help: [
      'help|struggl<w>|(payment )?plan|instalments?|installments?|spread|split',
      'smaller (amounts?|payments?)|(find|agree) (a way|something|another|a)|hard to pay',
      "(cannot|can't) pay|difficult|more time|another date|later date|tight",
      'suit you|what would|(tell|ask) us what you can|change the plan',
    ],
  },
  abbreviations: new Set([
    'no',
    'nos',
    'mr',
    'mrs',
    'ms',
    'dr',
    'ltd',
    'co',
    'st',
    'e.g',
    'i.e',
    'inv',
    'ref',
    'approx',
    'tel',
    'plc',
    'inc',
    'dept',
    'acc',
    'p.m',
    'a.m',
  ]),
};
