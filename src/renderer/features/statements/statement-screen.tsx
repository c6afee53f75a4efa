/** The statement of account of one debtor, as the page that prints. */
import { useState } from 'react';
import { sayDay } from '#core/basics/date-text';
import type { DebtorId } from '#core/basics/ids';
import { sayMoney } from '#core/basics/money-text';
import type { BookState } from '#core/book/state';
import type { Debtor } from '#core/debtors/state';
import { onHold } from '#core/holds/on-hold';
import { statementOf, type StatementChoice } from '#core/reports/statement/statement';
import { NoSuchDebtor } from '../../book/no-such-debtor';
import { PrintActions } from '../../book/print-actions';
import { NoEmail } from '../../book/no-email';
import { SendingCard } from '../../book/sending-card';
import { useAbout } from '../../book/use-about';
import { crumbsTo, useDebtor } from '../../book/use-debtor';
import { usePreview } from '../../book/use-preview';
import { useSending } from '../../book/use-sending';
import { useFigures } from '../../ui/figures';
import { PageHead } from '../../ui/page-head';
import { PagePreview } from '../../ui/page-preview';
import { RefusalNote } from '../../ui/refusal';
import { EmailWordActions } from './email-word-actions';
import { HeldCard } from './held-card';
import { RowsMenu } from './rows-menu';
import { choiceOf, StatementFields, type TypedChoice } from './statement-fields';
import './statements.css';

export function StatementScreen({ debtorId }: { readonly debtorId: DebtorId }) {
  const { today } = useFigures();
  const debtor = useDebtor(debtorId);
  const [typed, setTyped] = useState<TypedChoice>({ style: 'open-items', from: '', asAt: today });
  const [last, setLast] = useState<StatementChoice>({ style: 'open-items', from: null, asAt: today });
  if (!debtor) return <NoSuchDebtor />;
  const choose = (next: TypedChoice) => {
    setTyped(next);
    const choice = choiceOf(next);
    if (choice) setLast(choice);
  };
  return (
    <StatementPage
      {...{ debtor, typed, onChoose: choose, choice: last, isWhole: choiceOf(typed) !== null }}
    />
  );
}

interface StatementPageProps {
  readonly debtor: Debtor;
  readonly typed: TypedChoice;
  readonly onChoose: (typed: TypedChoice) => void;
  /** What was last whole; the page shows it. */
  readonly choice: StatementChoice;
  readonly isWhole: boolean;
}

function StatementPage({ debtor, typed, onChoose, choice, isWhole }: StatementPageProps) {
  const { id: debtorId, name } = debtor;
  const { today } = useFigures();
  const [despiteHold, setDespiteHold] = useState('');
  const hold = useAbout(onHold, debtorId, today);
  const words = useStatementWords(debtorId, choice);
  const sending = useSending(debtorId, 'letter');
  const leave = (how: string) => void sending.draft(`${words}, ${how}.`);
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
          <StatementFields choice={typed} onChoose={onChoose} />
          <SendingCard sending={sending} words={() => `${words}.`} />
          <NoEmail debtor={debtor} />
          {hold && despiteHold === '' && <HeldCard {...{ hold, debtorId, name }} onGiven={setDespiteHold} />}
          {page && !page.ok && <RefusalNote refusal={page.refusal} />}
        </div>
        {page?.ok !== false && <PagePreview pdf={page?.value ?? null} label={`Statement of ${name}`} />}
      </div>
    </>
  );
}

/** `Statement as at Mon 31 Aug: £2,900.00`, for the timeline. */
function useStatementWords(debtorId: DebtorId, choice: StatementChoice): string {
  const { locale, currency, today } = useFigures();
  const closing = useAbout(closingOf, debtorId, JSON.stringify(choice));
  return `Statement as at ${sayDay(choice.asAt, today, locale)}: ${sayMoney(closing, currency, locale)}`;
}

function closingOf(state: BookState, debtorId: DebtorId, choice: string) {
  return statementOf(state, debtorId, JSON.parse(choice) as StatementChoice).closing;
}
