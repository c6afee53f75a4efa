/** How what was given was answered: the money that came from its day on, until something was given again. */
import type { PaymentId } from '../basics/ids';
import { groupBy } from '../basics/group-by';
import { daysBetween, type LocalDate } from '../basics/local-date';
import { sum, type Cents } from '../basics/money';
import { keptOf, type Payment } from '../payments/state';
import type { Gesture } from './gestures';

interface AnswerPayment {
  readonly id: PaymentId;
  readonly amount: Cents;
  /** After so many days: 0 for the day itself. */
  readonly days: number;
}

/** What was given on one day, and how that was answered. */
export interface Given {
  readonly on: LocalDate;
  readonly gestures: readonly Gesture[];
  readonly payments: readonly AnswerPayment[];
  readonly received: Cents;
  /** Something else was given later, so that nothing more can come as an answer to this. */
  readonly isOver: boolean;
}

/**
 * A day each, the newest first. No money answers two gestures: it counts for those given last before it.
 *
 * @param gestures the newest first
 * @param payments the oldest first
 */
export function answered(
  gestures: readonly Gesture[],
  payments: readonly Payment[],
  today: LocalDate,
): Given[] {
  const days = [...groupBy(gestures, ({ on }) => on)];
  const [first] = days.at(-1) ?? [];
  const answers = groupBy(
    payments.filter(({ on }) => on <= today),
    (payment) => days.find(([on, given]) => isAfter(payment, on, given))?.[0] ?? first,
  );
  return days.map(([on, given], place) => {
    const came = (answers.get(on) ?? [])
      .filter((payment) => payment.on >= on && keptOf(payment) > 0)
      .map((payment) => ({
        id: payment.id,
        amount: keptOf(payment),
        days: daysBetween(on, payment.on),
      }));
    return {
      on,
      gestures: given,
      payments: came,
      received: sum(came.map(({ amount }) => amount)),
      isOver: place > 0,
    };
  });
}

/** On one day what was written down first came first: money is often what a promise is given upon. */
function isAfter(payment: Payment, on: LocalDate, given: readonly Gesture[]): boolean {
  if (payment.on !== on) return payment.on > on;
  return given.some(({ at }) => at <= payment.at);
}
