/** What is different between two versions of a budget, line by line, each made comparable: in cents a month. */
import { sayMonth } from '../basics/date-text';
import { addMonths } from '../basics/local-date';
import { cents, type Cents } from '../basics/money';
import { incomeNames, outgoingNames } from './categories';
import { affordable, leftOver } from './left-over';
import { perMonth } from './period';
import type { BudgetForm } from './state';

export interface Difference {
  /** `Food, household`, `Wages: café`, `October 2026, in`. */
  readonly name: string;
  /** Null where the line was not there. */
  readonly was: Cents | null;
  readonly is: Cents | null;
}

type Row = readonly [name: string, amount: Cents];

/** Only what differs, in the order of the newer version; then what left it. What follows from it stands last. */
export function differences(was: BudgetForm, is: BudgetForm, locale: string): Difference[] {
  const [before, after] = [byName(rowsOf(was, locale)), byName(rowsOf(is, locale))];
  const names = [...new Set([...after.keys(), ...before.keys()])];
  const told = names.map((name) => ({ name, was: before.get(name) ?? null, is: after.get(name) ?? null }));
  const outcome = [
    { name: 'Left a month', was: leftOver(was), is: leftOver(is) },
    { name: 'They can afford a month', was: affordable(was), is: affordable(is) },
  ];
  return [...told, ...outcome].filter((each) => each.was !== each.is);
}

function rowsOf(form: BudgetForm, locale: string): Row[] {
  if (form.of === 'person') {
    return [
      ...form.income.map((each): Row => [
        named(incomeNames[each.category], each.words),
        perMonth(each.amount, each.every, 'down'),
      ]),
      ...form.outgoings.map((each): Row => [
        named(outgoingNames[each.category], each.words),
        perMonth(each.amount, each.every, 'up'),
      ]),
      ...form.creditors.map((each): Row => [
        named('Creditor', each.words),
        perMonth(each.amount, each.every, 'up'),
      ]),
    ];
  }
  const months = form.months.flatMap(({ moneyIn, moneyOut }, i): Row[] => {
    const month = sayMonth(addMonths(form.from, i), locale);
    return [
      [`${month}, in`, moneyIn],
      [`${month}, out`, moneyOut],
    ];
  });
  return [['In the bank', form.opening], ['Never below', form.keep], ...months];
}

function named(name: string, words: string): string {
  return words === '' ? name : `${name}: ${words}`;
}

/** Two lines that are called the same count together. */
function byName(rows: readonly Row[]): Map<string, Cents> {
  const found = new Map<string, Cents>();
  for (const [name, amount] of rows) found.set(name, cents((found.get(name) ?? 0) + amount));
  return found;
}
