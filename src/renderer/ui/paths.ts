/** The addresses of the screens. Features link to one another by these, never by importing each other. */
import type { BookId, DebtorId, LetterId, PaymentId, PlanId } from '#core/basics/ids';

export const paths = {
  home: '/',
  debtors: '/debtors',
  debtor: (id: DebtorId) => `/debtors/${id}`,
  debtorDetails: (id: DebtorId) => `/debtors/${id}/details`,
  eraseDebtor: (id: DebtorId) => `/debtors/${id}/erase`,
  newPlan: (id: DebtorId) => `/debtors/${id}/plan`,
  plan: (id: PlanId) => `/plans/${id}`,
  planLetter: (id: PlanId) => `/plans/${id}/letter`,
  letter: (id: LetterId) => `/letters/${id}`,
  newPayment: '/payments/new',
  newPaymentOf: (id: DebtorId) => `/debtors/${id}/payment`,
  payments: '/payments',
  payment: (id: PaymentId) => `/payments/${id}`,
  import: '/import',
  trail: '/trail',
  trailReport: '/trail/report',
  books: '/books',
  newBook: '/books/new',
  profile: '/books/profile',
  password: '/books/password',
  backUpAll: '/books/back-up',
  restoreBackup: '/books/restore',
  backups: (id: BookId) => `/books/${id}/backups`,
  settings: '/settings',
} as const;
