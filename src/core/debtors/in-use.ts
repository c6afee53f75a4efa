/** What the book holds about a debtor: as long as there is something, they stay on the list. */
import type { AttachmentsState } from '../attachments/state';
import type { DebtorId } from '../basics/ids';
import type { InvoicesState } from '../invoices/state';
import type { LettersState } from '../letters/state';
import type { NotesState } from '../notes/state';
import type { PaymentsState } from '../payments/state';
import type { PlansState } from '../plans/state';

export type AboutDebtors = InvoicesState &
  PaymentsState &
  NotesState &
  PlansState &
  LettersState &
  AttachmentsState;

/** In words: `['invoices', 'notes']`; empty when nothing refers to them. A promise always comes with its note. */
export function heldAbout(state: AboutDebtors, debtorId: DebtorId): string[] {
  const { invoices, payments, notes, plans, letters, attachments: files } = state;
  return Object.entries({ invoices, payments, notes, plans, letters, files })
    .filter(([, records]) =>
      Object.values<{ readonly debtorId: DebtorId | null }>(records).some(
        (record) => record.debtorId === debtorId,
      ),
    )
    .map(([name]) => name);
}
