/** What a debtor owes, all things together: their open items less the money that none of them uses. */
import type { DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { balanceOf, invoicesOf, type Balance } from '../invoices/balance';
import type { InvoicesState } from '../invoices/state';
import type { PaymentsState } from './state';
import { unallocatedFrom } from './unallocated';

export function debtorBalance(
  state: InvoicesState & PaymentsState,
  debtorId: DebtorId,
  today: LocalDate,
): Balance {
  return balanceOf(invoicesOf(state, debtorId), today, unallocatedFrom(state, debtorId));
}
