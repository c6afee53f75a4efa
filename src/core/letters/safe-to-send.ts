/** Safe to send? What to know before a letter leaves: each warning may be gone past with a reason, a stop (a refusal) may not. */
import { addDays, type LocalDate } from '../basics/local-date';
import { add, sum } from '../basics/money';
import { ofDebtor } from '../basics/of-debtor';
import { refuse } from '../basics/result';
import { openDisputes } from '../disputes/disputed';
import { balanceOf, invoicesOf } from '../invoices/balance';
import type { NotesState } from '../notes/state';
import { unallocatedFrom } from '../payments/unallocated';
import { isRunning } from '../plans/state';
import { graceOf } from '../profile/grace';
import { openPromiseOf } from '../promises/keeping';
import { aboutOf, type About, type LetterSources } from './about';
import type { LetterRequest } from './commands';
import { nextReminder, reminders } from './fitting';
import { letterChannelNames, letterKindNames, type LetterKind, type WarningCode } from './kinds';
import type { Letter, Override } from './state';
import { writtenTo, type Written } from './written';

export type SafetySources = LetterSources & NotesState;

export interface Warning {
  readonly code: WarningCode;
  /** What the book knows: `They have £50.00 with us that no invoice has used.` */
  readonly sentence: string;
  readonly todo: string;
}

/** The same letter again within these days reads like a machine. */
const SAME_LETTER_DAYS = 14;
const CONTACT_DAYS = 7;

/** Those that ask for what is overdue, from kind to firm; the last two stand on the same step. */
const steps: Partial<Readonly<Record<LetterKind, number>>> = {
  ...Object.fromEntries(reminders.map((kind, at) => [kind, at])),
  'letter-before-claim': reminders.length,
  'hand-over-notice': reminders.length,
};

type Look = (about: Looked) => readonly [sentence: string, todo: string] | null;
type Looked = About & { readonly state: SafetySources };

/** One for each code. Only letters that ask for money are looked at for them; only reminders for the second half. */
const looks: Readonly<Record<WarningCode, Look>> = {
  'money-unused': moneyUnused,
  'same-letter': sameLetter,
  'contacted-lately': contactedLately,
  'part-disputed': ({ state, debtor, money }) => {
    const disputes = openDisputes(state, debtor.id);
    if (disputes.length === 0) return null;
    const amount = money(sum(disputes.map((each) => each.amount)));
    return [`${amount} is disputed, and not asked for.`, 'Answer the dispute first, if you can.'];
  },
  'promise-running': promiseRunning,
  'plan-running': ({ state, debtor }) =>
    ofDebtor(state.plans, debtor.id).some(isRunning)
      ? [
          'A plan is running. What is in it is not asked for.',
          'Write about the plan instead, if that is meant.',
        ]
      : null,
  'step-skipped': ({ state, debtor, request: { kind } }) => {
    const next = nextReminder(state, debtor.id);
    if ((steps[kind] ?? 0) <= (steps[next] ?? 0)) return null;
    return [
      `No ${letterKindNames[next].toLowerCase()} has gone out for this yet.`,
      `Send the ${letterKindNames[next].toLowerCase()} first.`,
    ];
  },
};

const ofReminders: ReadonlySet<WarningCode> = new Set([
  'part-disputed',
  'promise-running',
  'plan-running',
  'step-skipped',
]);

/** In the order of the table; none for a letter that asks for no money. */
export function warningsOf(state: SafetySources, request: LetterRequest, today: LocalDate): Warning[] {
  const debtor = state.debtors[request.debtorId];
  const isReminder = request.kind in steps;
  if (!debtor || (!isReminder && request.kind !== 'missed-instalment')) return [];
  const { toUs, ...about } = aboutOf(state, request, debtor, today);
  const looked: Looked = { ...about, ...toUs, toUs, state };
  return (Object.keys(looks) as WarningCode[]).flatMap((code) => {
    const found = isReminder || !ofReminders.has(code) ? looks[code](looked) : null;
    return found ? [{ code, sentence: found[0], todo: found[1] }] : [];
  });
}

