/** What they say is not right, and whose turn it is. Their own words stay in the book. */
import { ok, refuse } from '../../basics/result';
import { openDisputes } from '../../disputes/disputed';
import type { DisputesState, Dispute } from '../../disputes/state';
import type { InvoicesState } from '../../invoices/state';
import type { DebtorId } from '../../basics/ids';
import { figure, inDays } from '../example';
import { condition, text } from '../field';
import { group } from './group';

export const dispute = group({
  asks: false,
  fields: {
    disputed: text('How much they dispute', figure(88_00)),
    invoice: text('On which invoice', 'INV-201'),
    answerBy: text('The day it is to be answered by', inDays(14)),
    weAnswer: condition('It is our turn: we look into it'),
    theyAnswer: condition('It is their turn: they send what shows it'),
  },
  gather: ({ state, request, debtor, money, day }) => {
    const open = latestDisputes(state, debtor.id);
    const found = request.disputeId ? open.find(({ id }) => id === request.disputeId) : open[0];
    if (!found) return refuse('no-dispute', `${debtor.name} disputes nothing that is open. Note it first.`);
    return ok({
      invoiceIds: [found.invoiceId],
      values: {
        disputed: money(found.amount),
        invoice: state.invoices[found.invoiceId]?.number ?? '',
        answerBy: day(found.answerBy),
        weAnswer: found.whoMustAnswer === 'us',
        theyAnswer: found.whoMustAnswer === 'them',
      },
    });
  },
});

/** Those that are open, the one raised last first: it is acknowledged as soon as it is there. */
export function latestDisputes(state: DisputesState & InvoicesState, debtorId: DebtorId): Dispute[] {
  return openDisputes(state, debtorId).toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
