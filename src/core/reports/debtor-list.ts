/** The list of debtors: one row each with what is owed, how old it is, and where the matter stands. */
import { groupBy } from '../basics/group-by';
import type { DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { add, zero, type Cents } from '../basics/money';
import { askEach, type AskEach } from '../book/ask-each';
import type { BookState } from '../book/state';
import { keptFor } from '../debtors/known-as';
import { nameKey, type Debtor, type MergedDebtor } from '../debtors/state';
import { onHold } from '../holds/on-hold';
import { bucketOf, invoicesOf, leftOf, type Bucket } from '../invoices/balance';
import type { Channel } from '../notes/state';
import { debtorBalance } from '../payments/debtor-balance';
import { paymentsOf } from '../payments/state';
import { isTold, nextDay, type NextDay } from '../plans/next-day';
import { isRunning, type Plan } from '../plans/state';
import { expectedLines, isUnfinished } from '../plans/to-come';
import { graceOf } from '../profile/grace';
import { openPromise, type OpenPromise } from '../promises/keeping';

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
  readonly tags: readonly string[];
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

/** All debtors, the largest overdue sum first. Somebody in the archive is on it when asked for, or when they owe again. */
export function debtorList(
  state: BookState,
  today: LocalDate,
  whom: 'current' | 'with-archive' = 'current',
  ask: AskEach = askEach,
): DebtorRow[] {
  const twins = repeated(ask(keyOf, state, today));
  const aliases = groupBy(Object.values(state.mergedDebtors), ({ into }) => keptFor(state, into));
  return ask(rowOf, state, today)
    .filter((row) => !row.isArchived || whom === 'with-archive' || row.isOpen)
    .map((row) => amongOthers(state, row, twins, aliases.get(row.debtorId)))
    .toSorted((a, b) => b.overdue - a.overdue || b.balance - a.balance || a.name.localeCompare(b.name));
}

function keyOf(_about: BookState, { name }: Debtor): string {
  return nameKey(name);
}

function repeated(keys: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(keys.filter((key) => seen.size === seen.add(key).size));
}

/** What can be said of them only beside the others: the same row again where that is nothing. */
function amongOthers(
  { debtors }: BookState,
  row: DebtorRow,
  twins: ReadonlySet<string>,
  merged: readonly MergedDebtor[] = [],
): DebtorRow {
  const isTwin = twins.size > 0 && twins.has(nameKey(row.name));
  if (!isTwin && merged.length === 0) return row;
  const town = debtors[row.debtorId]?.addresses[0]?.city ?? '';
  return {
    ...row,
    apart: isTwin ? row.accountNumber || town : '',
    alsoKnownAs: merged.flatMap(({ debtor }) => [debtor.name, debtor.accountNumber]),
  };
}

function rowOf(about: BookState, debtor: Debtor, today: LocalDate): DebtorRow {
  const { id: debtorId, name, accountNumber } = debtor;
  const items = invoicesOf(about, debtorId);
  const { balance, overdue, oldestDays } = debtorBalance(about, debtorId, today);
  const notes = Object.values(about.notes);
  const contact = notes.findLast(({ channel }) => channel !== 'internal');
  const { promiseDays } = graceOf(about);
  const promise = openPromise(Object.values(about.promises), paymentsOf(about, debtorId), today, promiseDays);
  const plans = Object.values(about.plans).filter((plan) => isUnfinished(about, plan, today));
  const hold = onHold(about, debtorId, today);
  const expected = {
    lines: expectedLines(about, plans, today),
    promise: promise?.promise ?? null,
    last: notes.findLast(isTold) ?? null,
  };
  return {
    debtorId,
    name,
    accountNumber,
    apart: '',
    alsoKnownAs: [],
    tags: debtor.tags,
    isArchived: debtor.archived !== null,
    balance,
    isOpen: items.some((invoice) => leftOf(invoice) !== 0) || balance !== 0,
    overdue,
    oldestDays,
    bucket: bucketOf(oldestDays),
    lastContact: contact ? { on: contact.on, channel: contact.channel } : null,
    standing: hold
      ? { kind: 'on-hold', until: hold.until }
      : standingOf(plans.at(-1), promise, balance, today),
    next: hold ? null : nextDay(expected, today),
  };
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
