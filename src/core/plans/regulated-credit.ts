/**
 * Whether a plan keeps within the limits under which it is exempt from the United Kingdom's consumer credit law, and what
 * to change where it does not.
 */
import { addDays, addMonths, type LocalDate } from '../basics/local-date';
import type { DebtorKind } from '../debtors/state';
import type { Jurisdiction } from '../profile/state';
import type { PlanLine } from './plan-line';

export const EXEMPT_INSTALMENTS = 12;
export const EXEMPT_MONTHS = 12;

/** Credit for goods or services at a fixed sum, within both limits, without interest and without charges, is exempt. */
const exemptionSource = {
  law: 'Financial Services and Markets Act 2000 (Regulated Activities) Order 2001, article 60F(2), since 18 March 2015',
  asOf: '2026-11-22',
} as const;

export interface CreditFinding {
  readonly reason: 'too-many-instalments' | 'too-long' | 'bears-interest';
  /** What is beyond the limit. */
  readonly says: string;
  /** What to change so that it stays exempt. */
  readonly change: string;
  /** The last day a payment may be on, where that is what it is about. */
  readonly lastDay: LocalDate | null;
  readonly source: { readonly law: string; readonly asOf: string };
}

/**
 * The law protects people and partnerships of two or three, and a sole trader is a person; a debtor whose kind nobody has
 * told may be one.
 */
export function mayBeConsumerCredit(jurisdiction: Jurisdiction, kind: DebtorKind | null): boolean {
  return jurisdiction.startsWith('GB-') && kind !== 'company';
}

/**
 * Everything that takes a plan out of the exemption; none when it keeps within it. A deposit is counted as a payment,
 * which errs on the safe side.
 */
export function creditFindings(lines: readonly PlanLine[], agreedOn: LocalDate): CreditFinding[] {
  // The twelve months begin with the day itself, so a payment on its anniversary is a year and a day: too late.
  const lastDay = addDays(addMonths(agreedOn, EXEMPT_MONTHS), -1);
  const found: (CreditFinding | false)[] = [
    lines.length > EXEMPT_INSTALMENTS && {
      reason: 'too-many-instalments',
      says: `It has ${lines.length} payments, and ${EXEMPT_INSTALMENTS} are the most.`,
      change: `Make it ${EXEMPT_INSTALMENTS} payments or fewer, the deposit counted.`,
      lastDay: null,
      source: exemptionSource,
    },
    lines.some(({ on }) => on > lastDay) && {
      reason: 'too-long',
      says: `It ends more than ${EXEMPT_MONTHS} months from the agreement, whose own day is the first.`,
      change: 'Let the last payment be at the latest the day before the agreement is a year old.',
      lastDay,
      source: exemptionSource,
    },
    lines.some(({ interest }) => interest !== undefined && interest > 0) && {
      reason: 'bears-interest',
      says: 'It bears interest.',
      change: 'Leave the interest out.',
      lastDay: null,
      source: exemptionSource,
    },
  ];
  return found.filter((each) => each !== false);
}
