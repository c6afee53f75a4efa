/** The next step in words: what to do, and because of what. */
import { sayDay } from '../basics/date-text';
import { addDays, daysBetween, type LocalDate } from '../basics/local-date';
import type { Cents } from '../basics/money';
import { sayMoney } from '../basics/money-text';
import { sayHold } from '../holds/say-hold';
import { holdReasonNames } from '../holds/state';
import { currentVersion } from '../plans/state';
import { DAYS_OF_PEACE, type NextStep, type StepName, type StepOf } from './next-step';
import type { SayContext } from './say-entry';

export interface StepWords {
  readonly step: string;
  readonly because: string;
}

interface Say {
  /** The person to ask for, or the debtor. */
  readonly name: string;
  readonly today: LocalDate;
  readonly locale: string;
  readonly money: (amount: Cents) => string;
  /** `today`, `on Fri 4 Sep`. */
  readonly on: (day: LocalDate) => string;
  /** `today`, `Fri 4 Sep`. */
  readonly day: (day: LocalDate) => string;
}

const sentences: { readonly [What in StepName]: (step: StepOf<What>, say: Say) => [string, string] } = {
  'nothing-owed': () => ['Nothing to do.', 'nothing is owed'],
  'on-hold': ({ hold }, { today, locale }) => [
    'Nothing: no calls, no letters.',
    `they are on hold: ${sayHold(hold, today, locale)}`,
  ],
  'hold-ended': ({ hold, on }, { name, day }) => [
    `See where things stand, then get in touch with ${name} gently.`,
    `their hold (${holdReasonNames[hold.why].toLowerCase()}) ended ${day(on)}`,
  ],
  'not-due': ({ on }, { day }) => [
    'Nothing to do yet.',
    `nothing is overdue; the next invoice is due ${day(on)}`,
  ],
  'come-back': ({ note, on }, { name, today, day, on: onDay }) => [
    on > today ? `Wait until ${day(on)}, then get back to ${name}.` : `Get back to ${name}.`,
    `you noted ${onDay(note.on)} to come back to it ${day(on)}`,
  ],
  'await-promise': ({ promise }, { today, money, day, on }) => [
    promise.by === today ? 'See whether it comes in today.' : `Wait until ${day(promise.by)}.`,
    `${on(promise.madeOn)} they promised ${money(promise.amount)} by ${promise.by === today ? 'today' : 'then'}`,
  ],
  'check-promise': ({ promise }, { name, money, day }) => [
    `See whether ${money(promise.amount)} has come in. If not, ask ${name} what got in the way.`,
    `it was promised by ${day(promise.by)}`,
  ],
  'ask-for-rest': ({ promise, keeping: { received, missing } }, { name, money, day }) => [
    `Thank ${name} for ${money(received)}, and ask about the other ${money(missing)}.`,
    `of ${money(promise.amount)} promised by ${day(promise.by)}, ${money(missing)} is missing`,
  ],
  'ask-about-promise': ({ promise }, { name, money, day }) => [
    `Ask ${name} what got in the way.`,
    `${money(promise.amount)} was promised by ${day(promise.by)}, and nothing has come in`,
  ],
  'answer-dispute': ({ dispute, invoice }, { name, day }) => [
    `Answer ${name} about ${invoice.number} by ${day(dispute.answerBy)}.`,
    `they dispute it: “${dispute.words}”`,
  ],
  'await-dispute': ({ dispute, invoice }, { day }) => [
    `Wait until ${day(dispute.answerBy)} for their answer about ${invoice.number}.`,
    `they dispute it: “${dispute.words}”`,
  ],
  'ask-about-dispute': ({ dispute, invoice }, { name, day }) => [
    `Ask ${name} for their answer about ${invoice.number}.`,
    `it was to come by ${day(dispute.answerBy)}; they dispute it: “${dispute.words}”`,
  ],
  'await-answer': ({ plan }, { name, on }) => [
    `Ask ${name} whether the plan suits.`,
    `it was offered ${on(currentVersion(plan).proposed.on)} and waits for a yes`,
  ],
  'await-instalment': ({ line, isLast }, { money, day }) => [
    `Wait for ${money(line.amount)}, due ${day(line.on)}.`,
    isLast ? 'it is the last payment of their plan' : 'it is the next line of the plan they agreed to',
  ],
  'give-grace': ({ missing, line, until }, { money, day }) => [
    `Give it until ${day(until)}.`,
    `${money(missing)} of the plan was due ${day(line.on)}; a few days late breaks nothing`,
  ],
  'check-in': ({ missing, line }, { name, money, day }) => [
    `Ring ${name} and ask what got in the way; it may be a slip.`,
    `${money(missing)} of the plan they agreed to was due ${day(line.on)} and has not come in`,
  ],
  'review-plan': ({ behind, count }, { name, money }) => [
    `Look at the plan again with ${name}: change it to what they can keep, or end it.`,
    `${count} payments of it were missed, ${money(behind)} in all`,
  ],
  'discount-over': ({ rest, lapsed: { by, discount, otherwise } }, { name, money, day }) => [
    `Tell ${name} that all of it, ${money(rest)}, is due by ${day(otherwise.on)}.`,
    `the ${money(discount)} off was for paying by ${day(by)}, and it was not taken`,
  ],
  'give-concession': ({ amount }, { money }) => [
    `Write off the agreed rest, ${money(amount)}, on the plan’s page.`,
    'everything they were to pay by the plan has come in',
  ],
  'first-contact': ({ overdue, days }, { name, money }) => [
    `Call ${name}.`,
    `${money(overdue)} is overdue, the oldest for ${sayDays(days)}, and no contact is noted yet`,
  ],
  'try-again': ({ overdue, last }, { name, money, on }) => [
    `Try ${name} again.`,
    `nobody was reached ${on(last.on)}, and ${money(overdue)} is overdue`,
  ],
  'give-time': ({ last }, { day, on }) => [
    `Give it until ${day(addDays(last.on, DAYS_OF_PEACE))}.`,
    `the last contact was ${on(last.on)}`,
  ],
  'ask-again': ({ overdue, last }, { name, money, today }) => [
    `Call ${name}, and ask what would help.`,
    `${money(overdue)} is overdue and the last contact was ${sayDays(daysBetween(last.on, today))} ago`,
  ],
};

export function sayNextStep(
  step: NextStep,
  name: string,
  { currency, locale, today }: SayContext,
): StepWords {
  const day = (date: LocalDate) => (date === today ? 'today' : sayDay(date, today, locale));
  // The table is total and keyed by the step's name; TypeScript can't follow that through a union.
  const say = sentences[step.what] as (step: NextStep, say: Say) => [string, string];
  const [what, because] = say(step, {
    name,
    today,
    locale,
    money: (amount) => sayMoney(amount, currency, locale),
    day,
    on: (date) => (date === today ? 'today' : `on ${day(date)}`),
  });
  return { step: what, because: `Because ${because}.` };
}

function sayDays(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
