/** Finding debtors as one types. */
import { expect, it } from 'vitest';
import { debtorList } from '#core/reports/debtor-list';
import { searchDebtors } from '../../src/renderer/features/debtors/search-debtors';
import { howesBook, today } from '../support/mrs-howe';

const rows = debtorList(howesBook({ debtor: { name: 'Müller & Söhne GmbH', accountNumber: '0007' } }), today);

it.each(['muller', 'SÖHNE mül', 'gmbh', '0007', '', '  '])(
  '“%s” finds Müller & Söhne GmbH, 0007',
  (query) => {
    expect(searchDebtors(rows, query)).toEqual(rows);
  },
);

it.each(['miller', 'müller ltd', '70'])('“%s” does not', (query) => {
  expect(searchDebtors(rows, query)).toEqual([]);
});

it('gives the very same rows when nothing is searched for, so that the list is not sorted anew', () => {
  expect(searchDebtors(rows, '')).toBe(rows);
});
