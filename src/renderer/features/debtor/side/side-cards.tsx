/** What stands beside the timeline: what to do next first, then what it rests on. */
import { attachmentsOf } from '#core/attachments/state';
import type { DebtorId } from '#core/basics/ids';
import { ofDebtor } from '#core/basics/of-debtor';
import type { BookState } from '#core/book/state';
import type { Debtor } from '#core/debtors/state';
import type { Invoice } from '#core/invoices/state';
import type { useFiles } from '../../../book/files/use-files';
import { useAbout } from '../../../book/use-about';
import { CircumstancesCard } from '../circumstances/circumstances-card';
import { FilesCard } from '../files/files-card';
import { PaymentsCard } from '../money/payments-card';
import { RelationshipCard } from '../relationship/relationship-card';
import { DisputesCard } from '../stops/disputes-card';
import { BudgetCard } from './budget-card';
import { LettersCard } from './letters-card';
import { NextStepCard } from './next-step-card';
import { OpenInvoicesCard } from './open-invoices-card';
import { PlanCard } from './plan-card';
import { PromisesCard } from './promises-card';
import './side.css';

interface SideCardsProps {
  readonly debtor: Debtor;
  readonly invoices: readonly Invoice[];
  readonly files: ReturnType<typeof useFiles>;
  readonly onDispute: () => void;
}

export function SideCards({ debtor, invoices, files, onDispute }: SideCardsProps) {
  const { id } = debtor;
  const promises = useAbout(promisesOf, id);
  const plans = useAbout(plansOf, id);
  const letters = useAbout(lettersOf, id);
  const attachments = useAbout(filesOf, id);
  return (
    <>
      <NextStepCard debtor={debtor} />
      <CircumstancesCard debtorId={id} />
      <BudgetCard debtorId={id} />
      <DisputesCard debtorId={id} />
      <OpenInvoicesCard debtorId={id} invoices={invoices} onDispute={onDispute} />
      <PromisesCard debtorId={id} promises={promises} />
      <RelationshipCard debtorId={id} />
      <PaymentsCard debtorId={id} />
      <PlanCard debtorId={id} plans={plans} />
      <LettersCard letters={letters} />
      <FilesCard
        debtorId={id}
        attachments={attachments}
        files={files}
        isBusy={files.attach.progress !== null}
      />
    </>
  );
}

/** Records stand in the order they were made; the latest are read first. */
function promisesOf({ promises }: BookState, debtorId: DebtorId) {
  return ofDebtor(promises, debtorId).toReversed();
}

function plansOf({ plans }: BookState, debtorId: DebtorId) {
  return ofDebtor(plans, debtorId).toReversed();
}

function lettersOf({ letters }: BookState, debtorId: DebtorId) {
  return ofDebtor(letters, debtorId).toReversed();
}

function filesOf(state: BookState, debtorId: DebtorId) {
  return attachmentsOf(state, debtorId).toReversed();
}
