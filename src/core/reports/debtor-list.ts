/** The list of debtors: one row each with what is owed, how old it is, and where the matter stands. */
import { groupBy } from '../basics/group-by';
import type { DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { add, zero, type Cents } from '../basics/money';
import type { DebtorsState } from '../debtors/state';
import { balanceOf, bucketOf, invoicesByDebtor, type Bucket } from '../invoices/balance';
import type { InvoicesState } from '../invoices/state';
import type { Channel, NotesState } from '../notes/state';
import type { PaymentsState } from '../payments/state';
import { unallocatedByDebtor } from '../payments/unallocated';
import { isTold, nextDay, type NextDay } from '../plans/next-day';
import { planStatus, type Plan, type PlansState } from '../plans/state';
import { openPromise, type OpenPromise } from '../promises/keeping';
import type { PromisesState } from '../promises/state';

/** Where the matter stands; a plan says more than a promise. */
export type Standing =
  | { readonly kind: 'plan-agreed' | 'plan-offered' | 'nothing-agreed' }
  /** `promise-due`: its day has passed and nothing is there, but its days of grace have not. */
  | {
      readonly kind: 'promised' | 'promise-due' | 'promise-broken';
      readonly amount: Cents;
      readonly by: LocalDate;
    }
  | {
      readonly kind: 'promise-part-kept';
      readonly amount: Cents;
      readonly by: LocalDate;
      readonly missing: Cents;
    };

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

type Sources = DebtorsState & InvoicesState & PaymentsState & NotesState & PromisesState & PlansState;

/** All debtors, the largest overdue sum first. One pass over each noun, however long the list. */
export function debtorList(state: Sources, today: LocalDate): DebtorRow[] {
  const invoices = invoicesByDebtor(state);
  const notes = latestByDebtor(Object.values(state.notes).filter(isTold));
  const contacts = latestByDebtor(Object.values(state.notes).filter((note) => note.channel !== 'internal'));
  const promises = groupBy(Object.values(state.promises), ({ debtorId }) => debtorId);
  const payments = groupBy(Object.values(state.payments), ({ debtorId }) => debtorId);
  const unallocated = unallocatedByDebtor(state);
  const live = Object.values(state.plans).filter((plan) => plan.withdrawnOn === null);
  const plans = groupBy(live, ({ debtorId }) => debtorId);
  const rows = Object.values(state.debtors).map((debtor): DebtorRow => {
    const { id: debtorId, name, accountNumber } = debtor;
    const { balance, overdue, oldestDays } = balanceOf(
      invoices.get(debtorId) ?? [],
      today,
      unallocated.get(debtorId),
    );
    const contact = contacts.get(debtorId);
    const promise = openPromise(promises.get(debtorId) ?? [], payments.get(debtorId) ?? [], today);
    const own = plans.get(debtorId) ?? [];
    const expected = { plans: own, promise: promise?.promise ?? null, last: notes.get(debtorId) ?? null };
    return {
      debtorId,
      name,
      accountNumber,
      balance,
      overdue,
      oldestDays,
      bucket: bucketOf(oldestDays),
      lastContact: contact ? { on: contact.on, channel: contact.channel } : null,
      standing: standingOf(own.at(-1), promise, balance, today),
      next: nextDay(expected, today),
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

function standingOf(
  plan: Plan | undefined,
  open: OpenPromise | null,
  balance: Cents,
  today: LocalDate,
): Standing {
  if (plan) return { kind: planStatus(plan) === 'agreed' ? 'plan-agreed' : 'plan-offered' };
  if (!open || balance <= 0) return { kind: 'nothing-agreed' };
  const { promise, keeping } = open;
  const { amount, by } = promise;
  if (keeping.how === 'part-kept') return { kind: 'promise-part-kept', amount, by, missing: keeping.missing };
  if (keeping.how === 'broken') return { kind: 'promise-broken', amount, by };
  return { kind: by < today ? 'promise-due' : 'promised', amount, by };
}
