/** The list of debtors: one row each with what is owed, how old it is, and where the matter stands. */
import { groupBy } from '../basics/group-by';
import type { DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { add, zero, type Cents } from '../basics/money';
import { heldDebtors } from '../holds/on-hold';
import type { HoldsState } from '../holds/state';
import { keptFor } from '../debtors/known-as';
import { nameKey, type DebtorsState } from '../debtors/state';
import { balanceOf, bucketOf, invoicesByDebtor, leftOf, type Bucket } from '../invoices/balance';
import type { InvoicesState } from '../invoices/state';
import type { Channel, NotesState } from '../notes/state';
import type { PaymentsState } from '../payments/state';
import { unallocatedByDebtor } from '../payments/unallocated';
import { isTold, nextDay, type NextDay } from '../plans/next-day';
import { isRunning, type Plan, type PlansState } from '../plans/state';
import { expectedLines, isUnfinished } from '../plans/to-come';
import type { WriteOffsState } from '../write-offs/state';
import { openPromise, type OpenPromise } from '../promises/keeping';
import type { PromisesState } from '../promises/state';

/** Where the matter stands; a hold stops everything, and a plan says more than a promise. */
export type Standing =
  | { readonly kind: 'on-hold'; readonly until: LocalDate | null }
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
  /** What tells them from another of the same name: the account number, or the town; empty where nothing has to. */
  readonly apart: string;
  /** The names and account numbers of duplicates that were merged into them. */
  readonly alsoKnownAs: readonly string[];
  readonly isArchived: boolean;
  /** Something is owed by them or to them. */
  readonly isOpen: boolean;
  readonly balance: Cents;
  readonly overdue: Cents;
  readonly oldestDays: number;
  readonly bucket: Bucket;
  /** The last time somebody spoke with them or wrote to them; notes to oneself do not count. */
  readonly lastContact: { readonly on: LocalDate; readonly channel: Channel } | null;
  readonly standing: Standing;
  /** Nothing is expected while a hold is in force. */
  readonly next: NextDay | null;
}

type Sources = DebtorsState &
  InvoicesState &
  PaymentsState &
  NotesState &
  PromisesState &
  HoldsState &
  PlansState &
  WriteOffsState;

/**
 * All debtors, the largest overdue sum first. One pass over each noun, however long the list. Somebody in the archive is
 * on it when asked for, or when they owe again.
 */
export function debtorList(
  state: Sources,
  today: LocalDate,
  whom: 'current' | 'with-archive' = 'current',
): DebtorRow[] {
  const invoices = invoicesByDebtor(state);
  const notes = latestByDebtor(Object.values(state.notes).filter(isTold));
  const contacts = latestByDebtor(Object.values(state.notes).filter((note) => note.channel !== 'internal'));
  const promises = groupBy(Object.values(state.promises), ({ debtorId }) => debtorId);
  const payments = groupBy(Object.values(state.payments), ({ debtorId }) => debtorId);
  const unallocated = unallocatedByDebtor(state);
  const live = Object.values(state.plans).filter((plan) => isUnfinished(state, plan));
  const plans = groupBy(live, ({ debtorId }) => debtorId);
  const held = heldDebtors(state, today);
  const twins = twinsOf(state);
  const aliases = groupBy(Object.values(state.mergedDebtors), ({ into }) => keptFor(state, into));
  const rows = Object.values(state.debtors).map((debtor): DebtorRow => {
    const { id: debtorId, name, accountNumber } = debtor;
    const { balance, overdue, oldestDays } = balanceOf(
      invoices.get(debtorId) ?? [],
      today,
      unallocated.get(debtorId),
    );
    const contact = contacts.get(debtorId);
    const promise = openPromise(promises.get(debtorId) ?? [], payments.get(debtorId) ?? [], today);
    const theirPlans = plans.get(debtorId) ?? [];
    const hold = held.get(debtorId);
    const expected = {
      lines: expectedLines(state, theirPlans),
      promise: promise?.promise ?? null,
      last: notes.get(debtorId) ?? null,
    };
    return {
      debtorId,
      name,
      accountNumber,
      apart: twins.has(nameKey(name)) ? accountNumber || (debtor.addresses[0]?.city ?? '') : '',
      alsoKnownAs:
        aliases.get(debtorId)?.flatMap(({ debtor: merged }) => [merged.name, merged.accountNumber]) ?? [],
      isArchived: debtor.archived !== null,
      balance,
      isOpen: (invoices.get(debtorId) ?? []).some((invoice) => leftOf(invoice) !== 0) || balance !== 0,
      overdue,
      oldestDays,
      bucket: bucketOf(oldestDays),
      lastContact: contact ? { on: contact.on, channel: contact.channel } : null,
      standing: hold
        ? { kind: 'on-hold', until: hold.until }
        : standingOf(theirPlans.at(-1), promise, balance, today),
      next: hold ? null : nextDay(expected, today),
    };
  });
  const isOn = (row: DebtorRow) => !row.isArchived || whom === 'with-archive' || row.isOpen;
  return rows
    .filter(isOn)
    .toSorted((a, b) => b.overdue - a.overdue || b.balance - a.balance || a.name.localeCompare(b.name));
}

/** Names that more than one of the book has. */
function twinsOf({ debtors }: DebtorsState): Set<string> {
  const named = groupBy(Object.values(debtors), ({ name }) => nameKey(name));
  return new Set([...named].flatMap(([name, who]) => (who.length > 1 ? [name] : [])));
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
  if (plan) return { kind: isRunning(plan) ? 'plan-agreed' : 'plan-offered' };
  if (!open || balance <= 0) return { kind: 'nothing-agreed' };
  const { promise, keeping } = open;
  const { amount, by } = promise;
  if (keeping.how === 'part-kept') return { kind: 'promise-part-kept', amount, by, missing: keeping.missing };
  if (keeping.how === 'broken') return { kind: 'promise-broken', amount, by };
  return { kind: by < today ? 'promise-due' : 'promised', amount, by };
}
