/** All plans of a book, those that need somebody first. */
import type { DebtorId, PlanId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { sum, type Cents } from '../basics/money';
import { askEach, type AskEach } from '../book/ask-each';
import type { BookState } from '../book/state';
import type { Debtor } from '../debtors/state';
import { figuresOf, type PlanFigures } from '../plans/plan-figures';
import type { PlanStanding } from '../plans/progress';
import { currentVersion } from '../plans/state';

export const planGroups = ['attention', 'offered', 'running', 'over'] as const;
/** Somebody has to look at it; an answer is awaited; it runs by itself; nothing of it is left to do. */
export type PlanGroup = (typeof planGroups)[number];

/** In the order of the list. */
const groups: Readonly<Record<PlanStanding, PlanGroup>> = {
  review: 'attention',
  missed: 'attention',
  slipping: 'attention',
  offered: 'offered',
  'ending-soon': 'running',
  'on-track': 'running',
  completed: 'over',
  broken: 'over',
  ended: 'over',
  refused: 'over',
  withdrawn: 'over',
};
const byNeed = Object.keys(groups);

/** Where in the order of the list a standing is. */
export function needOf({ standing }: Pick<PlanRow, 'standing'>): number {
  return byNeed.indexOf(standing);
}

export interface PlanRow extends PlanFigures {
  readonly planId: PlanId;
  readonly debtorId: DebtorId;
  readonly name: string;
  readonly accountNumber: string;
  readonly group: PlanGroup;
  /** The day written on the paper; null while nobody has signed. */
  readonly signedOn: LocalDate | null;
}

/** Within one standing, whoever is furthest behind comes first, then whose next payment is due first. */
export function planList(state: BookState, today: LocalDate, ask: AskEach = askEach): PlanRow[] {
  return ask(rowsOf, state, today)
    .flat()
    .toSorted(
      (a, b) =>
        needOf(a) - needOf(b) ||
        b.behind - a.behind ||
        (a.next?.on ?? '').localeCompare(b.next?.on ?? '') ||
        a.name.localeCompare(b.name),
    );
}

function rowsOf(about: BookState, debtor: Debtor, today: LocalDate): PlanRow[] {
  const { id: debtorId, name, accountNumber } = debtor;
  return Object.values(about.plans).map((plan) => {
    const figures = figuresOf(about, plan, today);
    return {
      ...figures,
      planId: plan.id,
      debtorId,
      name,
      accountNumber,
      group: groups[figures.standing],
      signedOn: currentVersion(plan).signed?.on ?? null,
    };
  });
}

export interface PlanTotals {
  /** Agreed, and not yet paid in full. */
  readonly running: number;
  readonly toCome: Cents;
  readonly behind: Cents;
}

export function planTotals(rows: readonly PlanRow[]): PlanTotals {
  return {
    running: rows.filter(({ toCome }) => toCome > 0).length,
    toCome: sum(rows.map(({ toCome }) => toCome)),
    behind: sum(rows.map(({ behind }) => behind)),
  };
}
