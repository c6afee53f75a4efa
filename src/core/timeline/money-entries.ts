/** What happened with a debtor's money, for their timeline: payments, credits used, write-offs. */
import type { DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { ofDebtor } from '../basics/of-debtor';
import type { CreditsState, CreditUse } from '../credits/state';
import type { InvoicesState } from '../invoices/state';
import { usesOf, type Use } from '../payments/say-payment';
import type { Payment, PaymentsState, Refund } from '../payments/state';
import type { WriteOff, WriteOffsState } from '../write-offs/state';

/** `uses` has the items' numbers beside the amounts. */
export type MoneyHappening =
  | { readonly what: 'paid' | 'payment-reversed'; readonly payment: Payment; readonly uses: readonly Use[] }
  | { readonly what: 'refunded'; readonly payment: Payment; readonly refund: Refund }
  | {
      readonly what: 'credit-used';
      readonly use: CreditUse;
      readonly number: string;
      readonly uses: readonly Use[];
    }
  | {
      readonly what: 'written-off' | 'write-off-reversed';
      readonly writeOff: WriteOff;
      readonly number: string;
    };

export type MoneyEntry = MoneyHappening & {
  readonly id: string;
  readonly kinds: readonly ['money'];
  readonly on: LocalDate;
  /** Empty when it was written down on another day. */
  readonly at: string;
};

export type MoneySources = InvoicesState & PaymentsState & CreditsState & WriteOffsState;

export function moneyEntries(state: MoneySources, debtorId: DebtorId): MoneyEntry[] {
  return [
    ...ofDebtor(state.payments, debtorId).flatMap((payment) => paymentEntries(state, payment)),
    ...ofDebtor(state.creditUses, debtorId)
      .filter((use) => use.shares.length > 0)
      .map((use) => creditEntry(state, use)),
    ...ofDebtor(state.writeOffs, debtorId).flatMap((writeOff) => writeOffEntries(state, writeOff)),
  ];
}

function paymentEntries(state: InvoicesState, payment: Payment): MoneyEntry[] {
  const { id, refunds, reversal } = payment;
  const uses = usesOf(state, payment.allocations);
  return [
    { what: 'paid', payment, uses, ...dated(id, payment) },
    ...refunds.map((refund, i): MoneyEntry => ({
      what: 'refunded',
      payment,
      refund,
      ...dated(`${id} refund ${i}`, refund),
    })),
    ...(reversal
      ? [{ what: 'payment-reversed', payment, uses, ...dated(`${id} reversed`, reversal) } as const]
      : []),
  ];
}

function creditEntry(state: InvoicesState, use: CreditUse): MoneyEntry {
  const number = state.invoices[use.id]?.number ?? '';
  return {
    what: 'credit-used',
    use,
    number,
    uses: usesOf(state, use.shares),
    ...dated(`${use.id} used`, use),
  };
}

function writeOffEntries({ invoices }: InvoicesState, writeOff: WriteOff): MoneyEntry[] {
  const { id, invoiceId, reversal } = writeOff;
  const number = invoices[invoiceId]?.number ?? '';
  const given: MoneyEntry = { what: 'written-off', writeOff, number, ...dated(id, writeOff) };
  if (!reversal) return [given];
  return [given, { what: 'write-off-reversed', writeOff, number, ...dated(`${id} reversed`, reversal) }];
}

function dated(id: string, { on, at }: { readonly on: LocalDate; readonly at: string }) {
  return { id, kinds: ['money'] as const, on, at: at.startsWith(on) ? at : '' };
}
