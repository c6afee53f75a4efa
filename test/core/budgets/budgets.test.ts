/** A budget in a book: versions kept, the newest holds, undone exactly, moved and erased with its person, never in print. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BudgetId, DebtorId } from '#core/basics/ids';
import type { CommandInput } from '#core/book/command';
import { eraser } from '#core/book/erase';
import { differences } from '#core/budgets/compare';
import { affordable } from '#core/budgets/left-over';
import { budgetsOf, currentBudget, isCovered } from '#core/budgets/state';
import { noDetails } from '#core/debtors/state';
import { sayEntry as sayTimelineEntry } from '#core/timeline/say-entry';
import { timelineOf } from '#core/timeline/timeline';
import { sayEntry as sayTrailEntry } from '#core/trail/say-entry';
import { Rehearsal } from '../../support/rehearsal';
import { anyToldBudget } from '../../support/told-budget';
import { today } from '../timeline/brambling';

type Told = Extract<CommandInput, { type: 'budget.record' }>['told'];

const told: Told = {
  toldOn: '2026-08-31',
  toldBy: 'Mrs Howe',
  how: 'phone',
  words: 'Her hours at the café were cut',
  isSensitive: false,
  form: {
    of: 'person',
    adults: 1,
    children: 2,
    income: [{ category: 'wages', words: 'café', amount: 1_300_00, every: 'monthly' }],
    outgoings: [{ category: 'food', words: '', amount: 60_00, every: 'weekly' }],
    creditors: [{ words: 'Bank', amount: 50_00, every: 'monthly', isAgreed: false }],
    keptBack: 10,
  },
};
const { form } = told;
const less: Told = {
  ...told,
  form: {
    ...form,
    income: [{ category: 'wages', words: 'café', amount: 900_00, every: 'monthly' }],
  } as Told['form'],
};

function howes(...all: readonly Told[]) {
  const book = new Rehearsal();
  book.do({ type: 'debtor.add', details: { ...noDetails, name: 'M. Howe' } });
  const [debtorId] = Object.keys(book.state.debtors) as [DebtorId];
  for (const each of all) expect(book.do({ type: 'budget.record', debtorId, told: each }).ok).toBe(true);
  return { book, debtorId };
}

describe('a budget', () => {
  it('is not there before somebody asked', () => {
    const { book, debtorId } = howes();
    expect(currentBudget(book.state, debtorId)).toBeNull();
  });

  it('keeps every version, the newest holds, and undo goes back exactly', () => {
    const { book, debtorId } = howes(told, less);
    expect(budgetsOf(book.state, debtorId)).toHaveLength(2);
    expect(currentBudget(book.state, debtorId)).toMatchObject(less);
    const { before } = book.done.at(-1) ?? {};
    book.undo();
    expect(book.state).toEqual(before);
    expect(currentBudget(book.state, debtorId)).toMatchObject(told);
  });

  it('told earlier but written down later holds only where nothing newer was told', () => {
    const { book, debtorId } = howes(told, { ...less, toldOn: '2026-08-03' });
    expect(currentBudget(book.state, debtorId)).toMatchObject(told);
  });

  it('says what changed, line by line and what follows from it', () => {
    const { book, debtorId } = howes(told, less);
    const [is, was] = budgetsOf(book.state, debtorId);
    if (!is || !was) throw new Error('two are there');
    expect(differences(was.form, is.form, 'en-GB')).toEqual([
      { name: 'Wages: café', was: 1_300_00, is: 900_00 },
      { name: 'Left a month', was: 990_00, is: 590_00 },
      { name: 'They can afford a month', was: 891_00, is: 531_00 },
    ]);
    expect(differences(is.form, is.form, 'en-GB')).toEqual([]);
  });

  it.each([
    ['told-ahead', 'toldOn', { ...told, toldOn: '2027-08-31' }],
    [
      'nothing-told',
      undefined,
      { ...told, form: { ...form, income: [], outgoings: [], creditors: [] } as Told['form'] },
    ],
    ['nothing-changed', undefined, told],
  ])('is refused in words: %s', (code, field, next) => {
    const { book, debtorId } = howes(told);
    const refused = book.do({ type: 'budget.record', debtorId, told: next });
    expect(refused).toMatchObject({ ok: false, refusal: { code } });
    expect(refused.ok || refused.refusal.field).toBe(field);
  });

  it('does not pass the gate with an amount below zero or a rhythm nobody knows', () => {
    const { book, debtorId } = howes();
    const lines = [{ category: 'wages', words: '', amount: -1, every: 'monthly' }];
    const hourly = [{ category: 'wages', words: '', amount: 1, every: 'hourly' }];
    for (const income of [lines, hourly]) {
      const next = { ...told, form: { ...form, income } } as Told;
      expect(book.do({ type: 'budget.record', debtorId, told: next })).toMatchObject({
        refusal: { code: 'unreadable' },
      });
    }
  });

  it('goes along when two debtors turn out to be one', () => {
    const { book, debtorId } = howes(told);
    book.do({ type: 'debtor.add', details: { ...noDetails, name: 'Margaret Howe' } });
    const keepId = Object.keys(book.state.debtors)[1] as DebtorId;
    book.do({ type: 'debtors.merge', keepId, otherId: debtorId });
    expect(currentBudget(book.state, keepId)).toMatchObject(told);
    book.undo();
    expect(currentBudget(book.state, debtorId)).toMatchObject(told);
  });

  it('keeps whose it is on the list', () => {
    const { book } = howes(told);
    expect(book.undo(0)).toMatchObject({ ok: false });
  });

  it('tells no figure and no word in the trail or on the timeline, which are printed', () => {
    const { book, debtorId } = howes(told, { ...less, isSensitive: true });
    book.do({ type: 'budget.remove', budgetId: Object.keys(book.state.budgets)[1] as BudgetId });
    const trail = book.done.map(({ events, before }) => sayTrailEntry(events, before).words);
    expect(trail.slice(1)).toEqual([
      'Recorded for M. Howe: budget, told by phone on 31 August 2026',
      'Recorded for M. Howe: sensitive budget, told by phone on 31 August 2026',
      'Took back for M. Howe: sensitive budget, told by phone on 31 August 2026',
    ]);
    const context = { locale: 'en-GB', currency: 'GBP', today };
    const [entry] = timelineOf(book.state, debtorId, today);
    expect(entry && sayTimelineEntry(entry, context)).toEqual({
      title: 'Budget recorded',
      strong: '',
      detail: 'Mrs Howe · told by phone · Dawn',
    });
  });

  it('is covered as a whole once one of its versions is sensitive', () => {
    const { book, debtorId } = howes({ ...told, isSensitive: true }, less);
    expect(isCovered(budgetsOf(book.state, debtorId))).toBe(true);
  });

  it('is erased with the person, figures and all', () => {
    const { book, debtorId } = howes(told, less);
    const events = book.done.flatMap((each) => each.events).map(eraser(debtorId, book.state));
    expect(JSON.stringify(events)).not.toMatch(/Howe|café|Bank|130000|90000|6000|5000/);
  });

  it('replays to the same, whatever was told in whatever order', () => {
    fc.assert(
      fc.property(fc.array(anyToldBudget, { maxLength: 6 }), (all) => {
        const { book, debtorId } = howes();
        for (const each of all) book.do({ type: 'budget.record', debtorId, told: each });
        const versions = budgetsOf(book.state, debtorId);
        const days = versions.map(({ toldOn }) => toldOn);
        expect(days).toEqual(days.toSorted().toReversed());
        for (const { form: each } of versions) expect(affordable(each)).toBeGreaterThanOrEqual(0);
        for (let i = book.done.length - 1; i > 0; i--) {
          const { before } = book.done[i] ?? {};
          book.undo(i);
          expect(book.state).toEqual(before);
        }
      }),
      { numRuns: 50 },
    );
  });
});
