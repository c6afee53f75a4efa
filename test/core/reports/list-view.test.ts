/** Who a view of the list shows. */
import { describe, expect, it } from 'vitest';
import { day } from '#core/basics/local-date';
import { cents } from '#core/basics/money';
import type { DebtorId } from '#core/basics/ids';
import type { DebtorRow } from '#core/reports/debtor-list';
import { everyone, rowsIn, viewSchema, type ListView } from '#core/reports/list-view';

const today = day('2026-09-01');

const row = (name: string, part: Partial<DebtorRow>): DebtorRow => ({
  debtorId: name as DebtorId,
  name,
  accountNumber: '',
  balance: cents(10_00),
  overdue: cents(0),
  oldestDays: 0,
  bucket: 'not-due',
  lastContact: null,
  standing: { kind: 'nothing-agreed' },
  next: null,
  apart: '',
  alsoKnownAs: [],
  tags: [],
  isArchived: false,
  isOpen: true,
  ...part,
});

const rows = [
  row('late', { overdue: cents(10_00), oldestDays: 31, bucket: '31-60' }),
  row('planned', {
    standing: { kind: 'plan-offered' },
    lastContact: { on: day('2026-08-02'), channel: 'phone' },
  }),
  row('promised', {
    standing: { kind: 'promise-due', amount: cents(5_00), by: day('2026-08-30') },
    lastContact: { on: day('2026-08-03'), channel: 'phone' },
  }),
  row('paid', { balance: cents(0), tags: ['trade', 'stairs'] }),
];

function shown(part: Partial<ListView>): string[] {
  return rowsIn({ ...everyone, ...part }, rows, today).map(({ name }) => name);
}

describe('a view of the list', () => {
  it('shows those with a tag; one that was kept before there were tags shows all', () => {
    expect(shown({ tag: 'stairs' })).toEqual(['paid']);
    const { tag: _, ...kept } = everyone;
    expect(viewSchema.parse(kept)).toEqual(everyone);
  });

  it('shows everyone until it is narrowed', () => {
    expect(rowsIn(everyone, rows, today)).toBe(rows);
  });

  it('narrows to what is overdue, how old it is, and where the matter stands', () => {
    expect(shown({ overdueOnly: true })).toEqual(['late']);
    expect(shown({ bucket: '31-60' })).toEqual(['late']);
    expect(shown({ bucket: 'not-due' })).toEqual(['planned', 'promised']);
    expect(shown({ standing: 'plan' })).toEqual(['planned']);
    expect(shown({ standing: 'promise-due' })).toEqual(['promised']);
    expect(shown({ standing: 'nothing-agreed', overdueOnly: true })).toEqual(['late']);
  });

  it('finds whom nobody was in contact with for so many days, or ever', () => {
    expect(shown({ quietDays: 30 })).toEqual(['late', 'planned', 'paid']);
    expect(shown({ quietDays: 29 })).toEqual(['late', 'planned', 'promised', 'paid']);
  });
});
