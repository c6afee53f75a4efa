/** What the texts of the form tell: when it is saved, or what is wrong and in which field; and while it is typed. */
import { localDateSchema, type LocalDate } from '#core/basics/local-date';
import { zero, type Cents } from '#core/basics/money';
import { z } from '#core/basics/zod';
import type { Period } from '#core/budgets/period';
import {
  budgetAmountSchema,
  noForm,
  toldBudgetSchema,
  type BudgetForm,
  type PersonalForm,
  type ToldBudget,
} from '#core/budgets/state';
import { moneyTextSchema } from '../../ui/money-field';
import type { BudgetTexts, CreditorTexts, LineTexts, MonthTexts } from './budget-texts';

/** The schema of the form; what is not on screen, since it is of the other kind, is not looked at. */
export function budgetTextsSchema(currency: string): z.ZodType<ToldBudget, BudgetTexts> {
  const schemas = formSchemas(currency);
  return z.custom<BudgetTexts>().transform((texts, context): ToldBudget => {
    const told = toldSchema.safeParse(texts);
    const form = schemas[texts.of].safeParse(texts);
    if (told.success && form.success) return toldBudgetSchema.parse({ ...told.data, form: form.data });
    for (const { path, message } of [...(told.error?.issues ?? []), ...(form.error?.issues ?? [])]) {
      context.addIssue({ code: 'custom', path, message });
    }
    return z.NEVER;
  });
}

/** As much of the form as can be read while it is typed: a line that can't be counts nothing yet. */
export function readSoFar(texts: BudgetTexts, currency: string): BudgetForm {
  const { row, sum } = amountSchemas(currency);
  const amountIn = (text: string) => sum.safeParse(text).data ?? zero;
  if (texts.of === 'company') {
    const months = filledMonths(texts.months).map(({ moneyIn, moneyOut }) => {
      return { moneyIn: amountIn(moneyIn), moneyOut: amountIn(moneyOut) };
    });
    const { opening, keep, from } = texts;
    return {
      of: 'company',
      opening: amountIn(opening),
      keep: amountIn(keep),
      from: from as LocalDate,
      months,
    };
  }
  const readable = <Line extends LineTexts | CreditorTexts>(lines: readonly Line[]) =>
    lines.flatMap((line) => {
      const amount = row.safeParse(line).data?.amount ?? null;
      return amount === null ? [] : [{ ...line, amount, every: line.every as Period }];
    });
  return {
    ...noForm,
    income: readable(texts.income) as PersonalForm['income'],
    outgoings: readable(texts.outgoings) as PersonalForm['outgoings'],
    creditors: readable(texts.creditors),
    keptBack: percent.safeParse(texts.keptBack).data ?? noForm.keptBack,
  };
}

/** A budget of which nothing can be read yet says nothing of what is left. */
export function isBlank(form: BudgetForm): boolean {
  if (form.of === 'person') return form.income.length + form.outgoings.length + form.creditors.length === 0;
  return form.opening === 0 && form.months.every(({ moneyIn, moneyOut }) => moneyIn === 0 && moneyOut === 0);
}

/** Up to the last of which something is said: of the others nobody knows anything, which is not the same as 0. */
function filledMonths(months: readonly MonthTexts[]): MonthTexts[] {
  const last = months.findLastIndex(({ moneyIn, moneyOut }) => (moneyIn + moneyOut).trim() !== '');
  return months.slice(0, Math.max(last, 0) + 1);
}

const whole = (message: string) =>
  z
    .string()
    .regex(/^\s*\d{1,3}\s*$/, message)
    .transform(Number);
const people = whole('How many? Write a number, 0 for nobody.').pipe(z.int().max(20, 'Up to 20 people.'));
const percent = whole('A percentage, like 10.').pipe(z.int().max(100, 'Between 0 and 100 percent.'));

const toldSchema = toldBudgetSchema
  .omit({ form: true })
  .extend({ toldOn: z.string().min(1, 'On which day was it told?').pipe(localDateSchema) });

function amountSchemas(currency: string) {
  const typed = moneyTextSchema(currency);
  const amount = typed.transform((read): number => read).pipe(budgetAmountSchema);
  const row = z
    .looseObject({ words: z.string(), amount: unlessEmpty(amount, null) })
    .refine((line) => line.amount !== null || line.words.trim() === '', {
      path: ['amount'],
      message: 'How much is it? Write 0 if it is nothing.',
    });
  return { row, sum: unlessEmpty(typed, zero), plain: unlessEmpty(amount, zero) };
}

/** A union of the two would say of both that they do not fit, and neither how to put it right. */
function unlessEmpty<Empty extends Cents | null>(schema: z.ZodType<Cents, string>, empty: Empty) {
  return z.string().transform((text, context): Cents | Empty => {
    if (text.trim() === '') return empty;
    const read = schema.safeParse(text);
    if (read.success) return read.data;
    context.addIssue({ code: 'custom', message: read.error.issues[0]?.message ?? '' });
    return z.NEVER;
  });
}

function formSchemas(currency: string) {
  const { row, sum, plain } = amountSchemas(currency);
  const lines = z.array(row).transform((all) => all.filter(({ amount }) => amount !== null));
  return {
    person: z.object({
      of: z.literal('person'),
      adults: people,
      children: people,
      income: lines,
      outgoings: lines,
      creditors: lines,
      keptBack: percent,
    }),
    company: z.object({
      of: z.literal('company'),
      opening: sum,
      keep: plain,
      from: z.string(),
      months: z
        .array(z.object({ moneyIn: z.string(), moneyOut: z.string() }))
        .transform(filledMonths)
        .pipe(z.array(z.object({ moneyIn: plain, moneyOut: plain }))),
    }),
  };
}
