/** The words of the timeline for money. */
import type { Cents } from '../basics/money';
import { methodWords, reversalNames, sayUses, type Use } from '../payments/say-payment';
import { unallocatedOf, type Payment } from '../payments/state';
import { amountIn, joined, plain, type EntryWords } from './entry-words';
import type { MoneyHappening } from './money-entries';
import type { Sayers } from './say-entry';

type Amount = (amount: Cents) => string;

export const moneySayers: Sayers<MoneyHappening> = {
  paid: ({ payment, uses }, context) => sayPaid(payment, uses, amountIn(context)),
  'payment-reversed': ({ payment, uses }, context) => sayReversed(payment, uses, amountIn(context)),
  refunded: ({ refund }, context) =>
    plain(`Gave back ${amountIn(context)(refund.amount)}`, refund.words, refund.by),
  'credit-used': ({ number, uses, use }, context) =>
    plain(`Used credit ${number}: ${sayUses(uses, amountIn(context))}`, use.by),
  'written-off': ({ number, writeOff: { amount, words, by } }, context) =>
    plain(`Wrote off ${amountIn(context)(amount)} of ${number}`, words, by),
  'write-off-reversed': ({ number, writeOff: { amount, reversal } }, context) =>
    plain(`Write-off of ${amountIn(context)(amount)} of ${number} reversed`, reversal?.words, reversal?.by),
};

function sayPaid(payment: Payment, uses: readonly Use[], money: Amount): EntryWords {
  const { amount, method, reference, words, by, reversal } = payment;
  const free = unallocatedOf(payment);
  const used = reversal ? 'reversed since' : sayUses(uses, money);
  const rest = free > 0 ? `${money(free)} not used yet` : '';
  return {
    title: '',
    strong: joined([`Paid ${money(amount)} ${methodWords[method]}`, joined([used, rest], '; ')], ': '),
    detail: joined([reference && `“${reference}”`, words, by]),
  };
}

function sayReversed({ amount, reversal }: Payment, uses: readonly Use[], money: Amount): EntryWords {
  const reopened = sayUses(uses, money);
  const title = [`Payment of ${money(amount)} reversed`, reopened && `open again: ${reopened}`];
  const why = reversal ? reversalNames[reversal.why] : '';
  return plain(joined(title, '; '), why, reversal?.words, reversal?.by);
}
