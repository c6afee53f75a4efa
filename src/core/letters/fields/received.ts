/** Money that came in, and what is left after it. */
import type { DebtorId } from '../../basics/ids';
import { ok, refuse } from '../../basics/result';
import { debtorBalance } from '../../payments/debtor-balance';
import { keptOf, paymentsOf, type Payment, type PaymentsState } from '../../payments/state';
import type { About } from '../about';
import { figure, inDays } from '../example';
import { text } from '../field';
import { group } from './group';

const fields = {
  received: text('How much came in; may be empty where the ledger alone knows', figure(400_00)),
  receivedOn: text('When', inDays(-2)),
};

export const received = group({
  asks: false,
  fields: {
    ...fields,
    left: text('What is left to pay on the account; empty when nothing is', figure(800_00)),
  },
  gather: (about) => {
    const { state, debtor, today, money } = about;
    const payment = paymentOf(about);
    if (!payment) {
      return refuse('no-payment', `No payment of ${debtor.name} is in the book yet. Record it first.`);
    }
    const { balance } = debtorBalance(state, debtor.id, today);
    return ok({ values: { ...sayPayment(payment, about), left: balance > 0 ? money(balance) : '' } });
  },
});

export const settled = group({
  asks: false,
  fields,
  gather: (about) => {
    const { state, debtor, today, toUs } = about;
    const { balance } = debtorBalance(state, debtor.id, today);
    if (balance > 0) {
      return refuse(
        'still-owed',
        `${debtor.name} still has ${toUs.money(balance)} to pay. Thank them for the payment instead.`,
      );
    }
    return ok({ values: sayPayment(paymentOf(about), about) });
  },
});

/** The one asked for, or the latest. */
function paymentOf({ state, request, debtor }: About): Payment | undefined {
  const theirs = keptPayments(state, debtor.id);
  return request.paymentId ? theirs.find(({ id }) => id === request.paymentId) : theirs[0];
}

/** Those that stayed here, the latest first. */
export function keptPayments(state: PaymentsState, debtorId: DebtorId): Payment[] {
  return paymentsOf(state, debtorId)
    .filter((payment) => keptOf(payment) > 0)
    .toReversed();
}

function sayPayment(payment: Payment | undefined, { money, day }: About) {
  return { received: payment ? money(keptOf(payment)) : '', receivedOn: payment ? day(payment.on) : '' };
}
