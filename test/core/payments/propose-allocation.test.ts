/** What a payment is proposed for, and the reason that is said with it. */
import { describe, expect, it } from 'vitest';
import { day } from '#core/basics/local-date';
import { cents } from '#core/basics/money';
import { proposeAllocation } from '#core/payments/propose-allocation';
import { Till } from '../../support/till';
import { item } from '../imports/ledger-book';

const credit = (number: string, amount: number) => item(number, amount, { kind: 'credit-note' });

function proposed(till: Till, name: string | null, amount: number, reference = '') {
  const debtorId = name === null ? null : till.debtor(name);
  const {
    how,
    debtorId: whose,
    allocations,
    why,
  } = proposeAllocation(till.state, {
    debtorId,
    on: day('2026-09-01'),
    amount: cents(amount),
    reference,
  });
  const uses = allocations.map(
    (each) => `${till.state.invoices[each.invoiceId]?.number} ${each.amount / 100}`,
  );
  return { how, uses, why, whose: whose ? till.state.debtors[whose]?.name : null };
}

describe('by reference', () => {
  const till = new Till({
    Acme: [item('INV-0043', 600_00), item('INV-0143', 90_00), item('INV-43', 70_00), credit('CN-9', 40_00)],
  });

  it.each([
    ['JAN INV-0043', 'INV-0043'],
    ['jan inv 0043 thanks', 'INV-0043'],
    ['Inv0143', 'INV-0143'],
    ['0043', 'INV-0043'],
    ['/0143/', 'INV-0143'],
  ])('reads whole numbers, zeros kept: %s', (reference, number) => {
    const left = Math.abs(till.left(number));
    expect(proposed(till, 'Acme', left, reference)).toMatchObject({
      how: 'by-reference',
      uses: [`${number} ${left / 100}`],
    });
  });

  it.each(['10043', '43', 'INV-004', 'thanks'])('reads nothing in %s', (reference) => {
    expect(proposed(till, 'Acme', 1_00, reference).how).toBe('oldest-first');
  });

  it('takes a credit off where that fits exactly', () => {
    expect(proposed(till, 'Acme', 560_00, 'INV-0043')).toMatchObject({
      uses: ['INV-0043 600', 'CN-9 -40'],
      why: 'The reference names INV-0043, which fits exactly, less CN-9.',
    });
  });

  it('says what stays open, and what is over', () => {
    expect(proposed(till, 'Acme', 500_00, 'INV-0043').why).toBe(
      'The reference names INV-0043. £100.00 of INV-0043 stays open.',
    );
    expect(proposed(till, 'Acme', 610_00, 'INV-0043').why).toBe(
      'The reference names INV-0043. £10.00 is over and waits for an invoice.',
    );
  });
});

describe('by amount', () => {
  it('finds the invoice less the credit (story 4: 2,900.00)', () => {
    const till = new Till({ Acme: [item('INV-6', 10_00), item('INV-7', 2_988_00), credit('CN-7', 88_00)] });
    expect(proposed(till, 'Acme', 2_900_00)).toEqual({
      how: 'exact',
      uses: ['INV-7 2988', 'CN-7 -88'],
      why: 'INV-7 less CN-7 comes to exactly this amount.',
      whose: 'Acme',
    });
  });

  it('prefers the fewest, and the whole statement where there are many', () => {
    const items = [1, 2, 3, 4, 5, 6].map((n) => item(`INV-${n}`, n * 10_00));
    const till = new Till({ Acme: items });
    expect(proposed(till, 'Acme', 60_00).uses).toEqual(['INV-6 60']);
    expect(proposed(till, 'Acme', 210_00).uses).toHaveLength(6);
  });

  it('falls back to the oldest', () => {
    const till = new Till({ Acme: [item('INV-1', 100_00), item('INV-2', 100_00)] });
    expect(proposed(till, 'Acme', 130_00)).toMatchObject({
      how: 'oldest-first',
      uses: ['INV-1 100', 'INV-2 30'],
      why: 'Nothing comes to exactly this amount, so the oldest is paid first. £70.00 of INV-2 stays open.',
    });
  });
});

describe('money without a name', () => {
  const till = new Till({
    Acme: [item('INV-101', 66_00), item('INV-102', 5_00)],
    Beta: [item('B-201', 66_00)],
  });

  it('gets the name of whoever the reference or the only amount points at', () => {
    expect(proposed(till, null, 66_00, 'b 201')).toMatchObject({ whose: 'Beta', uses: ['B-201 66'] });
    expect(proposed(till, null, 5_00)).toMatchObject({ whose: 'Acme', uses: ['INV-102 5'] });
  });

  it('stays without one where two fit, or nobody', () => {
    expect(proposed(till, null, 66_00)).toMatchObject({ how: 'none', whose: null, uses: [] });
    expect(proposed(till, null, 1_00).why).toContain('No open invoice fits');
  });
});
