/** One debtor: what is owed, what was said, what comes next, and the line to write down the next contact. */
import { useRef, useState } from 'react';
import { Redirect } from 'wouter';
import type { DebtorId } from '#core/basics/ids';
import { keptFor, mergedInto } from '#core/debtors/known-as';
import { contactOf, emailsOf, phonesOf } from '#core/debtors/reach';
import { debtorKindNames, type Debtor } from '#core/debtors/state';
import { invoicesOf } from '#core/invoices/balance';
import { channelNames } from '#core/notes/say-contact';
import { FileDesk } from '../../book/files/file-desk';
import { toDebtor, toNote } from '../../book/files/put-to';
import { useFiles } from '../../book/files/use-files';
import { LogLine, type LogLineHandle } from '../../book/log-line/log-line';
import { useAbout } from '../../book/use-about';
import { useDebtor } from '../../book/use-debtor';
import { useBook } from '../../book/use-book';
import { EmptyState } from '../../ui/empty-state';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import './debtor-screen.css';
import { ArchivedNote } from './archived-note';
import { DebtorActions, type DebtorActionsProps } from './debtor-actions';
import { DebtorSummary } from './debtor-summary';
import { CallGuidePanel } from './guide/call-guide-panel';
import { SideCards } from './side/side-cards';
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
  const debtor = useDebtor(debtorId);
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
  const { id: debtorId } = debtor;
  const logField = useRef<HTMLTextAreaElement>(null);
  const logLine = useRef<LogLineHandle>(null);
  const [isCalling, setIsCalling] = useState(false);
  const [asking, setAsking] = useState<'dispute' | 'hold' | null>(null);
  const files = useFiles(({ noteId }) => (noteId ? toNote({ id: noteId, debtorId }) : toDebtor(debtorId)));
  const invoices = useAbout(invoicesOf, debtorId);
  return (
    <>
      <DebtorHead
        debtor={debtor}
        onNote={() => logField.current?.focus()}
        onCall={() => setIsCalling(!isCalling)}
        onHold={() => setAsking('hold')}
      />
      <FileDesk onto={files.over?.noteId ? 'this note' : debtor.name} files={files} />
      <DebtorSummary debtorId={debtorId} invoices={invoices} />
      <div className="debtor-columns" data-guide={isCalling}>
        <div>
          {/* By its debtor, so that what is half typed about one is never shown with another. */}
          <LogLine key={debtorId} debtor={debtor} fieldRef={logField} ref={logLine} />
          <TimelinePanel debtorId={debtorId} files={files} entryId={entryId} />
        </div>
        <aside className="debtor-side" aria-label="About this debtor">
          {isCalling && (
            <CallGuidePanel
              debtor={debtor}
              onOutcome={(words) => logLine.current?.begin(words)}
              onClose={() => setIsCalling(false)}
            />
          )}
          <SideCards {...{ debtor, invoices, files }} onDispute={() => setAsking('dispute')} />
        </aside>
      </div>
      {asking === 'dispute' && <RaiseDispute debtor={debtor} onClose={() => setAsking(null)} />}
      {asking === 'hold' && <PlaceHold debtor={debtor} onClose={() => setAsking(null)} />}
    </>
  );
}

interface DebtorHeadProps extends Omit<DebtorActionsProps, 'debtorId'> {
  readonly debtor: Debtor;
}

/** Who it is, what one can do, and what speaks against doing it. */
function DebtorHead({ debtor, ...actions }: DebtorHeadProps) {
  const merged = useBook(mergedInto, debtor.id);
  return (
    <>
      <PageHead
        title={debtor.name}
        crumbs={[{ label: 'Debtors', to: paths.debtors }]}
        subtitle={contactLine(debtor, merged)}
        actions={<DebtorActions debtorId={debtor.id} {...actions} />}
      />
      <HoldBanners debtorId={debtor.id} />
      {debtor.archived && <ArchivedNote debtor={debtor} />}
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
