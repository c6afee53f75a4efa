/** The words of what stopped or narrowed the asking, and of its end. */
import { sayDay } from '../basics/date-text';
import { sayMoney } from '../basics/money-text';
import type { Dispute } from '../disputes/state';
import { sayHold } from '../holds/say-hold';
import type { Invoice } from '../invoices/state';
import type { EntryWords, SayContext } from './say-entry';
import type { StopHappening } from './stop-entries';

export function sayStopEntry(entry: StopHappening, context: SayContext): EntryWords {
  switch (entry.what) {
    case 'disputed':
      return {
        title: entry.dispute.words,
        strong: sayDisputed(entry.dispute, entry.invoice, context),
        detail: `${sayWhoAnswers(entry.dispute, context)} · ${entry.dispute.by}`,
      };
    case 'dispute-resolved':
      return {
        title: entry.dispute.resolution?.words ?? '',
        strong: `Dispute about ${entry.invoice?.number ?? 'an invoice'} resolved`,
        detail: entry.dispute.resolution?.by ?? '',
      };
    case 'hold-placed': {
      const { why, words, by } = entry.hold;
      const strong = `On hold: ${sayHold(entry.hold, context.today, context.locale)}`;
      return { title: why === 'other' ? '' : words, strong, detail: by };
    }
    case 'hold-lifted':
      return {
        title: entry.hold.lifted?.words ?? '',
        strong: 'Hold lifted',
        detail: entry.hold.lifted?.by ?? '',
      };
  }
}

/** `Disputes £88.00 of INV-204`. */
export function sayDisputed({ amount }: Dispute, invoice: Invoice | null, context: SayContext): string {
  return `Disputes ${sayMoney(amount, context.currency, context.locale)} of ${invoice?.number ?? 'an invoice'}`;
}

/** `we answer by Tue 8 Sep`. */
export function sayWhoAnswers(
  { whoMustAnswer, answerBy }: Pick<Dispute, 'whoMustAnswer' | 'answerBy'>,
  { today, locale }: Pick<SayContext, 'today' | 'locale'>,
): string {
  return `${whoMustAnswer === 'us' ? 'we answer' : 'they answer'} by ${sayDay(answerBy, today, locale)}`;
}
