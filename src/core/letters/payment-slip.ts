/** The part at the end of a letter that says once more what to pay, for whoever goes to the bank with it. */
import { sayFullDay } from '../basics/date-text';
import type { LocalDate } from '../basics/local-date';
import { sayMoney } from '../basics/money-text';
import type { Stationery } from '../stationery/state';
import { epcPayload, type Transfer } from './epc-qr';

/** As it stands on the page. */
export interface PaymentSlip {
  readonly payTo: string;
  readonly account: string;
  readonly amount: string;
  /** Empty where no one day stands for all of it. */
  readonly dueBy: string;
  readonly reference: string;
  /** What the QR code holds; null without one. */
  readonly qr: string | null;
  /** Low enough to share the page with most letters, and never alone on one. Slips from before this was so stay high. */
  readonly isLow?: true;
}

interface Asked extends Transfer {
  /** The day it is due by; null where there is no one day. */
  readonly on: LocalDate | null;
  /** How the amount and the day are said. */
  readonly locale: string;
}

/** Null where the stationery has none. */
export function paymentSlip({ slip }: Pick<Stationery, 'slip'>, asked: Asked): PaymentSlip | null {
  if (slip === 'none') return null;
  const { payTo, account, amount, currency, reference, on, locale } = asked;
  return {
    payTo,
    account,
    amount: sayMoney(amount, currency, locale),
    dueBy: on ? sayFullDay(on, locale) : '',
    reference,
    qr: slip === 'slip-with-qr' ? epcPayload(asked) : null,
    isLow: true,
  };
}
