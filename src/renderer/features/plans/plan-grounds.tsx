/** What the offers stand on, in two lines: the invoices they are over, and what the debtor can afford. */
import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { affordable, leftOver } from '#core/budgets/left-over';
import type { DebtorId } from '#core/basics/ids';
import { Amount } from '../../ui/amount';
import { Card } from '../../ui/card';
import { DayText } from '../../ui/day-text';
import { FoldLink } from '../../ui/fold-link';
import { paths } from '../../ui/paths';
import { ChooseInvoices } from './choose-invoices';
import { sayNumbers } from './say-numbers';
import type { Builder } from './use-builder';
import type { KnownBudget } from './use-grounds';

interface PlanGroundsProps {
  readonly builder: Builder;
  readonly debtorId: DebtorId;
}

export function PlanGrounds({ builder, debtorId }: PlanGroundsProps) {
  const { free, chosen, disputed, texts, change } = builder;
  const [isChoosing, setChoosing] = useState(false);
  const left = free.filter(({ id }) => disputed.has(id) && !chosen.some((other) => other.id === id));
  const toggle = (id: (typeof free)[number]['id']) => {
    const { toggled } = texts;
    change({
      ...texts,
      toggled: toggled.includes(id) ? toggled.filter((each) => each !== id) : [...toggled, id],
    });
  };
  return (
    <Card>
      <div className="plan-grounds">
        <p className="plan-note">
          <BudgetWords budget={builder.budget} debtorId={debtorId} />
        </p>
        <p className="plan-note">
          {left.length > 0 && <>{sayNumbers(left.map(({ number }) => number))} left out: disputed. </>}
          <FoldLink isOpen={isChoosing} onToggle={setChoosing}>
            {isChoosing ? 'Done choosing' : `Choose invoices: ${chosen.length} of ${free.length}`}
          </FoldLink>
        </p>
      </div>
      {isChoosing && (
        <ChooseInvoices
          invoices={free}
          chosenIds={new Set(chosen.map(({ id }) => id))}
          disputed={disputed}
          onToggle={toggle}
        />
      )}
    </Card>
  );
}

function BudgetWords({ budget, debtorId }: { readonly budget: KnownBudget; readonly debtorId: DebtorId }) {
  const to = (label: string) => (
    <Anchor component={Link} href={paths.budget(debtorId)} underline="always">
      {label}
    </Anchor>
  );
  if (budget.is === 'none')
    return <>What they can afford was not asked yet. {to('Ask, and note the budget')}</>;
  if (budget.is === 'covered')
    return <>Their budget is sensitive, so it is not shown here. {to('Open the budget')}</>;
  const { form, toldOn } = budget.budget;
  if (affordable(form) === 0) {
    return (
      <>
        Their budget leaves nothing for instalments, as told <DayText day={toldOn} />. {to('See the budget')}
      </>
    );
  }
  return (
    <>
      They have <Amount cents={leftOver(form)} /> left a month and can afford{' '}
      <strong>
        <Amount cents={affordable(form)} />
      </strong>
      , as told <DayText day={toldOn} />. {to('See the budget')}
    </>
  );
}
