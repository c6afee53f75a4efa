/** The list of debtors: one row each with what is owed, how old it is, and where the matter stands. */
import type { DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { add, zero, type Cents } from '../basics/money';
import type { DebtorsState } from '../debtors/state';
import { balanceOf, bucketOf, invoicesByDebtor, type Bucket } from '../invoices/balance';
import type { InvoicesState } from '../invoices/state';
import type { Channel, Note, NotesState } from '../notes/state';
import { currentVersion, planStatus, type Plan, type PlansState } from '../plans/state';
import type { PaymentPromise, PromisesState } from '../promises/state';

/** Where the matter stands; a plan says more than a promise. */
export type Standing =
  | { readonly kind: 'plan-agreed' | 'plan-offered' | 'nothing-agreed' }
  /** `promise-due`: its day has passed; whether it was kept, payments tell. */
  | { readonly kind: 'promised' | 'promise-due'; readonly amount: Cents; readonly by: LocalDate };

/** The next day something is expected, and what. */
export interface NextDay {
  readonly kind: 'promise' | 'instalment' | 'follow-up';
  readonly on: LocalDate;
}

export interface DebtorRow {
  readonly debtorId: DebtorId;
  readonly name: string;
  readonly accountNumber: string;
  readonly balance: Cents;
  readonly overdue: Cents;
  readonly oldestDays: number;
  readonly bucket: Bucket;
  /** The last time somebody spoke with them or wrote to them; notes to oneself do not count. */
  readonly lastContact: { readonly on: LocalDate; readonly channel: Channel } | null;
  readonly standing: Standing;
  readonly next: NextDay | null;
}

type Sources = DebtorsState & InvoicesState & NotesState & PromisesState & PlansState;

/** All debtors, the largest overdue sum first. One pass over each noun, however long the list. */
export function debtorList(state: Sources, today: LocalDate): DebtorRow[] {
  const invoices = invoicesByDebtor(state);
  const notes = latestByDebtor(Object.values(state.notes));
  const contacts = latestByDebtor(Object.values(state.notes).filter((note) => note.channel !== 'internal'));
  const promises = latestByDebtor(Object.values(state.promises));
  const plans = latestByDebtor(Object.values(state.plans).filter((plan) => plan.withdrawnOn === null));
  const rows = Object.values(state.debtors).map((debtor): DebtorRow => {
    const { id: debtorId, name, accountNumber } = debtor;
    const { balance, overdue, oldestDays } = balanceOf(invoices.get(debtorId) ?? [], today);
    const contact = contacts.get(debtorId);
    const promise = promises.get(debtorId);
    const plan = plans.get(debtorId);
    return {
      debtorId,
      name,
      accountNumber,
      balance,
      overdue,
      oldestDays,
      bucket: bucketOf(oldestDays),
      lastContact: contact ? { on: contact.on, channel: contact.channel } : null,
      standing: standingOf(plan, promise, today),
      next: nextDay(plan, promise, notes.get(debtorId), today),
    };
  });
  return rows.toSorted(
    (a, b) => b.overdue - a.overdue || b.balance - a.balance || a.name.localeCompare(b.name),
  );
}

export interface DebtorTotals {
  readonly debtors: number;
  readonly balance: Cents;
  readonly overdue: Cents;
}

export function debtorTotals(rows: readonly DebtorRow[]): DebtorTotals {
  return {
    debtors: rows.length,
    balance: rows.reduce((total, row) => add(total, row.balance), zero),
    overdue: rows.reduce((total, row) => add(total, row.overdue), zero),
  };
}

/** Records stand in the order they were made, so the last one seen is the latest. */
function latestByDebtor<T extends { readonly debtorId: DebtorId }>(records: readonly T[]): Map<DebtorId, T> {
  return new Map(records.map((record) => [record.debtorId, record]));
}

function standingOf(plan: Plan | undefined, promise: PaymentPromise | undefined, today: LocalDate): Standing {
  if (plan) return { kind: planStatus(plan) === 'agreed' ? 'plan-agreed' : 'plan-offered' };
  if (!promise) return { kind: 'nothing-agreed' };
  const { amount, by } = promise;
  return { kind: by < today ? 'promise-due' : 'promised', amount, by };
}

/** The earliest day from today on; an offer nobody has agreed to expects nothing yet. */
function nextDay(
  plan: Plan | undefined,
  promise: PaymentPromise | undefined,
  note: Note | undefined,
  today: LocalDate,
): NextDay | null {
  const lines = plan && planStatus(plan) === 'agreed' ? currentVersion(plan).lines : [];
  const days: NextDay[] = lines.map(({ on }) => ({ kind: 'instalment', on }));
  if (promise) days.push({ kind: 'promise', on: promise.by });
  if (note?.followUp) days.push({ kind: 'follow-up', on: note.followUp.on });
  const ahead = days.filter(({ on }) => on >= today).toSorted((a, b) => a.on.localeCompare(b.on));
  return ahead[0] ?? null;
}
