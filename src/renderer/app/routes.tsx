/** Which screen stands at which address. A screen that needs a book is reached only while one is open. */
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import type { BatchId, BookId, DebtorId, LetterId, NoteId, PaymentId, PlanId } from '#core/basics/ids';
import type { TemplateId } from '#core/letters/kinds';
import { usePractice } from '../book/use-book';
import { BookBackupsScreen } from '../features/backups/book-backups-screen';
import { RestoreFileScreen } from '../features/backups/restore-file-screen';
import { RoundScreen } from '../features/backups/round-screen';
import { BooksScreen } from '../features/books/books-screen';
import { NewBookScreen } from '../features/books/new-book-screen';
import { ProfileScreen } from '../features/books/profile-screen';
import { WelcomeScreen } from '../features/books/welcome-screen';
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
import { UnlockScreen } from '../features/password/unlock-screen';
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
import { catchFocus } from '../ui/lost-focus';
import { paths } from '../ui/paths';
import { ErrorBoundary } from './error-boundary';
import { useScreenPlace } from './use-screen-place';

// The rules of tone are a fifth of the window's code: they come with the first words that are written.
const TemplateScreen = lazy(async () => ({
  default: (await import('../features/letters/templates/template-screen')).TemplateScreen,
}));
const WriteScreen = lazy(async () => ({
  default: (await import('../features/letters/write-screen')).WriteScreen,
}));

interface Screen {
  readonly path: string;
  readonly needsBook: boolean;
  readonly show: (params: Params) => ReactNode;
}

type Params = Readonly<Record<string, string>>;

/** Where an id stands in a pattern. An address with an id the book does not hold shows a screen that says so. */
const id = {
  book: ':bookId' as BookId,
  debtor: ':debtorId' as DebtorId,
  plan: ':planId' as PlanId,
  letter: ':letterId' as LetterId,
  payment: ':paymentId' as PaymentId,
  template: ':templateId' as TemplateId,
};
const debtorIn = (params: Params) => params['debtorId'] as DebtorId;
const planIn = (params: Params) => params['planId'] as PlanId;
const templateIn = (params: Params) => params['templateId'] as TemplateId;

