/** The steps that disputes and holds ask for: to answer, to wait for an answer, to begin again. */
import type { DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { openDisputes } from '../disputes/disputed';
import type { Dispute, DisputesState } from '../disputes/state';
import type { Hold, HoldsState } from '../holds/state';
import type { Invoice, InvoicesState } from '../invoices/state';
import type { Note } from '../notes/state';

export interface Disputed {
  readonly dispute: Dispute;
  readonly invoice: Invoice;
}

export interface DisputeStep extends Disputed {
  readonly what: 'answer-dispute' | 'await-dispute' | 'ask-about-dispute';
  /** It is time, whatever else there is. */
  readonly isDue: boolean;
}

/** Whose turn it is with the dispute to be answered first; after the day by which they were to answer, we ask. */
export function disputeStep(
  state: DisputesState & InvoicesState,
  debtorId: DebtorId,
  today: LocalDate,
): DisputeStep | null {
  const [dispute] = openDisputes(state, debtorId);
  const invoice = dispute && state.invoices[dispute.invoiceId];
  if (!dispute || !invoice) return null;
  const { whoMustAnswer, answerBy } = dispute;
  if (whoMustAnswer === 'us') return { what: 'answer-dispute', dispute, invoice, isDue: answerBy <= today };
  const isDue = answerBy < today;
  return { what: isDue ? 'ask-about-dispute' : 'await-dispute', dispute, invoice, isDue };
}

export interface HoldEnded {
  readonly what: 'hold-ended';
  readonly hold: Hold;
  readonly on: LocalDate;
}

/** A hold that ran out, until somebody has been in touch since. */
export function holdEnded(
  { holds }: HoldsState,
  debtorId: DebtorId,
  last: Note | null,
  today: LocalDate,
): HoldEnded | null {
  const ended = Object.values(holds).findLast(
    ({ debtorId: whose, lifted, until }) => whose === debtorId && !lifted && until !== null && until < today,
  );
  const on = ended?.until ?? null;
  return ended && on && !(last && last.on > on) ? { what: 'hold-ended', hold: ended, on } : null;
}
