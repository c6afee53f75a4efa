/** Budgets: what a debtor has, needs and can afford, as it was told. Each is a version; none is ever edited. */
import { idSchema, type BudgetId, type DebtorId } from '../basics/ids';
import { localDateSchema } from '../basics/local-date';
import { cents, type Cents } from '../basics/money';
import { ofDebtor } from '../basics/of-debtor';
import { compare } from '../basics/order';
import { lineSchema, textSchema, z } from '../basics/zod';
import { incomeCategories, outgoingCategories } from './categories';
import { periods } from './period';

/** Far beyond any household, and the sum of all lines over a year is still exact. */
const MOST = 10_000_000_000;

const tooMuch = 'That is more than a budget can hold. Is there a digit too many?';

/** Whole cents, none of them below zero. */
const someCents = z
  .int()
  .min(0, 'Write it without a minus: the line says which way it goes.')
  .max(MOST, tooMuch);
/** An amount of a line. */
export const budgetAmountSchema = someCents.transform((n): Cents => cents(n));

const line = z.object({
  /** Which one: `evening job`; may be empty. */
  words: lineSchema(80),
  amount: budgetAmountSchema,
  every: z.enum(periods),
});

const people = z.int().min(0, 'Nobody is 0.').max(20, 'Up to 20 people.');

/** Kept back of what is left, unless somebody says otherwise: our own choice. */
export const USUALLY_KEPT_BACK = 10;

export const MOST_LINES = 40;
export const MOST_MONTHS = 24;

const personalFormSchema = z.object({
  of: z.literal('person'),
  adults: people,
  children: people,
  income: z.array(line.extend({ category: z.enum(incomeCategories) })).max(MOST_LINES),
  outgoings: z.array(line.extend({ category: z.enum(outgoingCategories) })).max(MOST_LINES),
  /** Others they pay off, with what they pay them, and whether these have agreed to it. */
  creditors: z.array(line.extend({ isAgreed: z.boolean() })).max(MOST_LINES),
  /** Percent of what is left that stays with them, for the unexpected. */
  keptBack: z.int().min(0, 'Between 0 and 100 percent.').max(100, 'Between 0 and 100 percent.'),
});

const companyFormSchema = z.object({
  of: z.literal('company'),
  /** What the bank account holds on the first day; below zero when overdrawn. */
  opening: z
    .int()
    .min(-MOST, tooMuch)
    .max(MOST, tooMuch)
    .transform((n): Cents => cents(n)),
  /** What the account should never fall below. */
  keep: budgetAmountSchema,
  /** The first of the first month. */
  from: localDateSchema.refine((day) => day.endsWith('-01'), 'A month begins on its first day.'),
  /** Month after month: what they expect to come in, and have to pay out. */
  months: z
    .array(z.object({ moneyIn: budgetAmountSchema, moneyOut: budgetAmountSchema }))
    .min(1, 'Write down one month at least.')
    .max(MOST_MONTHS),
});

const budgetFormSchema = z.discriminatedUnion('of', [personalFormSchema, companyFormSchema]);

export type PersonalForm = Readonly<z.infer<typeof personalFormSchema>>;
export type CompanyForm = Readonly<z.infer<typeof companyFormSchema>>;
export type BudgetForm = PersonalForm | CompanyForm;

/** A form in which nothing stands. */
export const noForm: PersonalForm = {
  of: 'person',
  adults: 1,
  children: 0,
  income: [],
  outgoings: [],
  creditors: [],
  keptBack: USUALLY_KEPT_BACK,
};

export const tellings = ['phone', 'in-person', 'written', 'papers'] as const;
export type Telling = (typeof tellings)[number];

export const tellingNames: Readonly<Record<Telling, string>> = {
  phone: 'told by phone',
  'in-person': 'told face to face',
  written: 'told in writing',
  papers: 'papers were seen',
};

export const toldBudgetSchema = z.object({
  toldOn: localDateSchema,
  /** Who told it; may be empty. */
  toldBy: lineSchema(120),
  how: z.enum(tellings),
  /** In their words; may be empty. */
  words: textSchema(4_000),
  /** Covered until asked for. */
  isSensitive: z.boolean(),
  form: budgetFormSchema,
});

export type ToldBudget = Readonly<z.infer<typeof toldBudgetSchema>>;

export interface Budget extends ToldBudget {
  readonly id: BudgetId;
  readonly debtorId: DebtorId;
  readonly recorded: { readonly on: string; readonly at: string; readonly by: string };
}

export interface BudgetsState {
  readonly budgets: Readonly<Record<BudgetId, Budget>>;
}

export const noBudgets: BudgetsState = { budgets: {} };

export const budgetIdSchema = idSchema<BudgetId>();

/** Every version of a debtor's budget, the newest first: by the day it was told, then by when it was written down. */
export function budgetsOf({ budgets }: BudgetsState, debtorId: DebtorId): Budget[] {
  const age = ({ toldOn, recorded }: Budget) => `${toldOn} ${recorded.at}`;
  return ofDebtor(budgets, debtorId)
    .toReversed()
    .toSorted((a, b) => compare(age(b), age(a)));
}

/** The version that holds; null when nobody has asked yet. */
export function currentBudget(state: BudgetsState, debtorId: DebtorId): Budget | null {
  return budgetsOf(state, debtorId)[0] ?? null;
}

/** Once one version is sensitive, all of them are: the others tell nearly the same. */
export function isCovered(versions: readonly Budget[]): boolean {
  return versions.some(({ isSensitive }) => isSensitive);
}
