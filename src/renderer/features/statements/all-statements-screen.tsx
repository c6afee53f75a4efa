/** Statements for everybody who owes something: who gets one, how each looks, and then all of them on paper or as one PDF. */
import { Stack } from '@mantine/core';
import { useState } from 'react';
import { sum } from '#core/basics/money';
import { PrintOrderSelect } from '../../book/print-order-select';
import { ActionButton } from '../../ui/action-button';
import { Amount } from '../../ui/amount';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { MoneyField } from '../../ui/money-field';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { LookAtStatements } from './look-at-statements';
import { PrintStatements, type ToPrint } from './print-statements';
import { RowsMenu } from './rows-menu';
import { RunGrid } from './run-grid';
import { StatementFields } from './statement-fields';
import './statements.css';
import { sayCount, useStatements, type StatementsInHand } from './use-statements';

/** What prints stays as it was chosen while it is printed and noted as posted, whatever comes into the book meanwhile. */
export function AllStatementsScreen() {
  const [printing, setPrinting] = useState<ToPrint | null>(null);
  if (printing) return <PrintStatements {...printing} onClose={() => setPrinting(null)} />;
  return <ChooseStatements onPrint={setPrinting} />;
}

function ChooseStatements({ onPrint }: { readonly onPrint: (those: ToPrint) => void }) {
  const inHand = useStatements();
  const [lookAt, setLookAt] = useState<string | null>(null);
  if (lookAt !== null)
    return <LookAtStatements inHand={inHand} begin={lookAt} onClose={() => setLookAt(null)} />;
  const { typed, setTyped, choice, lines, chosenLines, isReady } = inHand;
  const first = chosenLines[0] ?? lines[0];
  const debtorIds = lines.map(({ debtorId }) => debtorId);
  return (
    <div className="statements">
      <PageHead
        title="Statements for all"
        crumbs={[{ label: 'Debtors', to: paths.debtors }]}
        subtitle={
          <>
            <strong>{sayCount(chosenLines.length)}</strong> of {lines.length.toLocaleString()} to go out, over{' '}
            <Amount cents={sum(chosenLines.map(({ balance }) => balance))} />
          </>
        }
        actions={
          <>
            <RowsMenu ask={isReady && lines.length > 0 ? { choice, debtorIds } : null} />
            <ActionButton shortcut="v" disabled={!first} onClick={() => first && setLookAt(first.debtorId)}>
              Look through
            </ActionButton>
            <ActionButton
              shortcut="mod+Enter"
              primary
              disabled={!isReady || chosenLines.length === 0}
              onClick={() => onPrint({ choice, lines: chosenLines })}
            >
              Print and post…
            </ActionButton>
          </>
        }
      />
      <div className="statement-columns">
        <div className="statement-side">
          <StatementFields choice={typed} onChoose={setTyped} />
          <WhoCard inHand={inHand} />
        </div>
        {lines.length > 0 ? (
          <RunGrid inHand={inHand} onOpen={setLookAt} />
        ) : (
          <EmptyState title="Nobody gets a statement">
            Whoever owes at least so much on that day shows up here.
          </EmptyState>
        )}
      </div>
    </div>
  );
}

function WhoCard({ inHand }: { readonly inHand: StatementsInHand }) {
  const { least, setLeast, isLeastUnderstood, below, order, setOrder } = inHand;
  return (
    <Card title="Who gets one">
      <Stack gap="sm">
        <MoneyField
          label="Who owes at least"
          description="Left empty, everybody who owes something."
          value={least}
          error={!isLeastUnderstood && 'Write an amount in figures, like 5 or 5.00.'}
          onChange={setLeast}
        />
        {below > 0 && (
          <p className="statement-note">
            {below.toLocaleString()} {below === 1 ? 'owes' : 'owe'} less than that.
          </p>
        )}
        <PrintOrderSelect order={order} onChoose={setOrder} />
      </Stack>
    </Card>
  );
}
