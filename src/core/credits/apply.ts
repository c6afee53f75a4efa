/** How the credits' events change their slice, and what is left of both sides. */
import type { Draft } from '../basics/draft';
import { settle } from '../invoices/settle';
import type { InvoicesState } from '../invoices/state';
import type { CreditAllocated, CreditPutBack } from './events';
import { settledByCredit, type CreditsState } from './state';

export function applyCreditChanged(
  draft: Draft<CreditsState & InvoicesState>,
  { was, is }: CreditAllocated | CreditPutBack,
): void {
  settle(draft, settledByCredit(was), settledByCredit(is));
  if (is) draft.creditUses[is.id] = is;
  else if (was) delete draft.creditUses[was.id];
}
