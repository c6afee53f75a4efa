/** Any budget somebody may tell and take back, for the laws that have to hold for all of them. */
import * as fc from 'fast-check';
import { day } from '#core/basics/local-date';
import { cents, type Cents } from '#core/basics/money';
import { incomeCategories, outgoingCategories } from '#core/budgets/categories';
import { periods } from '#core/budgets/period';
import {
  tellings,
  type BudgetForm,
  type CompanyForm,
  type PersonalForm,
  type ToldBudget,
} from '#core/budgets/state';
import { idAt, line, order, place, type Order } from './order';

const some: fc.Arbitrary<Cents> = fc.oneof(
  fc.integer({ min: 0, max: 500_000 }).map(cents),
  fc.integer({ min: 0, max: 10_000_000_000 }).map(cents),
);

const told = { words: fc.oneof(fc.constant(''), line), amount: some, every: fc.constantFrom(...periods) };

function lines<T>(each: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(each, { maxLength: 6 });
}

export const anyPersonalForm: fc.Arbitrary<PersonalForm> = fc.record({
  of: fc.constant('person' as const),
  adults: fc.nat(20),
  children: fc.nat(20),
  income: lines(fc.record({ category: fc.constantFrom(...incomeCategories), ...told })),
  outgoings: lines(fc.record({ category: fc.constantFrom(...outgoingCategories), ...told })),
  creditors: lines(fc.record({ ...told, isAgreed: fc.boolean() })),
  keptBack: fc.integer({ min: 0, max: 100 }),
});

export const anyCompanyForm: fc.Arbitrary<CompanyForm> = fc.record({
  of: fc.constant('company' as const),
  opening: fc.integer({ min: -10_000_000_000, max: 10_000_000_000 }).map(cents),
  keep: some,
  from: fc.constantFrom(day('2026-09-01'), day('2027-01-01')),
  months: fc.array(fc.record({ moneyIn: some, moneyOut: some }), { minLength: 1, maxLength: 24 }),
});

export const anyForm: fc.Arbitrary<BudgetForm> = fc.oneof(anyPersonalForm, anyCompanyForm);

export const anyToldBudget: fc.Arbitrary<ToldBudget> = fc.record({
  toldOn: fc.constantFrom(day('2026-08-03'), day('2026-08-31')),
  toldBy: fc.oneof(fc.constant(''), line),
  how: fc.constantFrom(...tellings),
  words: fc.oneof(fc.constant(''), line),
  isSensitive: fc.boolean(),
  form: anyForm,
});

/** One told, or one taken back. */
export const anyBudgetOrder: fc.Arbitrary<Order> = fc.oneof(
  order(fc.record({ budgetOf: place, told: anyToldBudget }), (said, { debtors }) => {
    return { type: 'budget.record', debtorId: idAt(debtors, said.budgetOf), told: said.told };
  }),
  order(fc.record({ noBudget: place }), ({ noBudget }, { budgets }) => {
    return { type: 'budget.remove', budgetId: idAt(budgets, noBudget) };
  }),
);
