/** What the events of circumstances tell of a person, and how they stand without it. */
import { ERASED_WORDS, onBothSides, type Erasers, type Whose } from '../erasures/erasing';
import type { CircumstancesEvent } from './events';
import type { Circumstances } from './state';

export const circumstancesErasers: Erasers<CircumstancesEvent> = {
  'circumstances.recorded': (event, whose) => ({ ...event, is: erasedCircumstances(event.is, whose) }),
  'circumstances.changed': onBothSides(erasedCircumstances),
  'circumstances.closed': onBothSides(erasedCircumstances),
  'circumstances.put-back': onBothSides(erasedCircumstances),
};

/** What kind they were tells as much as the words. */
function erasedCircumstances(circumstances: Circumstances, { debtorId }: Whose): Circumstances {
  if (circumstances.debtorId !== debtorId) return circumstances;
  const nothing = { category: 'other', words: ERASED_WORDS, since: null, isSensitive: true } as const;
  const versions = circumstances.versions.map((version) => ({ ...version, ...nothing }));
  return { ...circumstances, versions };
}
