/**
 * Whether a plan keeps within the limits under which it is exempt from the United Kingdom's consumer credit law.
 *
 * Source: Financial Services and Markets Act 2000 (Regulated Activities) Order 2001, article 60F(2): credit for
 * goods or services at a fixed sum, to be repaid in at most 12 instalments, within 12 months beginning with the
 * day of the agreement, without interest and without charges. Our plans bear neither.
 */
import { addMonths, type LocalDate } from '../basics/local-date';
import type { DebtorKind } from '../debtors/state';
import type { Jurisdiction } from '../profile/state';
import type { PlanLine } from './plan-line';

export const EXEMPT_INSTALMENTS = 12;
export const EXEMPT_MONTHS = 12;

/** The law protects people, and a sole trader is one; a debtor whose kind nobody has told may be one. */
export function mayBeConsumerCredit(jurisdiction: Jurisdiction, kind: DebtorKind | null): boolean {
  return jurisdiction.startsWith('GB-') && kind !== 'company';
}

/**
 * True when the plan keeps within both limits. A deposit is counted as a payment, which errs on the safe side; the
 * twelve months begin with the day itself, so a payment on its anniversary is a day too late.
 */
export function isWithinExemption(lines: readonly PlanLine[], agreedOn: LocalDate): boolean {
  const end = addMonths(agreedOn, EXEMPT_MONTHS);
  return lines.length <= EXEMPT_INSTALMENTS && lines.every((line) => line.on < end);
}
