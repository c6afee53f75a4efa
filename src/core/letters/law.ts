/**
 * What the law makes true of a debtor, as far as a letter says it: one function a fact, each with its source and date.
 *
 * Where the answer is null or false the letter does not say it, since it would not be true there, or nobody has
 * looked it up.
 */
import type { DebtorKind } from '../debtors/state';
import type { Jurisdiction } from '../profile/state';

export interface LegalFact<Value> {
  readonly value: Value;
  readonly source: string;
  /** The day it was last looked up. */
  readonly asOf: string;
}

const LOOKED_UP = '2026-11-22';

/**
 * Days to answer a letter before claim, counted from its date. England & Wales only: for Scotland, Northern Ireland and
 * other countries no such rule has been looked up.
 */
export function claimDays(jurisdiction: Jurisdiction, kind: DebtorKind | null): LegalFact<number> | null {
  if (jurisdiction !== 'GB-EAW' || kind === null) return null;
  return kind === 'company'
    ? fact(14, 'Practice Direction – Pre-Action Conduct, a straightforward case')
    : fact(30, 'Pre-Action Protocol for Debt Claims, in force since 1 October 2017');
}

/** What has to lie in the envelope with it, so that it counts. */
export function claimEnclosures(kind: DebtorKind | null): string {
  if (kind === 'company') return 'Copies of the invoices, and of the contract if there is one.';
  return 'A statement of account, and the protocol’s own Information Sheet, Reply Form and Financial Statement.';
}

/** The laws by which a business may add interest to another business's late bill without having agreed it. */
const interestLaws: Readonly<Partial<Record<Jurisdiction, string>>> = {
  'GB-EAW': 'Late Payment of Commercial Debts (Interest) Act 1998',
  'GB-NIR': 'Late Payment of Commercial Debts (Interest) Act 1998',
  IE: 'Late Payment in Commercial Transactions Regulations 2012',
  FR: 'Code de commerce, article L441-10',
  DE: 'Bürgerliches Gesetzbuch, § 288',
};

/** That interest may be added to a bill paid late; never said to an individual, nor to somebody of unknown kind, who may be one. */
export function lateInterest(jurisdiction: Jurisdiction, kind: DebtorKind | null): LegalFact<true> | null {
  const isInBusiness = kind === 'company' || kind === 'sole-trader';
  const law = interestLaws[jurisdiction];
  return isInBusiness && law !== undefined ? fact(true, law) : null;
}

function fact<const Value>(value: Value, source: string): LegalFact<Value> {
  return { value, source, asOf: LOOKED_UP };
}
