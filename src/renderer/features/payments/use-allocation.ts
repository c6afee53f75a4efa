/** What a payment is to be used for: what the book proposes, until somebody says it otherwise. */
import { useMemo, useState } from 'react';
import type { DebtorId, InvoiceId } from '#core/basics/ids';
import type { LocalDate } from '#core/basics/local-date';
import { cents, subtract, sum, zero, type Cents } from '#core/basics/money';
import { minorDigits, parseMoney, sayAmount } from '#core/basics/money-text';
import type { BookState } from '#core/book/state';
import type { Allocation } from '#core/invoices/settle';
import { openOf, type OpenItem } from '#core/payments/allocating';
import { proposeAllocation, type Proposal } from '#core/payments/propose-allocation';
import { useBook } from '../../book/use-book';
import { useFigures } from '../../ui/figures';

export interface AllocationInHand {
  readonly proposal: Proposal;
  /** Whose money it is, as said or as proposed. */
  readonly whose: DebtorId | null;
  readonly open: readonly OpenItem[];
  /** What stands in the field of an item, as it was typed. */
  readonly textOf: (id: InvoiceId) => string;
  readonly type: (id: InvoiceId, text: string) => void;
  readonly isByHand: boolean;
  readonly followProposal: () => void;
  /** Null while a field holds something that is no amount. */
  readonly allocations: readonly Allocation[] | null;
  /** What no item uses. */
  readonly over: Cents;
}

interface Money {
  readonly debtorId: DebtorId | null;
  /** The day it came. */
  readonly on: LocalDate;
  readonly amount: Cents;
  readonly reference: string;
  /** What the same money takes off now. */
  readonly freed?: readonly Allocation[];
}

const nothingFreed: readonly Allocation[] = [];

export function useAllocation({
  debtorId,
  on,
  amount,
  reference,
  freed = nothingFreed,
}: Money): AllocationInHand {
  const { currency, locale } = useFigures();
  const [typed, setTyped] = useState<Readonly<Record<InvoiceId, string>> | null>(null);
  const proposal = useBook(propose, debtorId, on, amount, reference, freed);
  const whose = debtorId ?? proposal.debtorId;
  const open = useBook(openItems, whose, freed);
  const say = (allocations: readonly Allocation[]) =>
    Object.fromEntries(
      allocations.map((each) => [each.invoiceId, sayAmount(each.amount, currency, locale)]),
    ) as Record<InvoiceId, string>;
  const allocations = useMemo(
    () => (typed ? readTyped(typed, minorDigits(currency)) : proposal.allocations),
    [typed, currency, proposal],
  );
  return {
    proposal,
    whose,
    open,
    textOf: (id) => (typed ?? say(proposal.allocations))[id] ?? '',
    type: (id, text) => setTyped({ ...(typed ?? say(proposal.allocations)), [id]: text }),
    isByHand: typed !== null,
    followProposal: () => setTyped(null),
    allocations,
    over: subtract(amount, sum((allocations ?? []).map((each) => each.amount))),
  };
}

function readTyped(typed: Readonly<Record<InvoiceId, string>>, digits: number): Allocation[] | null {
  const read = Object.entries(typed)
    .filter(([, text]) => text.trim() !== '')
    .map(([invoiceId, text]) => ({ invoiceId: invoiceId as InvoiceId, amount: parseMoney(text, digits) }));
  const allocations = read.flatMap(({ invoiceId, amount }) =>
    amount === null ? [] : [{ invoiceId, amount }],
  );
  return allocations.length === read.length ? allocations.filter(({ amount }) => amount !== 0) : null;
}

function propose(
  state: BookState,
  debtorId: DebtorId | null,
  on: LocalDate,
  amount: Cents,
  reference: string,
  freed: readonly Allocation[],
): Proposal {
  const nothing: Proposal = { how: 'none', debtorId, allocations: [], why: '' };
  return amount > zero ? proposeAllocation(state, { debtorId, on, amount, reference, freed }) : nothing;
}

function openItems(state: BookState, debtorId: DebtorId | null, freed: readonly Allocation[]): OpenItem[] {
  return debtorId ? openOf(state, debtorId, freed) : [];
}

/** Nothing yet: for a form whose amount is not readable. */
export const noAmount = cents(0);
