/** What a wish makes of the lines still to come: each kind of change a pure function, exact to the penny. */
import { shareByWeights } from '../basics/allocate';
import { addDays, type LocalDate } from '../basics/local-date';
import { add, cents, subtract, sum, zero, type Cents } from '../basics/money';
import { ok, refuse, type Result } from '../basics/result';
import type { ChangeKind, ChangeOf, PlanChange } from './change';
import type { PlanLine } from './plan-line';
import { daysFrom, type Rhythm } from './rhythm';
import { MAX_INSTALMENTS } from './terms';
import type { IsHoliday } from './working-day';

/** A plan on the day it is to be changed. */
export interface Changing {
  /** What is not paid of its lines, the oldest first; they are what a change works with. */
  readonly open: readonly PlanLine[];
  /** What the new lines have to come to; another sum than the open ones only where the invoices are others. */
  readonly total: Cents;
  readonly rhythm: Rhythm;
  readonly today: LocalDate;
  readonly isHoliday: IsHoliday;
}

export interface Changed {
  /** In order of their days. */
  readonly lines: readonly PlanLine[];
  readonly rhythm: Rhythm;
}

type Change<Kind extends ChangeKind> = (plan: Changing, wish: ChangeOf<Kind>) => Result<Changed>;

const changes: { readonly [Kind in ChangeKind]: Change<Kind> } = {
  holiday: ({ open, rhythm, isHoliday }, { from, payments }) => {
    const at = open.findIndex((line) => line.on >= from);
    const first = open[at];
    if (!first) return noSuchLine('from');
    const [before, after] = [open.slice(0, at), open.slice(at)];
    const days = daysFrom(
      onSeries(rhythm, first.on, isHoliday),
      first.on,
      after.length + payments,
      isHoliday,
    ).slice(payments);
    return inOrder([...before, ...onDays(after, days)], rhythm);
  },

  move: ({ open, rhythm, today, isHoliday }, { from, to, isFollowed }) => {
    const at = open.findIndex((line) => line.on === from);
    if (at < 0) return noSuchLine('from');
    if (to < today) return inThePast('to');
    const moved = { ...rhythm, seed: to };
    const [before, after] = [open.slice(0, at), open.slice(at)];
    if (isFollowed)
      return inOrder([...before, ...onDays(after, daysBeginning(moved, to, after.length, isHoliday))], moved);
    return inOrder([...before, ...after.map((line, i) => (i === 0 ? { ...line, on: to } : line))], rhythm);
  },

  smaller: (plan, { most }) => {
    const payments = Math.ceil(plan.total / most);
    if (payments > MAX_INSTALMENTS) {
      return refuse(
        'too-small-instalment',
        `That would take ${payments} payments, and the longest plan has ${MAX_INSTALMENTS}. Ask for a little more each time.`,
        'most',
      );
    }
    const amounts = Array.from({ length: payments }, (_, i) => cents(Math.min(most, plan.total - i * most)));
    return ahead(plan, amounts);
  },

  longer: (plan, { payments }) => {
    if (payments > plan.total) return tooMany(payments);
    return ahead(plan, shareEqually(plan.total, payments));
  },

  invoices: ({ open, total, rhythm, today, isHoliday }) => {
    const usual = open.reduce((most, { amount }) => (amount > most ? amount : most), zero);
    const last = open.at(-1)?.on ?? today;
    const missing = Math.max(0, total - sum(open.map(({ amount }) => amount)));
    const more = usual > 0 ? Math.ceil(missing / usual) : 1;
    const later = daysFrom(
      onSeries(rhythm, last, isHoliday),
      addDays(last > today ? last : today, 1),
      more,
      isHoliday,
    );
    const room = [
      ...open.map(({ on, amount }, at) => ({ on, room: at === open.length - 1 ? usual : amount })),
      ...later.map((on) => ({ on, room: usual > 0 ? usual : total })),
    ];
    return inOrder(filledUpTo(room, total), rhythm);
  },

  settle: ({ total, rhythm, today }, { on, amount }) => {
    if (on < today) return inThePast('on');
    if (amount > total) {
      return refuse(
        'more-than-to-come',
        'That is more than is still to come. Ask for that much, or less.',
        'amount',
      );
    }
    return inOrder([{ on, amount }], rhythm);
  },

  respread: ({ open, rhythm, today }) => {
    const behind = sum(open.filter(({ on }) => on < today).map(({ amount }) => amount));
    const left = open.filter(({ on }) => on >= today);
    if (behind === 0) return refuse('nothing-behind', 'Nothing is behind, so there is nothing to spread.');
    if (left.length === 0) {
      return refuse('nothing-ahead', 'No payment is left to spread it over. Give it new days instead.');
    }
    const shares = shareEqually(behind, left.length);
    return inOrder(
      left.map((line, i) => ({ ...line, amount: add(line.amount, shares[i] ?? zero) })),
      rhythm,
    );
  },

  're-age': ({ total, rhythm: before, today, isHoliday }, { firstOn, cadence, payments }) => {
    if (firstOn < today) return inThePast('firstOn');
    if (payments > total) return tooMany(payments);
    const rhythm = { ...before, cadence, seed: firstOn };
    const days = daysBeginning(rhythm, firstOn, payments, isHoliday);
    return inOrder(
      shareEqually(total, payments).map((amount, i) => ({ on: days[i] ?? firstOn, amount })),
      rhythm,
    );
  },

  restart: ({ open, rhythm, today, isHoliday }, { firstOn }) => {
    if (firstOn < today) return inThePast('firstOn');
    const again = { ...rhythm, seed: firstOn };
    return inOrder(onDays(open, daysBeginning(again, firstOn, open.length, isHoliday)), again);
  },
};

