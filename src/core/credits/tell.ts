/** The words of the trail for credits and what they are used for. */
import { numberOf } from '../invoices/tell';
import { sayUsesOf } from '../payments/tell';
import type { Known } from '../telling/known';
import { nameOf, said, type Tellers } from '../telling/telling';
import type { CreditEvent } from './events';
import type { CreditUse } from './state';

export const creditTellers: Tellers<CreditEvent> = {
  'credit.allocated': ({ is }, known) => said('money', is.debtorId, sayCredit(is, known)),
  'credit.put-back': ({ was, is }, known) =>
    said('money', was.debtorId, `Took that back. ${sayCredit(is ?? { ...was, shares: [] }, known)}`),
};

/** `Used CN-7 of Brambling: INV-204 £88.00`. */
function sayCredit({ id, debtorId, shares }: CreditUse, known: Known): string {
  const uses = sayUsesOf(shares, known);
  const credit = `${numberOf(id, known)} of ${nameOf(debtorId, known)}`;
  return uses ? `Used ${credit}: ${uses}` : `Freed ${credit}: no invoice uses it`;
}
