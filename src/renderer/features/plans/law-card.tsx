/** A quiet word on the law where it applies: whether a plan may be regulated credit, what it does to the debt, and since when we know. */
import { sayFullDay } from '#core/basics/date-text';
import { parseIsoDay, type LocalDate } from '#core/basics/local-date';
import type { DebtorKind } from '#core/debtors/state';
import { yearsWithoutHolidays } from '#core/holidays/public-holidays';
import { legalFactsFor, type LegalFact } from '#core/plans/legal-facts';
import type { PlanLine } from '#core/plans/plan-line';
import {
  creditFindings,
  EXEMPT_INSTALMENTS,
  EXEMPT_MONTHS,
  mayBeConsumerCredit,
  type CreditFinding,
} from '#core/plans/regulated-credit';
import { useProfile } from '../../book/use-book';
import { Card } from '../../ui/card';
import { DayText } from '../../ui/day-text';
import { useFigures } from '../../ui/figures';

interface LawCardProps {
  readonly kind: DebtorKind | null;
  readonly lines: readonly PlanLine[];
  readonly agreedOn: LocalDate;
  /** Something is given up for good. */
  readonly hasConcession?: boolean;
  /** Its days were moved off public holidays, as far as these are known. */
  readonly isMoved?: boolean;
}

export function LawCard({ kind, lines, agreedOn, hasConcession = false, isMoved = false }: LawCardProps) {
  const { jurisdiction } = useProfile();
  const mayBeCredit = mayBeConsumerCredit(jurisdiction, kind);
  const findings = mayBeCredit ? creditFindings(lines, agreedOn) : [];
  const facts = legalFactsFor(jurisdiction, hasConcession);
  const unknownYears = isMoved
    ? yearsWithoutHolidays(
        jurisdiction,
        lines.map(({ on }) => on),
      )
    : [];
  if (!mayBeCredit && facts.length === 0 && unknownYears.length === 0) return null;
  return (
    <Card title="Good to know" {...(findings.length > 0 ? { tone: 'amber' } : {})}>
      {mayBeCredit && <Credit kind={kind} findings={findings} hasLines={lines.length > 0} />}
      {unknownYears.length > 0 && (
        <p className="plan-note">
          The public holidays of {unknownYears.join(', ')} are not known here: only weekends were moved.
        </p>
      )}
      {facts.filter(({ concerns }) => concerns === 'settlement').map(sayFact)}
      <Sources facts={facts.filter(({ concerns }) => concerns === 'plan')} findings={findings} />
    </Card>
  );
}

interface CreditProps {
  readonly kind: DebtorKind | null;
  readonly findings: readonly CreditFinding[];
  readonly hasLines: boolean;
}

function Credit({ kind, findings, hasLines }: CreditProps) {
  return (
    <>
      <p className="plan-note">
        {kind === null && 'If this is a person or a sole trader: a'}
        {kind !== null && 'A'} plan for a person or a sole trader can count as regulated credit. It does not
        while it has at most {EXEMPT_INSTALMENTS} payments, ends within {EXEMPT_MONTHS} months of the
        agreement, and bears no interest or charges.
      </p>
      {hasLines && (
        <p className="plan-note">
          <strong>
            {findings.length === 0
              ? 'This plan keeps within that.'
              : 'This plan goes beyond that. Change it, or take advice first.'}
          </strong>
        </p>
      )}
      {findings.map(({ reason, says, change, lastDay }) => (
        <p key={reason} className="plan-note">
          {says} {change}
          {lastDay && (
            <>
              {' '}
              That is <DayText day={lastDay} />.
            </>
          )}
        </p>
      ))}
    </>
  );
}

interface SourcesProps {
  readonly facts: readonly LegalFact[];
  readonly findings: readonly CreditFinding[];
}

function Sources({ facts, findings }: SourcesProps) {
  const [finding] = findings;
  if (facts.length === 0 && !finding) return null;
  return (
    <details className="offer-more">
      <summary>What the law says, and where</summary>
      {facts.map(sayFact)}
      {finding && (
        <p className="plan-note">
          Regulated credit: <Source {...finding.source} />
        </p>
      )}
    </details>
  );
}

function sayFact({ says, source, asOf }: LegalFact) {
  return (
    <p key={says} className="plan-note">
      {says} <Source law={source} asOf={asOf} />
    </p>
  );
}

function Source({ law, asOf }: { readonly law: string; readonly asOf: string }) {
  const { locale } = useFigures();
  const day = parseIsoDay(asOf);
  return (
    <span className="plan-quiet">
      ({law}; looked up {day ? sayFullDay(day, locale) : asOf})
    </span>
  );
}
