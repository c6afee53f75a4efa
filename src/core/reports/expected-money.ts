/** What the plans of a book bring, month by month: what was planned, what of it has come, what is behind and what is still to come. */
import { groupBy } from '../basics/group-by';
import { addMonths, type LocalDate } from '../basics/local-date';
import { add, subtract, sum, type Cents } from '../basics/money';
import { askEach, type AskEach } from '../book/ask-each';
import type { BookState } from '../book/state';
import type { Debtor } from '../debtors/state';
import { missingOf, progressOf, type LineProgress } from '../plans/progress';
import { isRunning } from '../plans/state';

/** From this month on. */
export const MONTHS_AHEAD = 12;

/** Planned = paid + behind + ahead, always. */
export interface Expected {
  readonly planned: Cents;
  readonly paid: Cents;
  /** Missing, and its day has passed. */
  readonly behind: Cents;
  /** Missing, and its day is today or later. */
  readonly ahead: Cents;
}

export interface ExpectedMonth extends Expected {
  /** The first day of the month. */
  readonly month: LocalDate;
}

export interface ExpectedMoney {
  /** Of the months before this one. */
  readonly earlier: Expected;
  /** This month and the eleven after it. */
  readonly months: readonly ExpectedMonth[];
  /** Of the months after those. */
  readonly later: Expected;
  /** Of them all: its `behind` and `ahead` are exactly what is to come under the running plans. */
  readonly all: Expected;
}

export function expectedMoney(state: BookState, today: LocalDate, ask: AskEach = askEach): ExpectedMoney {
  const lines = ask(linesOf, state, today).flat();
  const first = monthOf(today);
  const end = addMonths(first, MONTHS_AHEAD);
  const byMonth = groupBy(lines, ({ on }) => (on < first ? 'earlier' : on >= end ? 'later' : monthOf(on)));
  const of = (when: 'earlier' | 'later' | LocalDate) => expectedOf(byMonth.get(when) ?? [], today);
  return {
    earlier: of('earlier'),
    months: Array.from({ length: MONTHS_AHEAD }, (_, i) => {
      const month = addMonths(first, i);
      return { month, ...of(month) };
    }),
    later: of('later'),
    all: expectedOf(lines, today),
  };
}

function linesOf(about: BookState, _debtor: Debtor, today: LocalDate): LineProgress[] {
  return Object.values(about.plans)
    .filter(isRunning)
    .flatMap((plan) => progressOf(about, plan, today).lines);
}

function expectedOf(lines: readonly LineProgress[], today: LocalDate): Expected {
  const planned = sum(lines.map(({ amount }) => amount));
  const behind = sum(lines.filter(({ on }) => on < today).map(missingOf));
  const ahead = sum(lines.filter(({ on }) => on >= today).map(missingOf));
  return { planned, paid: subtract(planned, add(behind, ahead)), behind, ahead };
}

function monthOf(on: LocalDate): LocalDate {
  return `${on.slice(0, 7)}-01` as LocalDate;
}
