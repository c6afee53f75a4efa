/** The plans made with this debtor, in words, and the way to each; and to a new one, while something is open for it. */
import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { DebtorId } from '#core/basics/ids';
import { unplannedOf } from '#core/plans/covering';
import { versionWords } from '#core/plans/say-version';
import { figuresOf } from '#core/plans/plan-figures';
import { currentVersion, type Plan } from '#core/plans/state';
import { PlanBadge } from '../../../book/plan-badge';
import { useAbout } from '../../../book/use-about';
import { useBook } from '../../../book/use-book';
import { Amount } from '../../../ui/amount';
import { Card } from '../../../ui/card';
import { DayText } from '../../../ui/day-text';
import { useFigures } from '../../../ui/figures';
import { paths } from '../../../ui/paths';

interface PlanCardProps {
  readonly debtorId: DebtorId;
  readonly plans: readonly Plan[];
}

export function PlanCard({ debtorId, plans }: PlanCardProps) {
  const isMoreToPlan = useAbout(unplannedOf, debtorId).length > 0;
  return (
    <Card title={plans.length > 1 ? 'Plans' : 'Plan'}>
      {plans.map((plan) => (
        <Entry key={plan.id} plan={plan} />
      ))}
      {isMoreToPlan && (
        <p className="side-line side-quiet">
          <Anchor component={Link} href={paths.newPlan(debtorId)} underline="always">
            Make {plans.length > 0 ? 'another' : 'one'}
          </Anchor>{' '}
          when paying in parts would help.
        </p>
      )}
      {plans.length === 0 && !isMoreToPlan && <p className="side-line side-quiet">None.</p>}
    </Card>
  );
}

function Entry({ plan }: { readonly plan: Plan }) {
  const { currency, locale, today } = useFigures();
  const { paid, toCome, next } = useBook(figuresOf, plan, today);
  return (
    <p className="side-line">
      <Anchor component={Link} href={paths.plan(plan.id)}>
        {versionWords(currentVersion(plan), currency, locale)}
      </Anchor>{' '}
      <PlanBadge plan={plan} />
      {next && (
        <span className="side-quiet">
          {' '}
          <Amount cents={paid} /> paid, <Amount cents={toCome} /> to come; next <DayText day={next.on} />
        </span>
      )}
    </p>
  );
}
