/**
 * English words that are harmless alone and harsh in company: each weighs half, so two of different rules make a sentence
 * harsh, unless it is kind. Plain letters about money hardly use any of them.
 */
import type { ToneRule } from '../../rule';
import { cuesOfTalk } from './cues-of-talk';
import { cuesOfTone } from './cues-of-tone';
import { cuesOfYou } from './cues-of-you';

export const enInCompany: readonly ToneRule[] = Object.entries({
  ...cuesOfYou,
  ...cuesOfTone,
  ...cuesOfTalk,
}).map(([name, { marks, passes, unless, ...cue }]) => ({
  id: `en.company.${name}`,
  ...cue,
  ...(unless === undefined ? {} : { unless }),
  weight: 0.5,
  marks: [marks],
  passes: [passes],
}));
