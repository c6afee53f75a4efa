/** The words of the timeline for money. */
import { assertNever } from '../basics/assert-never';
import type { Cents } from '../basics/money';
import { methodWords, reversalNames, sayUses } from '../payments/say-payment';
import { unallocatedOf } from '../payments/state';
import type { MoneyHappening } from './money-entries';
import type { EntryWords } from './say-entry';

export function moneyWords(entry: MoneyHappening, money: (amount: Cents) => string): EntryWords {
  switch (entry.what) {
    case 'paid': {
      const { payment, uses } = entry;
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
    case 'payment-reversed': {
      const { amount, reversal } = entry.payment;
      const reopened = sayUses(entry.uses, money);
      const why = reversal ? reversalNames[reversal.why] : '';
      return {
        title: joined([`Payment of ${money(amount)} reversed`, reopened && `open again: ${reopened}`], '; '),
        strong: '',
        detail: joined([why, reversal?.words, reversal?.by]),
      };
    }
    case 'refunded':
      return plain(`Gave back ${money(entry.refund.amount)}`, [entry.refund.words, entry.refund.by]);
    case 'credit-used':
      return plain(`Used credit ${entry.number}: ${sayUses(entry.uses, money)}`, [entry.use.by]);
    case 'written-off':
      return plain(`Wrote off ${money(entry.writeOff.amount)} of ${entry.number}`, [
        entry.writeOff.words,
        entry.writeOff.by,
      ]);
    case 'write-off-reversed':
      return plain(`Write-off of ${money(entry.writeOff.amount)} of ${entry.number} reversed`, [
        entry.writeOff.reversal?.words,
        entry.writeOff.reversal?.by,
      ]);
    default:
      return assertNever(entry, 'entry');
  }
}

function plain(title: string, detail: readonly (string | undefined)[]): EntryWords {
  return { title, strong: '', detail: joined(detail) };
}

function joined(parts: readonly (string | undefined)[], by = ' · '): string {
  return parts.filter(Boolean).join(by);
}
