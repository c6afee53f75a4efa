/** One debtor: what is owed, what was said, what comes next, and the line to write down the next contact. */
import { useRef, useState } from 'react';
import { Redirect, useLocation } from 'wouter';
import { attachmentsOf } from '#core/attachments/state';
import type { DebtorId } from '#core/basics/ids';
import type { BookState } from '#core/book/state';
import { keptFor, mergedInto } from '#core/debtors/known-as';
import { contactOf, emailsOf, phonesOf } from '#core/debtors/reach';
import { debtorKindNames, type Debtor } from '#core/debtors/state';
import { invoicesOf } from '#core/invoices/balance';
import { channelNames } from '#core/notes/say-contact';
import { isStanding } from '#core/plans/state';
import { FileDesk } from '../../book/files/file-desk';
import { toDebtor, toNote } from '../../book/files/put-to';
import { useFiles } from '../../book/files/use-files';
import { LogLine, type LogLineHandle } from '../../book/log-line/log-line';
import { useAbout } from '../../book/use-about';
import { useBook } from '../../book/use-book';
import { ActionButton } from '../../ui/action-button';
import { EmptyState } from '../../ui/empty-state';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { CircumstancesCard } from './circumstances/circumstances-card';
import './debtor-screen.css';
import { ArchivedNote } from './archived-note';
import { DebtorSummary } from './debtor-summary';
import { FilesCard } from './files/files-card';
import { PaymentsCard } from './money/payments-card';
import { CallGuidePanel } from './guide/call-guide-panel';
import { BudgetCard } from './side/budget-card';
import { RelationshipCard } from './relationship/relationship-card';
import { LettersCard } from './side/letters-card';
import { NextStepCard } from './side/next-step-card';
import { OpenInvoicesCard } from './side/open-invoices-card';
import { PlanCard } from './side/plan-card';
import { PromisesCard } from './side/promises-card';
import './side/side.css';
import { DisputesCard } from './stops/disputes-card';
import { HoldBanners } from './stops/hold-banner';
import { PlaceHold } from './stops/place-hold';
import { RaiseDispute } from './stops/raise-dispute';
import { TimelinePanel } from './timeline/timeline-panel';

interface DebtorScreenProps {
  readonly debtorId: DebtorId;
  /** The entry of the timeline one came for; null or left out for the top of the page. */
  readonly entryId?: string | null;
}

export function DebtorScreen({ debtorId, entryId = null }: DebtorScreenProps) {
  const debtor = useBook(debtorOf, debtorId);
  const keptId = useBook(keptFor, debtorId);
  if (debtor) return <DebtorPage debtor={debtor} entryId={entryId} />;
  if (keptId !== debtorId) return <Redirect to={paths.debtor(keptId)} replace />;
  return (
    <EmptyState title="This debtor is not in the book">
      They were taken off the list, by hand or together with the import that brought them.
    </EmptyState>
  );
}

interface DebtorPageProps {
  readonly debtor: Debtor;
  readonly entryId: string | null;
}

function DebtorPage({ debtor, entryId }: DebtorPageProps) {
  const [, go] = useLocation();
  const logField = useRef<HTMLTextAreaElement>(null);
  const logLine = useRef<LogLineHandle>(null);
  const [isCalling, setIsCalling] = useState(false);
  const invoices = useAbout(invoicesOf, debtor.id);
  const promises = useAbout(promisesOf, debtor.id);
  const plans = useAbout(plansOf, debtor.id);
  const letters = useAbout(lettersOf, debtor.id);
  const attachments = useAbout(filesOf, debtor.id);
  const files = useFiles(({ noteId }) =>
    noteId ? toNote({ id: noteId, debtorId: debtor.id }) : toDebtor(debtor.id),
  );
  const [asking, setAsking] = useState<'dispute' | 'hold' | null>(null);
  const merged = useBook(mergedInto, debtor.id);
  const live = plans.find(isStanding);
  return (
    <>
      <PageHead
        title={debtor.name}
        crumbs={[{ label: 'Debtors', to: paths.debtors }]}
        subtitle={contactLine(debtor, merged)}
        actions={
          <>
            <ActionButton shortcut="n" onClick={() => logField.current?.focus()}>
              Note
            </ActionButton>
            <ActionButton shortcut="m" onClick={() => go(paths.newPaymentOf(debtor.id))}>
              Payment
            </ActionButton>
            <ActionButton shortcut="c" onClick={() => setIsCalling(!isCalling)}>
              Call
            </ActionButton>
            <ActionButton shortcut="w" onClick={() => go(paths.writeTo(debtor.id))}>
              Write…
            </ActionButton>
            <ActionButton shortcut="e" onClick={() => go(paths.debtorDetails(debtor.id))}>
              Details
            </ActionButton>
            <ActionButton shortcut="h" onClick={() => setAsking('hold')}>
              Hold
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
      <HoldBanners debtorId={debtor.id} />
      {debtor.archived && <ArchivedNote debtor={debtor} />}
      <FileDesk onto={files.over?.noteId ? 'this note' : debtor.name} files={files} />
      <DebtorSummary debtorId={debtor.id} invoices={invoices} />
      <div className="debtor-columns" data-guide={isCalling}>
        <div>
          {/* By its debtor, so that what is half typed about one is never shown with another. */}
          <LogLine key={debtor.id} debtor={debtor} fieldRef={logField} ref={logLine} />
          <TimelinePanel debtorId={debtor.id} files={files} entryId={entryId} />
        </div>
        <aside className="debtor-side" aria-label="About this debtor">
          {isCalling && (
            <CallGuidePanel
              debtor={debtor}
              onOutcome={(words) => logLine.current?.begin(words)}
              onClose={() => setIsCalling(false)}
            />
          )}
          <NextStepCard debtor={debtor} />
          <CircumstancesCard debtorId={debtor.id} />
          <BudgetCard debtorId={debtor.id} />
          <DisputesCard debtorId={debtor.id} />
          <OpenInvoicesCard debtorId={debtor.id} invoices={invoices} onDispute={() => setAsking('dispute')} />
          <PromisesCard debtorId={debtor.id} promises={promises} />
          <RelationshipCard debtorId={debtor.id} />
          <PaymentsCard debtorId={debtor.id} />
          <PlanCard debtorId={debtor.id} plans={plans} />
          <LettersCard letters={letters} />
          <FilesCard
            debtorId={debtor.id}
            attachments={attachments}
            files={files}
            isBusy={files.attach.progress !== null}
          />
        </aside>
      </div>
      {asking === 'dispute' && <RaiseDispute debtor={debtor} onClose={() => setAsking(null)} />}
      {asking === 'hold' && <PlaceHold debtor={debtor} onClose={() => setAsking(null)} />}
    </>
  );
}

function contactLine(debtor: Debtor, merged: readonly Debtor[]): string {
  const { name, kind, accountNumber, prefers, hours } = debtor;
  const person = contactOf(debtor) === name ? '' : contactOf(debtor);
  const also = merged.length > 0 && `also ${merged.map((each) => each.name).join(', ')}`;
  const account = accountNumber && `account ${accountNumber}`;
  const best = [prefers && `best by ${channelNames[prefers].toLowerCase()}`, hours]
    .filter(Boolean)
    .join(', ');
  const [[phone], [email]] = [phonesOf(debtor), emailsOf(debtor)];
  const parts = [person, phone, email, best, kind && debtorKindNames[kind], account, also].filter(Boolean);
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
