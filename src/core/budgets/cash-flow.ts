/** A company's months: what the account holds at the end of each, where it is lowest, and the room above what is kept. */
import { cents, type Cents } from '../basics/money';
import type { CompanyForm } from './state';

/** At the end of each month, before any instalment. */
export function balances({ opening, months }: CompanyForm): Cents[] {
  let balance = opening;
  return months.map(({ moneyIn, moneyOut }) => (balance = cents(balance + moneyIn - moneyOut)));
}

/** What may have been paid out of the account by the end of each month; below zero when it is short. */
export function roomByMonth(form: CompanyForm): Cents[] {
  return balances(form).map((balance) => cents(balance - form.keep));
}

export interface LowestPoint {
  /** Which month, from 0. */
  readonly at: number;
  readonly balance: Cents;
}

/** The first month that ends lowest. */
export function lowestPoint(form: CompanyForm): LowestPoint {
  const all = balances(form);
  const balance = cents(Math.min(...all));
  return { at: all.indexOf(balance), balance };
}
