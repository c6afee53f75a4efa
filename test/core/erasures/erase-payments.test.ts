/** A statement's line names people: it goes with the person, also from before anybody knew whose money it was. */
import { expect, it } from 'vitest';
import { eraser } from '#core/book/erase';
import type { BookEvent } from '#core/book/event';
import { Till } from '../../support/till';
import { item } from '../imports/ledger-book';

it('takes the reference of money that got its name later, and leaves the figures and other people’s', () => {
  const till = new Till({ 'M. Howe': [item('INV-1', 66_00)], Acme: [item('INV-2', 5_00)] });
  const events: BookEvent[] = [];
  const give = (...input: Parameters<Till['ok']>) => events.push(...till.ok(...input).last);
  give(till.paying(null, 66_00, { reference: 'MARGARET HOWE' }));
  const debtorId = till.debtor('M. Howe');
  give({ type: 'payment.assign', paymentId: till.payment, debtorId, allocations: 'oldest-first' });
  give(till.paying('Acme', 5_00, { reference: 'ACME LTD' }));
  const rest = JSON.stringify(events.map(eraser(debtorId, till.state)));
  expect(rest).not.toContain('MARGARET');
  expect(rest).toContain('ACME LTD');
  expect(rest).toContain('"amount":6600');
});
