/** Which screen stands at which address. */
import { lazy, type ReactNode } from 'react';
import type { BatchId, BookId, DebtorId, LetterId, PaymentId, PlanId } from '#core/basics/ids';
import type { TemplateId } from '#core/letters/kinds';
import { BookBackupsScreen } from '../features/backups/book-backups-screen';
import { RestoreFileScreen } from '../features/backups/restore-file-screen';
import { RoundScreen } from '../features/backups/round-screen';
import { BooksScreen } from '../features/books/books-screen';
import { NewBookScreen } from '../features/books/new-book-screen';
import { ProfileScreen } from '../features/books/profile-screen';
import { BudgetScreen } from '../features/budget/budget-screen';
import { DuplicatesScreen } from '../features/debtor/merge/duplicates-screen';
import { MergeScreen } from '../features/debtor/merge/merge-screen';
import { DebtorScreen } from '../features/debtor/debtor-screen';
import { RelationshipScreen } from '../features/debtor/relationship/relationship-screen';
import { TimelinePaperScreen } from '../features/debtor/timeline/timeline-paper-screen';
import { DetailsScreen, NewDebtorScreen } from '../features/debtor/details/details-screen';
import { DebtorsScreen } from '../features/debtors/debtors-screen';
import { EraseScreen } from '../features/erase/erase-screen';
import { ImportScreen } from '../features/import/import-screen';
import { BatchScreen } from '../features/letters/batch/batch-screen';
import { LettersScreen } from '../features/letters/batch/letters-screen';
import { IssuedLetterScreen, PlanLetterScreen } from '../features/letters/letter-screen';
import { TemplatesScreen } from '../features/letters/templates/templates-screen';
import { PasswordScreen } from '../features/password/password-screen';
import { NewPaymentScreen } from '../features/payments/new-payment-screen';
import { PaymentScreen } from '../features/payments/payment-screen';
import { PaymentsScreen } from '../features/payments/payments-screen';
import { ChangePlanScreen } from '../features/plans/change-plan-screen';
import { ExpectedScreen } from '../features/plans/expected-screen';
import { NewPlanScreen } from '../features/plans/new-plan-screen';
import { PlanScreen } from '../features/plans/plan-screen';
import { PlansScreen } from '../features/plans/plans-screen';
import { SettingsScreen } from '../features/settings/settings-screen';
import { AllStatementsScreen } from '../features/statements/all-statements-screen';
import { StatementScreen } from '../features/statements/statement-screen';
import { StationeryScreen } from '../features/stationery/stationery-screen';
import { TestSheetScreen } from '../features/stationery/test-sheet-screen';
import { TodayScreen } from '../features/today/today-screen';
import { ReportScreen } from '../features/trail/report-screen';
import { TrailScreen } from '../features/trail/trail-screen';
import { paths } from '../ui/paths';

// The rules of tone are a fifth of the window's code: they come with the first words that are written.
const TemplateScreen = lazy(async () => ({
  default: (await import('../features/letters/templates/template-screen')).TemplateScreen,
}));
const WriteScreen = lazy(async () => ({
  default: (await import('../features/letters/write-screen')).WriteScreen,
}));

/** What an address can name. One with an id that the book does not hold shows a screen that says so. */
export interface Named {
  readonly batchId: BatchId;
  readonly bookId: BookId;
  readonly debtorId: DebtorId;
  readonly entryId: string;
  readonly letterId: LetterId;
  readonly otherId: DebtorId;
  readonly paymentId: PaymentId;
  readonly planId: PlanId;
  readonly templateId: TemplateId;
}

/** Where each stands in the pattern of an address. */
const at: Named = {
  batchId: ':batchId' as BatchId,
  bookId: ':bookId' as BookId,
  debtorId: ':debtorId' as DebtorId,
  entryId: ':entryId',
  letterId: ':letterId' as LetterId,
  otherId: ':otherId' as DebtorId,
  paymentId: ':paymentId' as PaymentId,
  planId: ':planId' as PlanId,
  templateId: ':templateId' as TemplateId,
};

/** By the pattern of their address; the first that fits is shown. */
export type Screens = Readonly<Record<string, (named: Named) => ReactNode>>;

