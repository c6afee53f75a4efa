/** What a debtor may be asked for, invoice by invoice, and what is left out and why. */
import type { InvoiceId } from '../../basics/ids';
import { subtract, type Cents } from '../../basics/money';
import { ok, refuse, type Result } from '../../basics/result';
import { contestedByInvoice, disputedOf } from '../../disputes/disputed';
import { daysOverdue, leftOf } from '../../invoices/balance';
import type { Invoice } from '../../invoices/state';
import { plannedInvoices } from '../../plans/covering';
import type { About } from '../about';
import { openOf } from './open';

export interface Part {
  readonly invoice: Invoice;
  /** What is left of it and in no plan, less what is disputed. */
  readonly amount: Cents;
  /** Null where it may be asked for. */
  readonly leftOut: LeftOut | null;
}

export type LeftOut = 'in-plan' | 'not-due' | 'disputed';

/** Every open invoice, the oldest first. */
export function openParts({ state, debtor, today }: Pick<About, 'state' | 'debtor' | 'today'>): Part[] {
  const contested = contestedByInvoice(state);
  const planned = plannedInvoices(state);
  return openOf(state, debtor.id).map((invoice) => {
    const outside = planned.get(invoice.id);
    const amount = subtract(outside ?? leftOf(invoice), disputedOf(invoice, contested));
    const isDue = daysOverdue(invoice, today) > 0;
    const leftOut =
      outside !== undefined && amount <= 0 ? 'in-plan' : !isDue ? 'not-due' : amount <= 0 ? 'disputed' : null;
    return { invoice, amount, leftOut };
  });
}

/** All that may be asked for, or what was chosen. Refused where nothing is left, or a chosen invoice may not be asked for. */
export function partsOf(about: About): Result<Part[]> {
  const { request, debtor } = about;
  const open = openParts(about);
  if (request.invoiceIds) return chosenParts(open, request.invoiceIds);
  const parts = open.filter(({ leftOut }) => leftOut === null);
  if (parts.length > 0) return ok(parts);
  return refuse(
    'nothing-to-ask-for',
    `There is nothing overdue that ${debtor.name} may be asked for: it is paid, not due yet, disputed, or in a plan.`,
  );
}

function chosenParts(open: readonly Part[], ids: readonly InvoiceId[]): Result<Part[]> {
  if (ids.length === 0) return refuse('nothing-chosen', 'Choose at least one invoice.', 'invoiceIds');
  const chosen = open.filter(({ invoice }) => ids.includes(invoice.id));
  if (chosen.length < new Set(ids).size) {
    return refuse(
      'nothing-left',
      'One of the invoices has nothing left to pay, or is not theirs. Choose again.',
      'invoiceIds',
    );
  }
  const [not] = chosen.filter(({ leftOut }) => leftOut !== null);
  return not?.leftOut ? refuse(...refusals[not.leftOut](not.invoice.number), 'invoiceIds') : ok(chosen);
}

const refusals: Readonly<Record<LeftOut, (number: string) => [code: string, message: string]>> = {
  'in-plan': (number) => [
    'invoice-in-plan',
    `${number} is part of a plan, so it is not asked for. Leave it out, or write about the plan.`,
  ],
  'not-due': (number) => [
    'invoice-not-due',
    `${number} is not overdue yet, so it is not asked for. Leave it out.`,
  ],
  disputed: (number) => [
    'invoice-disputed',
    `${number} is disputed, so it is not asked for. Leave it out, or settle the dispute first.`,
  ],
};
