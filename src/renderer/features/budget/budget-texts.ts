/** A budget as its form holds it, all in texts: to begin with, and from the version that holds. */
import { addMonths, type LocalDate } from '#core/basics/local-date';
import type { Cents } from '#core/basics/money';
import { sayAmount } from '#core/basics/money-text';
import type { IncomeCategory, OutgoingCategory } from '#core/budgets/categories';
import { noForm, type CompanyForm, type PersonalForm, type ToldBudget } from '#core/budgets/state';
import type { DebtorKind } from '#core/debtors/state';

export interface LineTexts {
  category: string;
  words: string;
  amount: string;
  every: string;
}

export interface CreditorTexts extends Omit<LineTexts, 'category'> {
  isAgreed: boolean;
}

export interface MonthTexts {
  moneyIn: string;
  moneyOut: string;
}

export interface BudgetTexts {
  of: 'person' | 'company';
  adults: string;
  children: string;
  income: LineTexts[];
  outgoings: LineTexts[];
  creditors: CreditorTexts[];
  keptBack: string;
  opening: string;
  keep: string;
  /** The first of the first month. */
  from: string;
  months: MonthTexts[];
  toldOn: string;
  toldBy: string;
  how: string;
  words: string;
  isSensitive: boolean;
}

export type LineList = 'income' | 'outgoings' | 'creditors';

const MONTHS = 6;

/** What one asks for first; a line that gets no amount is not kept. */
const usualIncome: readonly IncomeCategory[] = ['wages', 'benefits'];
const usualOutgoings: readonly OutgoingCategory[] = [
  'housing',
  'energy',
  'taxes',
  'food',
  'travel',
  'phone',
  'insurance',
];
const weekByWeek: ReadonlySet<string> = new Set(['food', 'travel']);

export function emptyLine(category: string): LineTexts {
  return { category, words: '', amount: '', every: weekByWeek.has(category) ? 'weekly' : 'monthly' };
}

export const emptyCreditor: CreditorTexts = { words: '', amount: '', every: 'monthly', isAgreed: false };
export const emptyMonth: MonthTexts = { moneyIn: '', moneyOut: '' };

/** A form to begin with, for somebody who was not asked yet. */
export function newBudgetTexts(kind: DebtorKind | null, toldBy: string, today: LocalDate): BudgetTexts {
  return {
    ...personTexts(noForm, () => ''),
    income: usualIncome.map(emptyLine),
    outgoings: usualOutgoings.map(emptyLine),
    ...companyTexts(null, today, () => ''),
    of: kind === 'company' ? 'company' : 'person',
    toldOn: today,
    toldBy,
    how: 'phone',
    words: '',
    isSensitive: false,
  };
}

/** The version that holds, to be told anew today. */
export function budgetTexts(
  { form, toldBy, isSensitive }: ToldBudget,
  figures: { readonly currency: string; readonly locale: string; readonly today: LocalDate },
): BudgetTexts {
  const say = (amount: Cents) => sayAmount(amount, figures.currency, figures.locale);
  const begun = newBudgetTexts(null, toldBy, figures.today);
  const texts = form.of === 'person' ? personTexts(form, say) : companyTexts(form, figures.today, say);
  return { ...begun, ...texts, of: form.of, isSensitive };
}

function personTexts(form: PersonalForm, say: (amount: Cents) => string) {
  const { adults, children, income, outgoings, creditors, keptBack } = form;
  const texts = <Line extends { readonly amount: Cents }>(lines: readonly Line[]) =>
    lines.map((line) => ({ ...line, amount: say(line.amount) }));
  return {
    adults: String(adults),
    children: String(children),
    keptBack: String(keptBack),
    income: texts(income),
    outgoings: texts(outgoings),
    creditors: texts(creditors),
  };
}

function companyTexts(form: CompanyForm | null, today: LocalDate, say: (amount: Cents) => string) {
  const months = form?.months.map(({ moneyIn, moneyOut }) => ({
    moneyIn: say(moneyIn),
    moneyOut: say(moneyOut),
  }));
  return {
    opening: form ? say(form.opening) : '',
    keep: form ? say(form.keep) : '',
    from: form?.from ?? firstOf(today),
    months: months ?? Array.from({ length: MONTHS }, () => ({ ...emptyMonth })),
  };
}

/** The first of the month, so many months from that day. */
export function firstOf(day: LocalDate, months = 0): LocalDate {
  return addMonths(`${day.slice(0, 7)}-01` as LocalDate, months);
}
