/** One debtor's budget: what they have, need and can afford. What is sensitive stays covered until asked for. */
import { useState } from 'react';
import type { DebtorId } from '#core/basics/ids';
import { budgetsOf, isCovered } from '#core/budgets/state';
import type { Debtor } from '#core/debtors/state';
import { useAbout } from '../../book/use-about';
import { NoSuchDebtor } from '../../book/no-such-debtor';
import { OldBudget } from '../../book/old-budget';
import { crumbsTo, useDebtor } from '../../book/use-debtor';
import { ActionButton } from '../../ui/action-button';
import { EmptyState } from '../../ui/empty-state';
import { PageHead } from '../../ui/page-head';
import { BudgetEditor } from './budget-editor';

export function BudgetScreen({ debtorId }: { readonly debtorId: DebtorId }) {
  const debtor = useDebtor(debtorId);
  if (debtor) return <BudgetPage debtor={debtor} />;
  return <NoSuchDebtor />;
}

function BudgetPage({ debtor }: { readonly debtor: Debtor }) {
  const versions = useAbout(budgetsOf, debtor.id);
  const [latest] = versions;
  const [isAsked, setIsAsked] = useState(false);
  const isHidden = isCovered(versions) && !isAsked;
  return (
    <>
      <PageHead
        title={`Budget of ${debtor.name}`}
        crumbs={crumbsTo(debtor)}
        badge={latest && <OldBudget budget={latest} />}
        subtitle={
          versions.length === 0
            ? `To ask: “${debtor.kind === 'company' ? 'What do the next months bring in, and what has to be paid first?' : 'What comes in each month, and what has to go out before anything else?'}”`
            : 'What they told last stands in the form: change what is different now. All that was told is below it.'
        }
      />
      {isHidden ? (
        <EmptyState
          title="This budget is sensitive"
          actions={
            <ActionButton shortcut="s" onClick={() => setIsAsked(true)}>
              Show it
            </ActionButton>
          }
        >
          See that nobody reads along who should not.
        </EmptyState>
      ) : (
        // Anew when another version holds: what an undo took back would otherwise stand in the form.
        <BudgetEditor key={latest?.id ?? debtor.id} debtor={debtor} versions={versions} />
      )}
    </>
  );
}
