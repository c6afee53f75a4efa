/** How an account stands: everything open, overdue or not. */
import { add } from '../../basics/money';
import { ok } from '../../basics/result';
import { leftOf } from '../../invoices/balance';
import { debtorBalance } from '../../payments/debtor-balance';
import { figure, inDays } from '../example';
import { list, text } from '../field';
import { group } from './group';
import { openOf } from './open';

export const account = group({
  asks: true,
  fields: {
    balance: text('What the account comes to', figure(2_900_00)),
    overdue: text('What of it is overdue; may be empty', figure(2_000_00)),
    invoices: list('The invoices that are open, the oldest first', {
      number: text('Its number', 'INV-201', 'INV-214', 'INV-231'),
      date: text('Its date', inDays(-90), inDays(-62), inDays(-11)),
      due: text('When it is or was due', inDays(-60), inDays(-32), inDays(19)),
      amount: text('What is left of it', figure(800_00), figure(1_200_00), figure(950_00)),
    }),
    credit: text('Money and credits of theirs that no invoice has used; may be empty', figure(50_00)),
  },
  gather: ({ state, debtor, today, money, day }) => {
    const { balance, overdue, credit, unallocated } = debtorBalance(state, debtor.id, today);
    const open = openOf(state, debtor.id);
    const unused = add(credit, unallocated);
    return ok({
      invoiceIds: open.map(({ id }) => id),
      values: {
        balance: money(balance),
        overdue: overdue > 0 ? money(overdue) : '',
        invoices: open.map((invoice) => ({
          number: invoice.number,
          date: day(invoice.date),
          due: day(invoice.dueDate),
          amount: money(leftOf(invoice)),
        })),
        credit: unused > 0 ? money(unused) : '',
      },
    });
  },
});
