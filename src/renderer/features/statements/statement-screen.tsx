/** The statement of account of one debtor, as the page that prints. */
import { useState } from 'react';
import { sayDay } from '#core/basics/date-text';
import type { DebtorId, NoteId } from '#core/basics/ids';
import { sayMoney } from '#core/basics/money-text';
import type { BookState } from '#core/book/state';
import type { Debtor } from '#core/debtors/state';
import { onHold } from '#core/holds/on-hold';
import type { StatementChoice } from '#core/letters/statement-choice';
import type { Note } from '#core/notes/state';
import { statementOf } from '#core/reports/statement/statement';
import { NoSuchDebtor } from '../../book/no-such-debtor';
import { PrintActions } from '../../book/print-actions';
import { NoEmail } from '../../book/no-email';
import { SendingCard } from '../../book/sending-card';
import { useAbout } from '../../book/use-about';
import { useBook } from '../../book/use-book';
import { crumbsTo, useDebtor } from '../../book/use-debtor';
import { usePreview } from '../../book/use-preview';
import { useSending } from '../../book/use-sending';
import { useFigures } from '../../ui/figures';
import { useKeptState } from '../../ui/kept-state';
import { PageHead } from '../../ui/page-head';
import { PagePreview } from '../../ui/page-preview';
import { paths } from '../../ui/paths';
import { RefusalNote } from '../../ui/refusal';
import { EmailWordActions } from './email-word-actions';
import { HeldCard } from './held-card';
import { NotedCard } from './noted-card';
import { ProofNote } from './proof-note';
import { RowsMenu } from './rows-menu';
import { choiceOf, StatementFields, type TypedChoice } from './statement-fields';
import './statements.css';

interface StatementScreenProps {
  readonly debtorId: DebtorId;
  /** The note of one that went out, to be made again as it was then. */
  readonly noteId: NoteId | null;
}

export function StatementScreen({ debtorId, noteId }: StatementScreenProps) {
  const { today } = useFigures();
  const debtor = useDebtor(debtorId);
  const noted = useBook(noteOf, noteId);
  const { style, from, asAt } = noted?.statement?.choice ?? { style: 'open-items', from: null, asAt: today };
  const [typed, setTyped] = useKeptState<TypedChoice>(`statement ${noteId ?? debtorId}`, {
    style,
    from: from ?? '',
    asAt,
  });
  const [last, setLast] = useState<StatementChoice>(
    () => choiceOf(typed) ?? { style: typed.style, from: null, asAt: today },
  );
  if (!debtor) return <NoSuchDebtor />;
  const choose = (next: TypedChoice) => {
    setTyped(next);
    const choice = choiceOf(next);
    if (choice) setLast(choice);
  };
  return (
    <StatementPage
      {...{ debtor, noted, typed, onChoose: choose, choice: last, isWhole: choiceOf(typed) !== null }}
    />
  );
}

interface StatementPageProps {
  readonly debtor: Debtor;
  readonly noted: Note | null;
  readonly typed: TypedChoice;
  readonly onChoose: (typed: TypedChoice) => void;
  /** What was last whole; the page shows it. */
  readonly choice: StatementChoice;
  readonly isWhole: boolean;
}

function StatementPage({ debtor, noted, typed, onChoose, choice, isWhole }: StatementPageProps) {
  const { id: debtorId, name } = debtor;
  const { today } = useFigures();
  const [despiteHold, setDespiteHold] = useState('');
  const hold = useAbout(onHold, debtorId, today);
  const { closing, words } = useClosing(debtorId, choice);
  const sending = useSending(debtorId, 'letter', choice);
  const leave = (how: string) => void sending.draft(`${words}, ${how}.`, { statement: { choice, closing } });
  const document = { paper: 'statement', debtorId, choice, ...(despiteHold && { despiteHold }) } as const;
  const page = usePreview({ paper: 'statement', debtorId, choice });
  const mayLeave = isWhole && page?.ok === true && (hold === null || despiteHold !== '');
  return (
    <>
      <PageHead
        title="Statement of account"
        crumbs={crumbsTo(debtor)}
        actions={
          <>
            <RowsMenu ask={isWhole ? { choice, debtorIds: [debtorId] } : null} />
            <EmailWordActions document={document} isReady={mayLeave} onOut={leave} />
            <PrintActions document={document} isReady={mayLeave} onOut={leave} />
          </>
        }
      />
      <div className="statement-columns">
        <div className="statement-side">
          <NotedCard {...{ noted, choice, closing }} />
          <StatementFields choice={typed} onChoose={onChoose} />
          <SendingCard sending={sending} words={saySent} />
          <NoEmail debtor={debtor} />
          {hold && despiteHold === '' && <HeldCard {...{ hold, debtorId, name }} onGiven={setDespiteHold} />}
          {page && !page.ok && <RefusalNote refusal={page.refusal} />}
          <ProofNote to={paths.writeTo(debtorId)} />
        </div>
        {page?.ok !== false && <PagePreview pdf={page?.value ?? null} label={`Statement of ${name}`} />}
      </div>
    </>
  );
}

/** What it comes to, and `Statement as at Mon 31 Aug: £2,900.00`, for the timeline. */
function useClosing(debtorId: DebtorId, choice: StatementChoice) {
  const { locale, currency, today } = useFigures();
  const closing = useAbout(closingOf, debtorId, JSON.stringify(choice));
  const day = sayDay(choice.asAt, today, locale);
  return { closing, words: `Statement as at ${day}: ${sayMoney(closing, currency, locale)}` };
}

/** As it was drafted, whatever has come into the book since. */
function saySent(drafted: string): string {
  return drafted.replace(/, (printed|saved as PDF|drafted as an email|saved for Word)\.$/, '.');
}

function noteOf({ notes }: BookState, noteId: NoteId | null): Note | null {
  return (noteId && notes[noteId]) || null;
}

function closingOf(state: BookState, debtorId: DebtorId, choice: string) {
  return statementOf(state, debtorId, JSON.parse(choice) as StatementChoice).closing;
}
