/** What is typed into the budget's form: read, left out, or sent back to its field with the way out. */
import { describe, expect, it } from 'vitest';
import { day } from '#core/basics/local-date';
import { newBudgetTexts, type BudgetTexts } from '../../src/renderer/features/budget/budget-texts';
import { budgetTextsSchema, readSoFar } from '../../src/renderer/features/budget/read-budget';

const schema = budgetTextsSchema('GBP');
const blank = newBudgetTexts('individual', 'Mrs Howe', day('2026-09-01'));
const line = (amount: string, words = '') => ({ category: 'wages', words, amount, every: 'weekly' });

function refusalsOf(texts: Partial<BudgetTexts>): [string, string][] {
  const read = schema.safeParse({ ...blank, ...texts });
  return read.error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];
}

describe('the form of a household', () => {
  it('keeps the lines that got an amount, one of 0 too', () => {
    const read = schema.parse({ ...blank, income: [line(''), line('1,300.50', 'café'), line('0')] });
    expect(read.form).toMatchObject({
      income: [
        { category: 'wages', words: 'café', amount: 1_300_50, every: 'weekly' },
        { words: '', amount: 0 },
      ],
      outgoings: [],
    });
  });

  it.each<[Partial<BudgetTexts>, string, RegExp]>([
    [{ income: [line('ten')] }, 'income.0.amount', /in figures/],
    [{ income: [line('1'), line('', 'evening job')] }, 'income.1.amount', /How much is it/],
    [{ income: [line('-5')] }, 'income.0.amount', /without a minus/],
    [{ income: [line('100,000,001')] }, 'income.0.amount', /a digit too many/],
    [{ keptBack: '101' }, 'keptBack', /Between 0 and 100/],
    [{ children: 'two' }, 'children', /Write a number/],
    [{ toldOn: '' }, 'toldOn', /On which day/],
  ])('sends %j back to its field', (texts, field, words) => {
    const [[path, message] = []] = refusalsOf(texts);
    expect(path).toBe(field);
    expect(message).toMatch(words);
  });

  it('counts what can be read while the rest is typed', () => {
    const texts = { ...blank, income: [line('300'), line('30o')] };
    expect(readSoFar(texts, 'GBP')).toMatchObject({ income: [{ amount: 300_00 }] });
  });
});

describe('the form of a company', () => {
  const month = (moneyIn: string, moneyOut = '') => ({ moneyIn, moneyOut });

  it('takes an overdrawn account, and leaves out the months at the end of which nothing is said', () => {
    const months = [month('2,500', '2000'), month(''), month('100'), month(''), month('')];
    const read = schema.parse({ ...blank, of: 'company', opening: '-250', months });
    expect(read.form).toMatchObject({
      opening: -250_00,
      keep: 0,
      months: [{ moneyIn: 2_500_00 }, { moneyIn: 0 }, { moneyIn: 100_00 }],
    });
    expect((read.form as { months: unknown[] }).months).toHaveLength(3);
  });

  it('is not held up by what stands in the other form', () => {
    expect(refusalsOf({ of: 'company', income: [line('ten')], adults: 'x', opening: '5' })).toEqual([]);
    expect(refusalsOf({ of: 'company', keep: '-1' })).toEqual([['keep', expect.stringContaining('minus')]]);
  });
});