/** The new lines for what is still to come; they sum exactly to `plan.total`, but for a settlement, which says its own. */
export function changed(plan: Changing, wish: PlanChange): Result<Changed> {
  // The table is total and keyed by the kind; TypeScript can't follow that through a union.
  const change = changes[wish.kind] as Change<ChangeKind>;
  return change(plan, wish);
}

/** The amounts from the next day of the plan on; what was behind is in them. */
function ahead({ open, rhythm, today, isHoliday }: Changing, amounts: readonly Cents[]): Result<Changed> {
  const next = open.find(({ on }) => on >= today)?.on;
  const series = onSeries(rhythm, next ?? open.at(-1)?.on ?? today, isHoliday);
  const days = daysFrom(series, next ?? today, amounts.length, isHoliday);
  return inOrder(
    amounts.map((amount, i) => ({ on: days[i] ?? today, amount })),
    series,
  );
}

/** The day somebody named, whatever day it is, then those of the series after it. */
function daysBeginning(rhythm: Rhythm, first: LocalDate, count: number, isHoliday: IsHoliday): LocalDate[] {
  return [first, ...daysFrom(rhythm, addDays(first, 1), count - 1, isHoliday)];
}

/** The rhythm, if that day is one of its own; else the same one from that day on, since a line had been moved there. */
function onSeries(rhythm: Rhythm, on: LocalDate, isHoliday: IsHoliday): Rhythm {
  return daysFrom(rhythm, on, 1, isHoliday)[0] === on ? rhythm : { ...rhythm, seed: on };
}

function shareEqually(amount: Cents, count: number): Cents[] {
  return shareByWeights(
    amount,
    Array.from({ length: count }, () => 1),
  );
}

function onDays(lines: readonly PlanLine[], days: readonly LocalDate[]): PlanLine[] {
  return lines.map((line, i) => ({ ...line, on: days[i] ?? line.on }));
}

/** From the first on, as much in each as there is room, until all of `total` is in them. */
function filledUpTo(
  lines: readonly { readonly on: LocalDate; readonly room: Cents }[],
  total: Cents,
): PlanLine[] {
  let rest = total;
  return lines.flatMap(({ on, room }) => {
    const amount = rest < room ? rest : room;
    rest = subtract(rest, amount);
    return amount > 0 ? [{ on, amount }] : [];
  });
}

/** Two on one day become one payment. */
function inOrder(lines: readonly PlanLine[], rhythm: Rhythm): Result<Changed> {
  const byDay = new Map<LocalDate, Cents>();
  for (const { on, amount } of lines) byDay.set(on, add(byDay.get(on) ?? zero, amount));
  const sorted = [...byDay]
    .map(([on, amount]) => ({ on, amount }))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return ok({ lines: sorted, rhythm });
}

function noSuchLine(field: string) {
  return refuse('no-such-line', 'No payment is open on that day any more. Choose another one.', field);
}

function inThePast(field: string) {
  return refuse('starts-in-the-past', 'That day has passed. Choose today or a later one.', field);
}

function tooMany(payments: number) {
  return refuse(
    'too-many-instalments',
    `There is too little left for ${payments} payments. Choose fewer.`,
    'payments',
  );
}