/** Null where each warning has a reason to go past it. */
export function unansweredRefusal(state: SafetySources, request: LetterRequest, today: LocalDate) {
  const { despite = [], channel } = request;
  const unanswered = warningsOf(state, request, today).find(
    ({ code }) => !despite.some((each) => each.code === code),
  );
  if (!unanswered) return null;
  const { sentence, todo } = unanswered;
  const what = letterChannelNames[channel].toLowerCase();
  return refuse(
    'not-safe-yet',
    `${sentence} ${todo} If the ${what} has to go out all the same, say why; the reason goes on the trail.`,
    'despite',
  );
}

/** In few words, as the heading of a question. */
export const warningTitles: Readonly<Record<WarningCode, string>> = {
  'money-unused': 'Money of theirs is unused',
  'same-letter': 'The same letter went out lately',
  'contacted-lately': 'They were contacted lately',
  'part-disputed': 'A part is disputed',
  'promise-running': 'A promise is running',
  'plan-running': 'A plan is running',
  'step-skipped': 'A reminder was skipped',
};

/** What a letter was issued, or a message made, in spite of, with the reasons; empty for nothing. */
export function sayDespite({ despiteHold, despite }: Pick<Letter, 'despiteHold' | 'despite'>): string {
  const held: readonly (readonly [string, string])[] = despiteHold ? [['they are on hold', despiteHold]] : [];
  const warned = despite.map(({ code, reason }: Override) => [small(warningTitles[code]), reason] as const);
  return [...held, ...warned].map(([what, why]) => `although ${what}: “${why}”`).join(', ');
}

function small(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

function moneyUnused({ state, debtor, today, money }: Looked) {
  const theirs = balanceOf(invoicesOf(state, debtor.id), today);
  const unused = add(theirs.credit, unallocatedFrom(state, debtor.id));
  if (unused <= 0) return null;
  return [
    `They have ${money(unused)} with us that no invoice has used.`,
    'Use it for the invoices first.',
  ] as const;
}

function promiseRunning({ state, debtor, today, money, day }: Looked) {
  const open = openPromiseOf(state, debtor.id, today);
  if (open?.keeping.how !== 'pending') return null;
  const { amount, by } = open.promise;
  const until = addDays(by, graceOf(state).promiseDays);
  const what = by < today ? `It may still come: you wait until ${day(until)}.` : 'Wait for that day.';
  return [`They promised ${money(amount)} by ${day(by)}.`, what] as const;
}

function sameLetter({ state, debtor, today, day, request: { kind } }: Looked) {
  const since = addDays(today, -SAME_LETTER_DAYS);
  const before = writtenTo(state, debtor.id).findLast((each) => each.kind === kind && each.on > since);
  if (!before) return null;
  return [
    `${sayWritten(before)} of ${day(before.on)} said the same.`,
    'Give them time to answer, or choose the next step.',
  ] as const;
}

/** Our own tries count, and letters and messages that ask for money; what they said to us does not. */
function contactedLately({ state, debtor, today, day, request: { kind } }: Looked) {
  const since = addDays(today, -CONTACT_DAYS);
  const notes = ofDebtor(state.notes, debtor.id).filter(
    ({ on, direction, channel, outcome, writing }) =>
      // What to say on the phone is no letter: the note of it may tell of the call.
      (writing === null || writing.channel === 'phone') &&
      on > since &&
      on <= today &&
      direction === 'out' &&
      channel !== 'internal' &&
      outcome !== 'noted' &&
      outcome !== 'received',
  );
  const asked = writtenTo(state, debtor.id).filter(
    (each) => each.kind in steps && each.kind !== kind && each.on > since,
  );
  const last = [...notes, ...asked]
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  if (!last) return null;
  return [
    `They were contacted on ${day(last)}, less than a week ago.`,
    'Wait until the week is over.',
  ] as const;
}

function sayWritten({ number, channel }: Written): string {
  return number === null ? `The ${letterChannelNames[channel].toLowerCase()}` : `Letter ${number}`;
}
