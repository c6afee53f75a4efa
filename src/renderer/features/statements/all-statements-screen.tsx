/** Statements for everybody who owes something: who gets one, who does not and why, and all of them as one file. */
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import type { LocalDate } from '#core/basics/local-date';
import { zero } from '#core/basics/money';
import { minorDigits, parseMoney } from '#core/basics/money-text';
import type { BookState } from '#core/book/state';
import { statementRun, type StatementRunRequest } from '#core/reports/statement/run';
import { call } from '../../book/call';
import { tellSaved } from '../../book/tell-saved';
import { useBook, useOpenBook } from '../../book/use-book';
import { useJob } from '../../book/use-job';
import { ActionButton } from '../../ui/action-button';
import { Amount } from '../../ui/amount';
import { Card } from '../../ui/card';
import { useFigures } from '../../ui/figures';
import { MoneyField } from '../../ui/money-field';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { ProgressLine } from '../../ui/progress-line';
import { toast } from '../../ui/toast';
import { NoteAsSent } from './note-as-sent';
import { RowsMenu } from './rows-menu';
import { RunLines } from './run-lines';
import { choiceOf, StatementFields, type TypedChoice } from './statement-fields';
import './statements.css';

/** The list is made anew once the typing rests. */
const REST_MS = 300;

export function AllStatementsScreen() {
  const { today, currency } = useFigures();
  const { bookId } = useOpenBook();
  const [typed, setTyped] = useState<TypedChoice>({ style: 'open-items', from: '', asAt: today });
  const [least, setLeast] = useState('');
  const choice = choiceOf(typed) ?? { style: typed.style, from: null, asAt: today };
  const atLeast = parseMoney(least || '0', minorDigits(currency));
  const ask: StatementRunRequest = { choice, atLeast: atLeast ?? zero };
  const [settled] = useDebouncedValue(JSON.stringify(ask), REST_MS);
  const { lines, leftOut, below, total } = useBook(runOf, settled, today);
  const [saved, setSaved] = useState('');
  const job = useJob();
  const isReady = choiceOf(typed) !== null && atLeast !== null && lines.length > 0;
  const save = async () => {
    const answer = await job.run((jobId) =>
      call('statements.save', { ...ask, bookId, format: 'pdf', jobId }),
    );
    if (!answer) return;
    if (!answer.ok) return toast(answer.refusal.message);
    setSaved(settled);
    tellSaved(answer.value);
  };
  return (
    <>
      <PageHead
        title="Statements for all"
        crumbs={[{ label: 'Debtors', to: paths.debtors }]}
        subtitle={
          <>
            {lines.length.toLocaleString()} of them, <Amount cents={total} /> together, in the order of their
            names
          </>
        }
        actions={
          <>
            <RowsMenu ask={isReady ? ask : null} />
            <ActionButton
              shortcut="mod+S"
              primary
              disabled={!isReady}
              loading={job.progress !== null}
              onClick={() => void save()}
            >
              Save all as one PDF…
            </ActionButton>
          </>
        }
      />
      {job.progress && (
        <ProgressLine label="Making the statements" progress={job.progress} onCancel={job.cancel} />
      )}
      <div className="statement-columns">
        <div className="statement-side">
          <StatementFields choice={typed} onChoose={setTyped} />
          <LeastCard {...{ least, below }} isUnderstood={atLeast !== null} onChange={setLeast} />
          {saved === settled && <NoteAsSent lines={lines} choice={choice} onDone={() => setSaved('')} />}
        </div>
        <div className="statement-side">
          {leftOut.length > 0 && <RunLines title="Left out" lines={leftOut} />}
          <RunLines title="In the file" lines={lines} />
        </div>
      </div>
    </>
  );
}

interface LeastCardProps {
  /** As it is typed. */
  readonly least: string;
  readonly isUnderstood: boolean;
  readonly below: number;
  readonly onChange: (typed: string) => void;
}

function LeastCard({ least, isUnderstood, below, onChange }: LeastCardProps) {
  return (
    <Card title="Who gets one">
      <MoneyField
        label="Who owes at least"
        description="Left empty, everybody who owes something."
        value={least}
        error={!isUnderstood && 'Write an amount in figures, like 5 or 5.00.'}
        onChange={onChange}
      />
      {below > 0 && (
        <p className="statement-note">
          {below.toLocaleString()} {below === 1 ? 'owes' : 'owe'} less than that.
        </p>
      )}
    </Card>
  );
}

/** The request as text: one that says the same is the same question. */
function runOf(state: BookState, request: string, today: LocalDate) {
  return statementRun(state, JSON.parse(request) as StatementRunRequest, today);
}
