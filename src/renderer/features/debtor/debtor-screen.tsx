/** One debtor: what is owed, what was said, what comes next, and the line to write down the next contact. */
import { useRef } from 'react';
import { useLocation } from 'wouter';
import { attachmentsOf } from '#core/attachments/state';
import type { DebtorId } from '#core/basics/ids';
import type { BookState } from '#core/book/state';
import { debtorKindNames, type Debtor } from '#core/debtors/state';
import { invoicesOf } from '#core/invoices/balance';
import { planStatus } from '#core/plans/state';
import { useAbout } from '../../book/use-about';
import { useBook } from '../../book/use-book';
import { ActionButton } from '../../ui/action-button';
import { EmptyState } from '../../ui/empty-state';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import './debtor-screen.css';
import { DebtorSummary } from './debtor-summary';
import { EditDetails } from './edit-details';
import { FileDesk } from './files/file-desk';
import { FilesCard } from './files/files-card';
import { useFiles } from './files/use-files';
import { PaymentsCard } from './money/payments-card';
import { LogLine } from './log-line/log-line';
import { LettersCard } from './side/letters-card';
import { NextStepCard } from './side/next-step-card';
import { OpenInvoicesCard } from './side/open-invoices-card';
import { PlanCard } from './side/plan-card';
import { PromisesCard } from './side/promises-card';
import './side/side.css';
import { TimelinePanel } from './timeline/timeline-panel';

interface DebtorScreenProps {
  readonly debtorId: DebtorId;
  /** True at the address of the details: they stand open over the page. */
  readonly isEditing: boolean;
}

export function DebtorScreen({ debtorId, isEditing }: DebtorScreenProps) {
  const debtor = useBook(debtorOf, debtorId);
  if (debtor) return <DebtorPage debtor={debtor} isEditing={isEditing} />;
  return (
    <EmptyState title="This debtor is not in the book">
      They were taken off the list, by hand or together with the import that brought them.
    </EmptyState>
  );
}

function DebtorPage({ debtor, isEditing }: { readonly debtor: Debtor; readonly isEditing: boolean }) {
  const [, go] = useLocation();
  const logField = useRef<HTMLTextAreaElement>(null);
  const invoices = useAbout(invoicesOf, debtor.id);
  const promises = useAbout(promisesOf, debtor.id);
  const plans = useAbout(plansOf, debtor.id);
  const letters = useAbout(lettersOf, debtor.id);
  const attachments = useAbout(filesOf, debtor.id);
  const files = useFiles(debtor.id);
  const live = plans.find((plan) => planStatus(plan) !== 'withdrawn');
  return (
    <>
      <PageHead
        title={debtor.name}
        crumbs={[{ label: 'Debtors', to: paths.debtors }]}
        subtitle={contactLine(debtor)}
        actions={
          <>
            <ActionButton shortcut="n" onClick={() => logField.current?.focus()}>
              Note
            </ActionButton>
            <ActionButton shortcut="m" onClick={() => go(paths.newPaymentOf(debtor.id))}>
              Payment
            </ActionButton>
            <ActionButton shortcut="e" onClick={() => go(paths.debtorDetails(debtor.id))}>
              Details
            </ActionButton>
            <ActionButton
              shortcut="p"
              primary
              onClick={() => go(live ? paths.plan(live.id) : paths.newPlan(debtor.id))}
            >
              Plan
            </ActionButton>
          </>
        }
      />
      <FileDesk debtor={debtor} files={files} />
      <DebtorSummary debtorId={debtor.id} invoices={invoices} />
      <div className="debtor-columns">
        <div>
          {/* By its debtor, so that what is half typed about one is never shown with another. */}
          <LogLine key={debtor.id} debtor={debtor} fieldRef={logField} />
          <TimelinePanel debtorId={debtor.id} files={files} />
        </div>
        <aside className="debtor-side" aria-label="About this debtor">
          <NextStepCard debtor={debtor} />
          <OpenInvoicesCard debtorId={debtor.id} invoices={invoices} />
          <PromisesCard debtorId={debtor.id} promises={promises} />
          <PaymentsCard debtorId={debtor.id} />
          <PlanCard debtorId={debtor.id} plans={plans} />
          <LettersCard letters={letters} />
          <FilesCard attachments={attachments} files={files} isBusy={files.attach.progress !== null} />
        </aside>
      </div>
      {/* Whoever came here from a letter that lacked the address goes back to it. */}
      {isEditing && <EditDetails debtor={debtor} onClose={() => history.back()} />}
    </>
  );
}

function contactLine({ name, contact, phones, emails, kind, accountNumber }: Debtor): string {
  const person = contact === name ? '' : contact;
  const account = accountNumber && `account ${accountNumber}`;
  const parts = [person, phones[0], emails[0], kind && debtorKindNames[kind], account].filter(Boolean);
  return parts.join(' · ') || 'No contact details yet';
}

function debtorOf(state: BookState, debtorId: DebtorId) {
  return state.debtors[debtorId] ?? null;
}

/** Records stand in the order they were made; the latest are read first. */
function promisesOf(state: BookState, debtorId: DebtorId) {
  return latestOf(Object.values(state.promises), debtorId);
}

function plansOf(state: BookState, debtorId: DebtorId) {
  return latestOf(Object.values(state.plans), debtorId);
}

function lettersOf(state: BookState, debtorId: DebtorId) {
  return latestOf(Object.values(state.letters), debtorId);
}

function filesOf(state: BookState, debtorId: DebtorId) {
  return attachmentsOf(state, debtorId).toReversed();
}

function latestOf<T extends { readonly debtorId: DebtorId }>(records: readonly T[], debtorId: DebtorId): T[] {
  return records.filter((record) => record.debtorId === debtorId).toReversed();
}