const screens: readonly Screen[] = [
  { path: paths.today, needsBook: true, show: () => <TodayScreen /> },
  { path: paths.debtors, needsBook: true, show: () => <DebtorsScreen /> },
  // Before the debtors' own addresses: it looks like one of them.
  { path: paths.newDebtor, needsBook: true, show: () => <NewDebtorScreen /> },
  { path: paths.duplicates, needsBook: true, show: () => <DuplicatesScreen /> },
  { path: paths.allStatements, needsBook: true, show: () => <AllStatementsScreen /> },
  {
    path: paths.debtor(id.debtor),
    needsBook: true,
    show: (params) => <DebtorScreen debtorId={debtorIn(params)} />,
  },
  {
    path: paths.timelinePaper(id.debtor),
    needsBook: true,
    show: (params) => <TimelinePaperScreen debtorId={debtorIn(params)} />,
  },
  {
    path: paths.debtorEntry(id.debtor, ':entryId'),
    needsBook: true,
    show: (params) => <DebtorScreen debtorId={debtorIn(params)} entryId={params['entryId'] ?? null} />,
  },
  {
    path: paths.debtorDetails(id.debtor),
    needsBook: true,
    show: (params) => <DetailsScreen debtorId={debtorIn(params)} />,
  },
  {
    path: paths.budget(id.debtor),
    needsBook: true,
    show: (params) => <BudgetScreen debtorId={debtorIn(params)} />,
  },
  {
    path: paths.relationship(id.debtor),
    needsBook: true,
    show: (params) => <RelationshipScreen debtorId={debtorIn(params)} />,
  },
  {
    path: paths.merge(id.debtor),
    needsBook: true,
    show: (params) => <MergeScreen debtorId={debtorIn(params)} otherId={null} />,
  },
  {
    path: paths.mergeWith(id.debtor, ':otherId' as DebtorId),
    needsBook: true,
    show: (params) => <MergeScreen debtorId={debtorIn(params)} otherId={params['otherId'] as DebtorId} />,
  },
  {
    path: paths.eraseDebtor(id.debtor),
    needsBook: true,
    show: (params) => <EraseScreen debtorId={debtorIn(params)} />,
  },
  {
    path: paths.statement(id.debtor),
    needsBook: true,
    show: (params) => <StatementScreen debtorId={debtorIn(params)} noteId={null} />,
  },
  {
    path: paths.notedStatement(id.debtor, ':noteId' as NoteId),
    needsBook: true,
    show: (params) => <StatementScreen debtorId={debtorIn(params)} noteId={params['noteId'] as NoteId} />,
  },
  {
    path: paths.writeTo(id.debtor),
    needsBook: true,
    show: (params) => <WriteScreen debtorId={debtorIn(params)} />,
  },
  {
    path: paths.wordsFor(id.debtor, id.template),
    needsBook: true,
    show: (params) => <TemplateScreen templateId={templateIn(params)} debtorId={debtorIn(params)} />,
  },
  {
    path: paths.newPlan(id.debtor),
    needsBook: true,
    show: (params) => <NewPlanScreen debtorId={debtorIn(params)} />,
  },
  { path: paths.plans, needsBook: true, show: () => <PlansScreen /> },
  // Before the plans' own addresses: it looks like one of them.
  { path: paths.expectedMoney, needsBook: true, show: () => <ExpectedScreen /> },
  { path: paths.plan(id.plan), needsBook: true, show: (params) => <PlanScreen planId={planIn(params)} /> },
  {
    path: paths.changePlan(id.plan),
    needsBook: true,
    show: (params) => <ChangePlanScreen planId={planIn(params)} />,
  },
  {
    path: paths.planLetter(id.plan),
    needsBook: true,
    show: (params) => <PlanLetterScreen planId={planIn(params)} />,
  },
  {
    path: paths.planWords(id.plan, id.template),
    needsBook: true,
    show: (params) => <TemplateScreen templateId={templateIn(params)} planId={planIn(params)} />,
  },
  { path: paths.letters, needsBook: true, show: () => <LettersScreen /> },
  {
    path: paths.letterBatch(':batchId' as BatchId),
    needsBook: true,
    show: (params) => <BatchScreen batchId={params['batchId'] as BatchId} />,
  },
  {
    path: paths.letterInBatch(':batchId' as BatchId, id.letter),
    needsBook: true,
    show: ({ batchId, letterId }) => (
      <IssuedLetterScreen letterId={letterId as LetterId} batchId={batchId as BatchId} />
    ),
  },
  {
    path: paths.letter(id.letter),
    needsBook: true,
    show: (params) => <IssuedLetterScreen letterId={params['letterId'] as LetterId} />,
  },
  {
    path: paths.newPaymentOf(id.debtor),
    needsBook: true,
    show: (params) => <NewPaymentScreen debtorId={debtorIn(params)} />,
  },
  { path: paths.payments, needsBook: true, show: () => <PaymentsScreen /> },
  { path: paths.newPayment, needsBook: true, show: () => <NewPaymentScreen debtorId={null} /> },
  {
    path: paths.payment(id.payment),
    needsBook: true,
    show: (params) => <PaymentScreen paymentId={params['paymentId'] as PaymentId} />,
  },
  { path: paths.import, needsBook: true, show: () => <ImportScreen /> },
  { path: paths.trail, needsBook: true, show: () => <TrailScreen /> },
  {
    path: paths.trailOf(id.debtor),
    needsBook: true,
    show: (params) => <TrailScreen debtorId={debtorIn(params)} />,
  },
  { path: paths.trailReport, needsBook: true, show: () => <ReportScreen /> },
  { path: paths.books, needsBook: false, show: () => <BooksScreen /> },
  { path: paths.newBook, needsBook: false, show: () => <NewBookScreen /> },
  { path: paths.profile, needsBook: true, show: () => <ProfileScreen /> },
  { path: paths.stationery, needsBook: true, show: () => <StationeryScreen /> },
  { path: paths.templates, needsBook: true, show: () => <TemplatesScreen /> },
  {
    path: paths.template(id.template),
    needsBook: true,
    show: (params) => <TemplateScreen templateId={templateIn(params)} />,
  },
  { path: paths.testSheet, needsBook: true, show: () => <TestSheetScreen /> },
  { path: paths.backUpAll, needsBook: false, show: () => <RoundScreen /> },
  { path: paths.restoreBackup, needsBook: false, show: () => <RestoreFileScreen /> },
  {
    path: paths.backups(id.book),
    needsBook: false,
    show: (params) => <BookBackupsScreen bookId={params['bookId'] as BookId} />,
  },
  { path: paths.password, needsBook: true, show: () => <PasswordScreen /> },
  { path: paths.settings, needsBook: false, show: () => <SettingsScreen /> },
];

export function Routes() {
  const [location] = useLocation();
  const { book, locked } = usePractice();
  return (
    // A new address, or another book, is a fresh start: what went wrong on the last page stays there.
    <ErrorBoundary key={`${book?.bookId} ${location}`}>
      <ScreenPlace address={location} />
      <Suspense>
        <Switch>
          {screens
            .filter((screen) => book !== null || locked !== null || !screen.needsBook)
            .map(({ path, needsBook, show }) => (
              <Route key={path} path={path}>
                {/* The address stays while the password is asked for, so that one is back where one was. */}
                {(params) => (needsBook && book === null ? <UnlockScreen /> : show(params as Params))}
              </Route>
            ))}
          <Route path={paths.home}>
            <Home />
          </Route>
          <Route>
            <Redirect to={paths.home} replace />
          </Route>
        </Switch>
        <NewScreen />
      </Suspense>
    </ErrorBoundary>
  );
}

/** Before the screen, so that it is asked how far down that stands while it is still there. */
function ScreenPlace({ address }: { readonly address: string }) {
  useScreenPlace(address);
  return null;
}

/** Drawn anew with each screen: the link that led here is gone, and unless the screen has put the focus it begins here. */
function NewScreen() {
  useEffect(() => catchFocus(null), []);
  return null;
}

/** What there is to do in the book, or the way to a first book; a book that could not be opened is told of among the books. */
function Home() {
  const { book, locked, practice } = usePractice();
  if (book || locked) return <Redirect to={paths.today} replace />;
  return practice?.books.length === 0 ? <WelcomeScreen /> : <Redirect to={paths.books} replace />;
}
