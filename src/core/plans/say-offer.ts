/** An offer in so few words and figures that they fit the head of a card: `Deposit first`, `£800.00, then 4 × £400.00`. */
import type { Cents } from '../basics/money';
import type { PlanLine } from './plan-line';
import type { PlanTerms, Strategy } from './terms';

/** How each strategy is called where it is chosen. */
export const strategyNames: Readonly<Record<Strategy, string>> = {
  equal: 'So many equal payments',
  amount: 'As much as they can pay',
  until: 'Equal payments until a day',
  stepped: 'Smaller first, then more',
  seasonal: 'More in good months',
  settlement: 'Settle for less',
  discount: 'Less if paid early',
  extension: 'All of it on one later day',
  'free-form': 'Every payment as I write it',
};

const shortNames: Readonly<Record<Strategy, string>> = {
  equal: 'Equal payments',
  amount: 'What they can pay',
  until: 'Paid off by a day',
  stepped: 'Smaller first',
  seasonal: 'By season',
  settlement: 'Settle for less',
  discount: 'Less if paid early',
  extension: 'One later day',
  'free-form': 'Written by hand',
};

/** What an offer is called that nobody gave a name. */
export function offerName(terms: PlanTerms): string {
  const name = shortNames[terms.strategy];
  if (!('cadence' in terms)) return name;
  if (terms.deposit > 0) return terms.strategy === 'equal' ? 'Deposit first' : `${name}, with a deposit`;
  if (terms.pause?.after === 0)
    return terms.strategy === 'equal' ? 'A pause first' : `${name}, after a pause`;
  return name;
}

/** More different amounts than this are said by their smallest and largest. */
const RUNS = 3;

/** @param money how an amount is said: `£41.70` */
export function offerInFigures(
  terms: PlanTerms,
  lines: readonly PlanLine[],
  money: (amount: Cents) => string,
): string {
  const [opening] = lines;
  const deposit = 'deposit' in terms && terms.deposit > 0 && lines.length > 1 ? opening : undefined;
  const rest = inFigures(deposit ? lines.slice(1) : lines, money);
  return deposit ? `${money(deposit.amount)}, then ${rest}` : rest;
}

function inFigures(lines: readonly PlanLine[], money: (amount: Cents) => string): string {
  const runs = runsOf(lines);
  const [first, last] = [runs[0], runs.at(-1)];
  if (!first || !last) return '';
  if (lines.length === 1) return `${money(first.amount)} once`;
  if (runs.length === 2 && last.count === 1) {
    return `${lines.length} × ${money(first.amount)}, the last ${money(last.amount)}`;
  }
  if (runs.length <= RUNS)
    return runs.map(({ count, amount }) => `${count} × ${money(amount)}`).join(', then ');
  const amounts = lines.map(({ amount }) => amount).toSorted((a, b) => a - b);
  return `${lines.length} payments, ${money(amounts[0] ?? first.amount)} to ${money(amounts.at(-1) ?? last.amount)}`;
}

/** Neighbours of the same amount, counted. */
function runsOf(lines: readonly PlanLine[]) {
  const runs: { count: number; readonly amount: Cents }[] = [];
  for (const { amount } of lines) {
    const run = runs.at(-1);
    if (run?.amount === amount) run.count++;
    else runs.push({ count: 1, amount });
  }
  return runs;
}
