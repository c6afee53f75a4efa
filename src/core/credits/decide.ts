/** May a credit be used for invoices, or for others than before, and may that be undone? */
import type { DecideContext } from '../basics/decide-context';
import { isSame } from '../basics/is-same';
import { cents, sum, type Cents } from '../basics/money';
import { sayMoney } from '../basics/money-text';
import { ok, refuse, type Result } from '../basics/result';
import { leftOf } from '../invoices/balance';
import { maySettle } from '../invoices/settle';
import type { Invoice, InvoicesState } from '../invoices/state';
import { oldestFirst, openOf } from '../payments/allocating';
import { profileOf, type ProfileState } from '../profile/state';
import type { AllocateCredit, PutCreditBack } from './commands';
import type { CreditAllocated, CreditPutBack } from './events';
import { settledByCredit, type CreditsState, type CreditUse } from './state';

type Books = CreditsState & InvoicesState & ProfileState;

/** Refused beyond what is left of the credit or of an invoice, and across debtors. */
export function decideAllocateCredit(
  state: Books,
  { creditId, shares: asked }: AllocateCredit,
  { today, now: at, by }: DecideContext,
): Result<CreditAllocated[]> {
  const credit = state.invoices[creditId];
  if (!credit) return unknownCredit();
  if (credit.kind === 'invoice') {
    return refuse(
      'not-a-credit',
      `${credit.number} is an invoice. Choose a credit note or money on account.`,
    );
  }
  const was = state.creditUses[creditId] ?? null;
  const freed = settledByCredit(was);
  const free = cents(sum((was?.shares ?? []).map(({ amount }) => amount)) - leftOf(credit));
  const { debtorId } = credit;
  const shares = asked === 'oldest-first' ? oldestFirst(openOf(state, debtorId, freed), free) : asked;
  const refused = beyond(state, credit, free, sum(shares.map(({ amount }) => amount)));
  if (refused) return refused;
  if (isSame(shares, was?.shares ?? [])) {
    return refuse('nothing-changed', 'The credit is used in just this way already.', 'shares');
  }
  const is: CreditUse = { id: creditId, debtorId, on: today, at, by, shares };
  const may = maySettle(state, debtorId, settledByCredit(is), freed);
  return may.ok ? ok([{ type: 'credit.allocated', v: 1, was, is }]) : may;
}

function beyond(state: ProfileState, credit: Invoice, free: Cents, used: Cents) {
  if (used <= free) return null;
  const { currency, locale } = profileOf(state);
  const money = (amount: Cents) => sayMoney(amount, currency, locale);
  return refuse(
    'more-than-credit',
    `These come to ${money(used)}, and ${credit.number || 'the credit'} has ${money(free)} left. Give that much, or less.`,
    'shares',
  );
}

/** Refused when the credit was used otherwise since, or when the invoices have found other money. */
export function decidePutCreditBack(state: Books, { was, is }: PutCreditBack): Result<CreditPutBack[]> {
  const now = state.creditUses[is.id];
  if (!now || !isSame(now, is)) {
    return refuse('changed-since', 'This credit was used otherwise since. Undo that first.');
  }
  if (was) {
    if (was.id !== now.id || was.debtorId !== now.debtorId) return unknownCredit();
    const may = maySettle(state, now.debtorId, settledByCredit(was), settledByCredit(now));
    if (!may.ok) return may;
  }
  return ok([{ type: 'credit.put-back', v: 1, was: now, is: was }]);
}

function unknownCredit() {
  return refuse('unknown-credit', 'This credit is not in the book any more. Go back to the debtor.');
}
