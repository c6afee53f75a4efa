/**
 * What the words of an entry need to know of the entries before it: names, details, invoices, plans and imports as
 * they stood then.
 *
 * Today's book can't tell that: a debtor may have changed names since, or be gone. Notes, payments and letters
 * say all of themselves in their own entries, so they are left out; a long trail then needs little memory.
 */
import type { DebtorsState } from '../debtors/state';
import type { ImportsState } from '../imports/state';
import type { InvoicesState } from '../invoices/state';
import type { PlansState } from '../plans/state';
import type { ProfileState } from '../profile/state';

export type Known = ProfileState &
  Pick<DebtorsState, 'debtors' | 'mergedDebtors'> &
  Pick<InvoicesState, 'invoices'> &
  Pick<PlansState, 'plans'> &
  Pick<ImportsState, 'imports'>;
