/** The addresses of the screens. Features link to one another by these, never by importing each other. */
import type { BatchId, BookId, DebtorId, LetterId, NoteId, PaymentId, PlanId } from '#core/basics/ids';
import type { TemplateId } from '#core/letters/kinds';

/** Both lead to the words and the look of letters: one is back where one came from. */
export type LettersHome = 'books' | 'letters';

export const paths = {
  home: '/',
  today: '/today',
  debtors: '/debtors',
  newDebtor: '/debtors/new',
  duplicates: '/debtors/duplicates',
  allStatements: '/debtors/statements',
  debtor: (id: DebtorId) => `/debtors/${id}`,
  /** At one entry of the timeline. */
  debtorEntry: (id: DebtorId, entryId: string) => `/debtors/${id}/timeline/${entryId}`,
  timelinePaper: (id: DebtorId) => `/debtors/${id}/timeline`,
  debtorDetails: (id: DebtorId) => `/debtors/${id}/details`,
  budget: (id: DebtorId) => `/debtors/${id}/budget`,
  relationship: (id: DebtorId) => `/debtors/${id}/relationship`,
  merge: (id: DebtorId) => `/debtors/${id}/merge`,
  mergeWith: (id: DebtorId, other: DebtorId) => `/debtors/${id}/merge/${other}`,
  eraseDebtor: (id: DebtorId) => `/debtors/${id}/erase`,
  statement: (id: DebtorId) => `/debtors/${id}/statement`,
  /** As it was made when a note was taken of it. */
  notedStatement: (id: DebtorId, noteId: NoteId) => `/debtors/${id}/statement/${noteId}`,
  writeTo: (id: DebtorId) => `/debtors/${id}/write`,
  /** The words of the letter one is about to write. */
  wordsFor: (id: DebtorId, templateId: TemplateId) => `/debtors/${id}/words/${templateId}`,
  /** As it was issued. */
  letter: (id: DebtorId, letterId: LetterId) => `/debtors/${id}/letters/${letterId}`,
  newPlan: (id: DebtorId) => `/debtors/${id}/plan`,
  plans: '/plans',
  expectedMoney: '/plans/expected',
  plan: (id: PlanId) => `/plans/${id}`,
  changePlan: (id: PlanId) => `/plans/${id}/change`,
  planLetter: (id: PlanId) => `/plans/${id}/letter`,
  /** The words of the plan’s letter. */
  planWords: (id: PlanId, templateId: TemplateId) => `/plans/${id}/words/${templateId}`,
  letters: '/letters',
  letterBatch: (id: BatchId) => `/letters/batches/${id}`,
  /** A letter that one came to from those it was issued with. */
  letterInBatch: (batch: BatchId, id: LetterId) => `/letters/batches/${batch}/${id}`,
  newPayment: '/payments/new',
  newPaymentOf: (id: DebtorId) => `/debtors/${id}/payment`,
  payments: '/payments',
  payment: (id: PaymentId) => `/payments/${id}`,
  import: '/import',
  trail: '/trail',
  trailOf: (id: DebtorId) => `/trail/of/${id}`,
  trailReport: '/trail/report',
  books: '/books',
  newBook: '/books/new',
  profile: '/books/profile',
  stationery: (home: LettersHome) => `/${home}/stationery`,
  testSheet: (home: LettersHome) => `/${home}/stationery/test-sheet`,
  templates: (home: LettersHome) => `/${home}/words`,
  template: (home: LettersHome, id: TemplateId) => `/${home}/words/${id}`,
  password: '/books/password',
  backUpAll: '/books/back-up',
  restoreBackup: '/books/restore',
  backups: (id: BookId) => `/books/${id}/backups`,
  settings: '/settings',
} as const;
