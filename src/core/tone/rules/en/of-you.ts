/** English sentences that speak of the reader, and not of the invoice. */
import type { ToneRule } from '../../rule';

const open = 'Your invoice is still open.';
const adv =
  '(?:(?:simply|just|clearly|obviously|again|still|never|always|also|already|now|even|not|then|only|really|all|both|actually|once|recently|kindly|first|last|previously|originally|since) ){0,2}';

/** Not as in `I have you down for six` or `sent to you and the architect`. */
const subject =
  '(?<!(?:to|for|with|from|of|by|have|has|had|let|see|put|sent|send|gave|give|told|ask|asked|call|ring) )';

export const enOfYou: readonly ToneRule[] = [
  {
    id: 'en.of-you.does',
    kind: 'blame',
    says: `${subject}you ${adv}(?!(?:<small>|<dealt>|<aux>|[a-z]{1,8}n't|simply|clearly|obviously|never|always|actually|really|previously|originally|ever|kindly)<end>)[a-z][a-z'-]{1,20}`,
    unless: 'please',
    unlessKind: true,
    weight: 1,
    why: 'It speaks of the reader, not of what is open; whoever feels judged stops answering.',
    instead: open,
    marks: ['You dodged me in the street.'],
    passes: ['You ordered twelve of them.'],
  },
  {
    id: 'en.of-you.has',
    kind: 'blame',
    says: `you(?:'ve| have|'d| had) ${adv}(?!(?:<small>|<dealt>|<aux>|simply|never|always|questions?|access|concerns?|trouble|difficulty|already|instructed|evidence|proof|doubts?|fallen|recently|previously|ever)<end>)[a-z][a-z'-]{1,20}`,
    unless: 'please',
    unlessKind: true,
    weight: 1,
    why: 'It speaks of the reader, not of what is open; whoever feels judged stops answering.',
    instead: open,
    marks: ['You have dodged me twice.'],
    passes: ['You have not returned the form.'],
  },
  {
    id: 'en.of-you.is',
    kind: 'blame',
    says: `you(?:'re| are| were) ${adv}(?!(?:<youMayBe>)<end>)[a-z][a-z'-]{1,20}`,
    unless: 'please',
    unlessKind: true,
    weight: 1,
    why: 'It says what the reader is; say what is open instead.',
    instead: open,
    marks: ['You are slippery.'],
    passes: ['You are able to pay online.'],
  },
];
