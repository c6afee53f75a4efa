/** A quiet word on consumer credit law where it may apply, and whether this plan keeps within its limits. */
import type { LocalDate } from '#core/basics/local-date';
import type { DebtorKind } from '#core/debtors/state';
import type { PlanLine } from '#core/plans/plan-line';
import {
  creditFindings,
  EXEMPT_INSTALMENTS,
  EXEMPT_MONTHS,
  mayBeConsumerCredit,
} from '#core/plans/regulated-credit';
import { useProfile } from '../../book/use-book';
import { Card } from '../../ui/card';

interface LawCardProps {
  readonly kind: DebtorKind | null;
  readonly lines: readonly PlanLine[];
  readonly agreedOn: LocalDate;
}

export function LawCard({ kind, lines, agreedOn }: LawCardProps) {
  const { jurisdiction } = useProfile();
  if (!mayBeConsumerCredit(jurisdiction, kind)) return null;
  const isWithin = creditFindings(lines, agreedOn).length === 0;
  return (
    <Card title="Good to know" {...(isWithin ? {} : { tone: 'amber' })}>
      <p className="plan-note">
        {kind === null && 'If this is a person or a sole trader: a'}
        {kind !== null && 'A'} plan for a person or a sole trader can count as regulated credit. It does not
        while it has at most {EXEMPT_INSTALMENTS} payments, ends within {EXEMPT_MONTHS} months of the
        agreement, and bears no interest or charges.
      </p>
      {lines.length > 0 && (
        <p className="plan-note">
          <strong>
            {isWithin
              ? 'This plan keeps within that.'
              : 'This plan goes beyond that. Make it shorter, or take advice first.'}
          </strong>
        </p>
      )}
    </Card>
  );
}
