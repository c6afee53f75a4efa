/** What the book holds about a debtor: as long as there is something, they stay on the list. */
import type { AttachmentsState } from '../attachments/state';
import type { DebtorId } from '../basics/ids';
import type { BudgetsState } from '../budgets/state';
import type { HoldsState } from '../holds/state';
import type { CircumstancesState } from '../circumstances/state';
import type { InvoicesState } from '../invoices/state';
import type { LettersState } from '../letters/state';
import type { NotesState } from '../notes/state';
import type { PaymentsState } from '../payments/state';
import type { PlansState } from '../plans/state';
import type { DebtorsState } from './state';

export type AboutDebtors = DebtorsState &
  CircumstancesState &
  BudgetsState &
  InvoicesState &
  PaymentsState &
  NotesState &
  HoldsState &
  PlansState &
  LettersState &
  AttachmentsState;

/** In words: `['invoices', 'notes']`; empty when nothing refers to them. A promise always comes with its note. */
export function heldAbout(state: AboutDebtors, debtorId: DebtorId): string[] {
  const held = {
    invoices: state.invoices,
    payments: state.payments,
    notes: state.notes,
    holds: state.holds,
    plans: state.plans,
    letters: state.letters,
    files: state.attachments,
    circumstances: state.circumstances,
    budgets: state.budgets,
    duplicates: Object.values(state.mergedDebtors).map(({ into }) => ({ debtorId: into })),
  };
  return Object.entries(held)
    .filter(([, records]) =>
      Object.values<{ readonly debtorId: DebtorId | null }>(records).some(
        (record) => record.debtorId === debtorId,
      ),
    )
    .map(([name]) => name);
}
