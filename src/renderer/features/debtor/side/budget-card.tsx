/** What a debtor can afford, in two figures, and the way to their budget; before one was told, the question to ask. */
import { Anchor } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import type { DebtorId } from '#core/basics/ids';
import { negate } from '#core/basics/money';
import { affordable, isShort, leftOver } from '#core/budgets/left-over';
import { budgetsOf, isCovered, tellingNames, type Budget } from '#core/budgets/state';
import { OldBudget } from '../../../book/old-budget';
import { useAbout } from '../../../book/use-about';
import { Amount } from '../../../ui/amount';
import { Card } from '../../../ui/card';
import { DayText } from '../../../ui/day-text';
import { KeyHint, sayKeys } from '../../../ui/key-hint';
import { paths } from '../../../ui/paths';
import { useScreenAction } from '../../../ui/screen-actions';
import { useShortcuts } from '../../../ui/shortcuts';

const KEY = 'b';

export function BudgetCard({ debtorId }: { readonly debtorId: DebtorId }) {
  const [, go] = useLocation();
  const open = () => go(paths.budget(debtorId));
  useShortcuts({ [KEY]: open });
  useScreenAction({ label: 'Budget', shortcut: KEY, act: open });
  const versions = useAbout(budgetsOf, debtorId);
  const [budget] = versions;
  const words = !budget ? 'Write it down' : isCovered(versions) ? 'Show it' : 'Look, or tell anew';
  return (
    <Card title="Budget">
      {budget ? (
        isCovered(versions) ? (
          <p className="side-line">A sensitive budget, covered until asked for.</p>
        ) : (
          <InShort budget={budget} />
        )
      ) : (
        <p className="side-line side-quiet">
          Not asked yet: “What comes in each month, and what has to go out before anything else?”
        </p>
      )}
      <p className="side-line">
        <Anchor component={Link} href={paths.budget(debtorId)} underline="always" aria-keyshortcuts={KEY}>
          {words}
        </Anchor>{' '}
        <KeyHint keys={sayKeys(KEY)} />
      </p>
    </Card>
  );
}

function InShort({ budget }: { readonly budget: Budget }) {
  const { form, toldOn, how } = budget;
  const left = leftOver(form);
  return (
    <>
      {isShort(form) ? (
        <p className="side-line">
          <Amount cents={negate(left)} /> a month is missing. Offer a pause, not a plan.
        </p>
      ) : (
        <p className="side-line">
          Can afford{' '}
          <strong>
            <Amount cents={affordable(form)} />
          </strong>{' '}
          a month of <Amount cents={left} /> left.
        </p>
      )}
      <p className="side-line side-quiet">
        <DayText day={toldOn} />, {tellingNames[how]} <OldBudget budget={budget} />
      </p>
    </>
  );
}
