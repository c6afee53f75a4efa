/** A word or turn that is harmless alone and harsh in company, with a sentence it marks and one it passes. */
import type { ToneRule } from '../../rule';

export type Cue = Pick<ToneRule, 'kind' | 'says' | 'unless' | 'why'> & {
  readonly marks: string;
  readonly passes: string;
};