/** Those of a book, in place of which a locked book asks for its password. */
export const screensOfBook: Screens = {
  [paths.today]: () => <TodayScreen />,
  [paths.debtors]: () => <DebtorsScreen />,
  // Before the debtors' own addresses: it looks like one of them.
  [paths.newDebtor]: () => <NewDebtorScreen />,
  [paths.duplicates]: () => <DuplicatesScreen />,
  [paths.allStatements]: () => <AllStatementsScreen />,
  [paths.debtor(at.debtorId)]: ({ debtorId }) => <DebtorScreen debtorId={debtorId} />,
  [paths.timelinePaper(at.debtorId)]: ({ debtorId }) => <TimelinePaperScreen debtorId={debtorId} />,
  [paths.debtorEntry(at.debtorId, at.entryId)]: ({ debtorId, entryId }) => (
    <DebtorScreen debtorId={debtorId} entryId={entryId} />
  ),
  [paths.debtorDetails(at.debtorId)]: ({ debtorId }) => <DetailsScreen debtorId={debtorId} />,
  [paths.budget(at.debtorId)]: ({ debtorId }) => <BudgetScreen debtorId={debtorId} />,
  [paths.relationship(at.debtorId)]: ({ debtorId }) => <RelationshipScreen debtorId={debtorId} />,
  [paths.merge(at.debtorId)]: ({ debtorId }) => <MergeScreen debtorId={debtorId} otherId={null} />,
  [paths.mergeWith(at.debtorId, at.otherId)]: ({ debtorId, otherId }) => (
    <MergeScreen debtorId={debtorId} otherId={otherId} />
  ),
  [paths.eraseDebtor(at.debtorId)]: ({ debtorId }) => <EraseScreen debtorId={debtorId} />,
  [paths.statement(at.debtorId)]: ({ debtorId }) => <StatementScreen debtorId={debtorId} />,
  [paths.writeTo(at.debtorId)]: ({ debtorId }) => <WriteScreen debtorId={debtorId} />,
  [paths.wordsFor(at.debtorId, at.templateId)]: ({ debtorId, templateId }) => (
    <TemplateScreen templateId={templateId} debtorId={debtorId} />
  ),
  [paths.newPlan(at.debtorId)]: ({ debtorId }) => <NewPlanScreen debtorId={debtorId} />,
  [paths.newPaymentOf(at.debtorId)]: ({ debtorId }) => <NewPaymentScreen debtorId={debtorId} />,

  [paths.plans]: () => <PlansScreen />,
  // Before the plans' own addresses: it looks like one of them.
  [paths.expectedMoney]: () => <ExpectedScreen />,
  [paths.plan(at.planId)]: ({ planId }) => <PlanScreen planId={planId} />,
  [paths.changePlan(at.planId)]: ({ planId }) => <ChangePlanScreen planId={planId} />,
  [paths.planLetter(at.planId)]: ({ planId }) => <PlanLetterScreen planId={planId} />,
  [paths.planWords(at.planId, at.templateId)]: ({ planId, templateId }) => (
    <TemplateScreen templateId={templateId} planId={planId} />
  ),

  [paths.letters]: () => <LettersScreen />,
  [paths.letterBatch(at.batchId)]: ({ batchId }) => <BatchScreen batchId={batchId} />,
  [paths.letterInBatch(at.batchId, at.letterId)]: ({ batchId, letterId }) => (
    <IssuedLetterScreen letterId={letterId} batchId={batchId} />
  ),
  [paths.letter(at.letterId)]: ({ letterId }) => <IssuedLetterScreen letterId={letterId} />,

  [paths.payments]: () => <PaymentsScreen />,
  [paths.newPayment]: () => <NewPaymentScreen debtorId={null} />,
  [paths.payment(at.paymentId)]: ({ paymentId }) => <PaymentScreen paymentId={paymentId} />,

  [paths.import]: () => <ImportScreen />,
  [paths.trail]: () => <TrailScreen />,
  [paths.trailOf(at.debtorId)]: ({ debtorId }) => <TrailScreen debtorId={debtorId} />,
  [paths.trailReport]: () => <ReportScreen />,

  [paths.profile]: () => <ProfileScreen />,
  [paths.stationery]: () => <StationeryScreen />,
  [paths.testSheet]: () => <TestSheetScreen />,
  [paths.templates]: () => <TemplatesScreen />,
  [paths.template(at.templateId)]: ({ templateId }) => <TemplateScreen templateId={templateId} />,
  [paths.password]: () => <PasswordScreen />,
};

/** Those that are there with no book open. */
export const screensWithoutBook: Screens = {
  [paths.books]: () => <BooksScreen />,
  [paths.newBook]: () => <NewBookScreen />,
  [paths.backUpAll]: () => <RoundScreen />,
  [paths.restoreBackup]: () => <RestoreFileScreen />,
  [paths.backups(at.bookId)]: ({ bookId }) => <BookBackupsScreen bookId={bookId} />,
  [paths.settings]: () => <SettingsScreen />,
};
