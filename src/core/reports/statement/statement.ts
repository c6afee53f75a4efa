/** A statement of account: how a debtor's account stood at the end of a day, and what had brought it there. */
import type { DebtorId } from '../../basics/ids';
import type { LocalDate } from '../../basics/local-date';
import { add, negate, sum, zero, type Cents } from '../../basics/money';
import { bucketOf, buckets, type Bucket } from '../../invoices/balance';
import type { StatementChoice } from '../../letters/statement-choice';
import { movementsOf, type Movement } from '../balance/movements';
import { openItemsOn, type OpenItem, type StatementSources } from './open-items';

/** A movement, and what was owed after it. */
export interface RunningMovement extends Movement {
  readonly balance: Cents;
}

export interface Statement {
  /** What was owed before the first movement; nothing where all of them stand here. */
  readonly opening: Cents;
  readonly movements: readonly RunningMovement[];
  readonly closing: Cents;
  readonly items: readonly OpenItem[];
  /** Open invoices by age. These less the credits and the unallocated money are what is owed. */
  readonly ageing: Readonly<Record<Bucket, Cents>>;
  /** Credits that no invoice has used, and what was paid too much, as a positive amount. */
  readonly credits: Cents;
  /** Money no item has used, as a positive amount. */
  readonly unallocated: Cents;
  readonly disputed: Cents;
}

/** Amounts in cents. With `from` null every movement stands in it, and nothing was owed before. */
export function statementOf(
  state: StatementSources,
  debtorId: DebtorId,
  { from, asAt }: Pick<StatementChoice, 'from' | 'asAt'>,
): Statement {
  const known = movementsOf(state, debtorId).filter(({ on }) => on <= asAt);
  const opening = sum(known.filter((each) => isBefore(each, from)).map(({ by }) => by));
  let balance = opening;
  const movements = known
    .filter((each) => !isBefore(each, from))
    .map((each) => ({ ...each, balance: (balance = add(balance, each.by)) }));
  const items = openItemsOn(state, debtorId, asAt);
  const own = items.filter(({ kind }) => kind !== 'unallocated');
  return {
    opening,
    movements,
    closing: balance,
    items,
    ageing: ageingOf(own),
    credits: negate(leftIn(own.filter(({ left }) => left < 0))),
    unallocated: negate(leftIn(items.filter(({ kind }) => kind === 'unallocated'))),
    disputed: sum(items.map(({ disputed }) => disputed)),
  };
}

function isBefore({ on }: Movement, from: LocalDate | null): boolean {
  return from !== null && on < from;
}

function leftIn(items: readonly OpenItem[]): Cents {
  return items.reduce((so, { left }) => add(so, left), zero);
}

/** What is past due by its days; anything else that is owed counts as not due. */
function ageingOf(items: readonly OpenItem[]): Record<Bucket, Cents> {
  const owed = items.filter(({ left }) => left > 0);
  const inBucket = (bucket: Bucket) =>
    leftIn(owed.filter(({ daysOverdue }) => bucketOf(daysOverdue) === bucket));
  return Object.fromEntries(buckets.map((bucket) => [bucket, inBucket(bucket)])) as Record<Bucket, Cents>;
}
