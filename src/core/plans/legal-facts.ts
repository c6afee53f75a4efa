/** What the law says of plans and settlements, where it is so: facts to show, each with its source and date; no advice. */
import type { Jurisdiction } from '../profile/state';

export interface LegalFact {
  /** What it is about: any plan, or one that takes less than is owed. */
  readonly concerns: 'plan' | 'settlement';
  readonly jurisdictions: readonly Jurisdiction[];
  readonly says: string;
  readonly source: string;
  /** The day it was looked up. */
  readonly asOf: string;
  /** `high` where an official text says so, `medium` where a decent secondary source does. */
  readonly confidence: 'high' | 'medium';
}

const legalFacts: readonly LegalFact[] = [
  {
    concerns: 'plan',
    jurisdictions: ['GB-EAW'],
    says: 'A part payment, or an acknowledgement in writing and signed, starts the six years of limitation anew if it is made before they are over. Words on the phone do not.',
    source: 'HMRC Inheritance Tax Manual IHTM28384, on the Limitation Act 1980',
    asOf: '2026-11-22',
    confidence: 'high',
  },
  {
    concerns: 'plan',
    jurisdictions: ['GB-SCT'],
    says: 'A payment, or a clear acknowledgement in writing, starts the five years anew. After five years without one the debt is extinguished.',
    source: 'Pinsent Masons, Out-Law: UK-wide companies should beware Scottish debt recovery limits',
    asOf: '2026-11-22',
    confidence: 'medium',
  },
  {
    concerns: 'plan',
    jurisdictions: ['GB-EAW'],
    says: 'A plan in writing that the debtor signs is also an acknowledgement of the debt. If the plan fails, the original debt is owed again.',
    source: 'Termsmith, Payment plan agreement (termsmith.co.uk/payment-plan-agreement)',
    asOf: '2026-11-22',
    confidence: 'medium',
  },
  {
    concerns: 'settlement',
    jurisdictions: ['GB-EAW'],
    says: 'An agreement to take less in full settlement should be a signed deed; without one it may not bind.',
    source: 'Termsmith, Payment plan agreement (termsmith.co.uk/payment-plan-agreement)',
    asOf: '2026-11-22',
    confidence: 'medium',
  },
];

/** What to know where the book is kept; what settlements need only where something is conceded. */
export function legalFactsFor(jurisdiction: Jurisdiction, hasConcession: boolean): readonly LegalFact[] {
  return legalFacts.filter(
    (fact) => fact.jurisdictions.includes(jurisdiction) && (fact.concerns === 'plan' || hasConcession),
  );
}
