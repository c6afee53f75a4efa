/** What there is to do today in a book: whoever's next step is more than waiting, by what has to be done. */
import type { DebtorId } from '../basics/ids';
import { addDays, type LocalDate } from '../basics/local-date';
import type { Cents } from '../basics/money';
import { askEach, type AskEach } from '../book/ask-each';
import type { BookState } from '../book/state';
import { contactOf, emailsOf, phonesOf } from '../debtors/reach';
import type { Debtor } from '../debtors/state';
import { balanceOf, invoicesOf } from '../invoices/balance';
import type { Channel } from '../notes/state';
import { currentVersion } from '../plans/state';
import { DAYS_OF_PEACE, nextStepOf, type NextStep, type StepName } from '../timeline/next-step';

export const doings = ['call', 'write', 'review', 'decide'] as const;
/** Speak to them, write to them, look whether something came, or make up our own mind. */
export type Doing = (typeof doings)[number];

export interface TodayRow {
  readonly debtorId: DebtorId;
  readonly name: string;
  /** The person to ask for, or nobody in particular. */
  readonly contact: string;
  readonly overdue: Cents;
  readonly oldestDays: number;
  readonly step: NextStep;
  readonly doing: Doing;
  /** How to reach them, as far as the book knows; null where nobody has to be reached. */
  readonly channel: Channel | null;
}

/**
 * In the order of `doings`; within one, words that were given come before what we asked ourselves, that before
 * the rest, and the largest overdue sum first. Nobody on hold is in it.
 */
export function todayOf(state: BookState, today: LocalDate, ask: AskEach = askEach): TodayRow[] {
  return ask(rowOf, state, today)
    .filter((row) => row !== null)
    .toSorted(
      (a, b) =>
        doings.indexOf(a.doing) - doings.indexOf(b.doing) ||
        order.indexOf(a.step.what) - order.indexOf(b.step.what) ||
        b.overdue - a.overdue ||
        a.name.localeCompare(b.name),
    );
}

/** Which reason comes first. */
const order: readonly StepName[] = [
  'ask-for-rest',
  'ask-about-promise',
  'check-promise',
  'await-promise',
  'come-back',
  'review-plan',
  'check-in',
  'discount-over',
  'await-instalment',
  'give-concession',
  'answer-dispute',
  'ask-about-dispute',
  'hold-ended',
  'await-answer',
  'first-contact',
  'try-again',
  'ask-again',
];

function rowOf(state: BookState, debtor: Debtor, today: LocalDate): TodayRow | null {
  const step = nextStepOf(state, debtor.id, today);
  const channel = channelOf(debtor);
  const doing = doingOf(step, channel, today);
  if (!doing) return null;
  const { overdue, oldestDays } = balanceOf(invoicesOf(state, debtor.id), today);
  const { id: debtorId, name } = debtor;
  const contact = contactOf(debtor);
  const isReached = doing === 'call' || doing === 'write';
  return { debtorId, name, contact, overdue, oldestDays, step, doing, channel: isReached ? channel : null };
}

/** A voice first: it listens as well. Whoever has neither phone nor email gets a letter. */
function channelOf(debtor: Debtor): Channel {
  if (phonesOf(debtor).length > 0) return 'phone';
  if (emailsOf(debtor).length > 0) return 'email';
  return debtor.addresses.length > 0 ? 'letter' : 'phone';
}

/** Null for what only has to be waited for. */
function doingOf(step: NextStep, channel: Channel, today: LocalDate): Doing | null {
  const reach = channel === 'phone' ? 'call' : 'write';
  switch (step.what) {
    case 'ask-for-rest':
    case 'ask-about-promise':
    case 'check-in':
    case 'discount-over':
    case 'ask-about-dispute':
    case 'first-contact':
    case 'try-again':
    case 'ask-again':
      return reach;
    case 'come-back':
      return step.on <= today ? reach : null;
    case 'await-answer':
      return addDays(currentVersion(step.plan).proposed.on, DAYS_OF_PEACE) <= today ? reach : null;
    case 'await-promise':
      return step.promise.by === today ? 'review' : null;
    case 'await-instalment':
      return step.line.on === today ? 'review' : null;
    case 'check-promise':
    case 'hold-ended':
      return 'review';
    case 'answer-dispute':
    case 'review-plan':
    case 'give-concession':
      return 'decide';
    case 'on-hold':
    case 'nothing-owed':
    case 'not-due':
    case 'await-dispute':
    case 'give-grace':
    case 'give-time':
      return null;
  }
}
