/** The words of what stopped or narrowed the asking, and of its end. */
import { sayDay } from '../basics/date-text';
import { sayMoney } from '../basics/money-text';
import type { Dispute } from '../disputes/state';
import { sayHold } from '../holds/say-hold';
import type { Invoice } from '../invoices/state';
import type { SayContext, Sayers } from './say-entry';
import type { StopHappening } from './stop-entries';

export const stopSayers: Sayers<StopHappening> = {
  disputed: ({ dispute, invoice }, context) => ({
    title: dispute.words,
    strong: sayDisputed(dispute, invoice, context),
    detail: `${sayWhoAnswers(dispute, context)} · ${dispute.by}`,
  }),
  'dispute-resolved': ({ dispute: { resolution }, invoice }) => ({
    title: resolution?.words ?? '',
    strong: `Dispute about ${invoice?.number ?? 'an invoice'} resolved`,
    detail: resolution?.by ?? '',
  }),
  'hold-placed': ({ hold }, { today, locale }) => ({
    title: hold.why === 'other' ? '' : hold.words,
    strong: `On hold: ${sayHold(hold, today, locale)}`,
    detail: hold.by,
  }),
  'hold-lifted': ({ hold: { lifted } }) => ({
    title: lifted?.words ?? '',
    strong: 'Hold lifted',
    detail: lifted?.by ?? '',
  }),
};

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
