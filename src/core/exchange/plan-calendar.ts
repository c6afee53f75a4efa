/** The payments of an agreed plan that are still to come, as days for the debtor's own calendar, in the language of their letters. */
import type { PlanId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { zero } from '../basics/money';
import { ok, refuse, type Result } from '../basics/result';
import type { BookState } from '../book/state';
import type { Debtor } from '../debtors/state';
import { onHold } from '../holds/on-hold';
import { languageFor, voiceOf } from '../letters/about';
import { missingOf, progressOf } from '../plans/progress';
import { currentVersion, isRunning, type Plan } from '../plans/state';
import { profileOf, type Profile } from '../profile/state';
import { calendarText, type CalendarDay } from './calendar-text';
import { calendarWords, type CalendarWords } from './calendar-words';

export interface PlanCalendar {
  readonly text: string;
  /** What a file of it is named by: whose book, who it is for, what it is. */
  readonly nameParts: readonly string[];
}

interface Moment {
  /** ISO 8601 in UTC. */
  readonly now: string;
  readonly today: LocalDate;
}

/** Only days, amounts and how to pay: somebody else may see that calendar. */
export function planCalendar(state: BookState, planId: PlanId, { now, today }: Moment): Result<PlanCalendar> {
  const plan = state.plans[planId];
  const debtor = plan && state.debtors[plan.debtorId];
  if (!plan || !debtor) return refuse('unknown-plan', 'This plan is not in the book any more.');
  if (!isRunning(plan)) {
    return refuse('plan-not-running', 'Only an agreed plan has days to keep. Note the yes first.');
  }
  if (onHold(state, debtor.id, today)) {
    return refuse('on-hold', `${debtor.name} is on hold, and nothing goes out to them until that ends.`);
  }
  const profile = profileOf(state);
  const days = daysOf(state, plan, debtor, today);
  if (days.every(({ isCancelled }) => isCancelled)) {
    return refuse('plan-paid', 'Every payment of this plan is paid; there are no days left to keep.');
  }
  const words = calendarWords[languageFor(debtor, profile)];
  const name = words.name(profile.name);
  const text = calendarText({ name, madeAt: now, sequence: secondsSince(plan, now), days });
  return ok({ text, nameParts: [profile.name, debtor.name, words.file, today] });
}

/**
 * Seconds since the plan was first offered. The number of the version would not do: it falls when a change is undone,
 * and a calendar that knows a higher one then keeps the days that no longer hold.
 */
function secondsSince({ versions: [first] }: Plan, now: string): number {
  return Math.max(0, Math.floor((Date.parse(now) - Date.parse(first.proposed.at)) / 1000));
}

function daysOf(state: BookState, plan: Plan, debtor: Debtor, today: LocalDate): CalendarDay[] {
  const profile = profileOf(state);
  const { language, money } = voiceOf(profile, languageFor(debtor, profile));
  const words = calendarWords[language];
  const { lines } = progressOf(state, plan, today);
  const reference = referenceOf(state, plan, debtor);
  const description = howToPay(profile, words, reference);
  const uid = (at: number) => `${plan.id}-${at + 1}@accord`;
  const open = lines.flatMap((line, at): CalendarDay[] => {
    if (missingOf(line) <= zero) return [];
    const which = { number: at + 1, all: lines.length };
    const summary = words.payment(which, profile.name, money(missingOf(line)), reference);
    return [{ uid: uid(at), on: line.on, summary, description, isCancelled: false }];
  });
  // A version before may have had more payments than there are now: a calendar that has them is to let them go.
  const before = plan.versions.toSorted((a, b) => b.lines.length - a.lines.length)[0]?.lines ?? [];
  const gone = before.slice(lines.length).map(({ on }, i): CalendarDay => {
    const summary = words.off(profile.name);
    return { uid: uid(lines.length + i), on, summary, description: '', isCancelled: true };
  });
  return [...open, ...gone];
}

/** What the letters ask to be written with the money. */
function referenceOf({ invoices }: BookState, plan: Plan, { accountNumber, name }: Debtor): string {
  const [first] = currentVersion(plan).invoiceIds;
  return accountNumber || (first && invoices[first]?.number) || name;
}

function howToPay({ name, bank, phone, email }: Profile, words: CalendarWords, reference: string): string {
  const account = [bank.accountName || name, bank.account].filter((part) => part !== '').join(', ');
  const reach = [phone, email].filter((part) => part !== '');
  const paying = words.howToPay(account, reference);
  return reach.length === 0 ? paying : `${paying}\n${words.otherDay(reach)}`;
}
