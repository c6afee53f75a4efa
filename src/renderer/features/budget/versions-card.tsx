/** Every budget that was told, the newest first: to look at, and what became different from one to the next. */
import { useState } from 'react';
import { differences } from '#core/budgets/compare';
import { affordable, isShort } from '#core/budgets/left-over';
import { tellingNames, type Budget } from '#core/budgets/state';
import { Amount } from '../../ui/amount';
import { Card } from '../../ui/card';
import { DayText } from '../../ui/day-text';
import { useFigures } from '../../ui/figures';
import { FoldLink } from '../../ui/fold-link';
import { VersionLines } from './version-lines';

export function VersionsCard({ versions }: { readonly versions: readonly Budget[] }) {
  return (
    <Card title="What was told">
      <ol className="budget-versions">
        {versions.map((budget, i) => (
          <Version key={budget.id} budget={budget} before={versions[i + 1] ?? null} isNow={i === 0} />
        ))}
      </ol>
    </Card>
  );
}

interface VersionProps {
  readonly budget: Budget;
  readonly before: Budget | null;
  readonly isNow: boolean;
}

function Version({ budget, before, isNow }: VersionProps) {
  const [shown, setShown] = useState<'lines' | 'changes' | null>(null);
  const views = [
    { view: 'lines', label: 'Its lines' },
    ...(before ? [{ view: 'changes', label: 'What changed' } as const] : []),
  ] as const;
  return (
    <li>
      <InShort budget={budget} isNow={isNow} />
      <p className="budget-views">
        {views.map(({ view, label }) => (
          <FoldLink
            key={view}
            size="sm"
            underline="always"
            isOpen={shown === view}
            onToggle={(isOpen) => setShown(isOpen ? view : null)}
          >
            {label}
          </FoldLink>
        ))}
      </p>
      {shown === 'lines' && <VersionLines form={budget.form} />}
      {shown === 'changes' && before && <Changes was={before} is={budget} />}
    </li>
  );
}

function InShort({ budget, isNow }: Omit<VersionProps, 'before'>) {
  const { form, toldOn, toldBy, how, words, recorded } = budget;
  return (
    <>
      <p className="budget-version">
        <strong>
          <DayText day={toldOn} />
        </strong>{' '}
        {isShort(form) ? (
          'nothing to spare'
        ) : (
          <>
            <Amount cents={affordable(form)} /> a month affordable
          </>
        )}
        {isNow && ', holds now'}
      </p>
      <p className="budget-quiet">
        {[toldBy, tellingNames[how], `by ${recorded.by}`].filter(Boolean).join(' · ')}
      </p>
      {words && <p className="budget-words">{words}</p>}
    </>
  );
}

function Changes({ was, is }: { readonly was: Budget; readonly is: Budget }) {
  const { locale } = useFigures();
  const changes = differences(was.form, is.form, locale);
  if (changes.length === 0) return <p className="budget-quiet">The figures stayed the same.</p>;
  return (
    <table className="budget-table">
      <thead>
        <tr>
          <th scope="col">A month</th>
          <th scope="col">
            <DayText day={was.toldOn} />
          </th>
          <th scope="col">
            <DayText day={is.toldOn} />
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={change.name}>
            <th scope="row">{change.name}</th>
            <td>{change.was === null ? '–' : <Amount cents={change.was} bare />}</td>
            <td>{change.is === null ? '–' : <Amount cents={change.is} bare />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
