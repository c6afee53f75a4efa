/**
 * The questions of the call guide and what may be offered, each with the rule that calls for it. In our own words: open,
 * kind, and never one that can be answered with a bare yes where a story would help.
 */
import type { LocalDate } from '../basics/local-date';
import type { Cents } from '../basics/money';
import { currentTold, isSensitive, categoryNames, type Category } from '../circumstances/state';
import { contactOf } from '../debtors/reach';
import type { CallFacts } from './call-guide';

/** Says amounts and days in the customs of the book. */
export interface Say {
  readonly money: (amount: Cents) => string;
  readonly day: (day: LocalDate) => string;
}

export interface Line {
  readonly when: (facts: CallFacts) => boolean;
  readonly say: (facts: CallFacts, say: Say) => string;
}

const always = () => true;
const line = (when: Line['when'], words: string): Line => ({ when, say: () => words });

function isAbout(...categories: readonly Category[]): Line['when'] {
  return ({ circumstances }) => circumstances.some((each) => categories.includes(currentTold(each).category));
}

/** The first opens the call and the last ends it; between them those that matter most come first. */
export const callQuestions: readonly Line[] = [
  {
    when: always,
    say: ({ debtor }) =>
      `${contactOf(debtor) ? `Is this ${contactOf(debtor)}? ` : ''}Is now a good time to talk?`,
  },
  {
    when: ({ passed }) => passed !== null,
    say: ({ passed }, { money, day }) =>
      passed ? `We had hoped for ${money(passed.amount)} by ${day(passed.by)}. What got in the way?` : '',
  },
  {
    when: ({ circumstances }) => circumstances.length > 0,
    say: ({ circumstances }) => {
      const [open] = circumstances.filter((each) => !isSensitive(each));
      if (!open) return 'How have things been since we last spoke?';
      const about = categoryNames[currentTold(open).category].toLowerCase();
      return `Last time you told us what happened (${about}). How is it now?`;
    },
  },
  line(
    ({ offered }) => offered !== null,
    'You have the plan we suggested. Which part of it suits you, and which does not?',
  ),
  line(({ agreed }) => agreed !== null, 'How is the plan working out for you?'),
  line(
    isAbout('dispute'),
    'Which part of the invoice is right in your eyes, and what would put the rest right?',
  ),
  line(isAbout('misunderstanding'), 'How did you understand what we had agreed?'),
  line(isAbout('cash-flow'), 'When does money come in for you next, and how sure is it?'),
  line(
    isAbout('lost-job', 'illness', 'separation', 'bereavement'),
    'Who helps you with letters and bills at the moment?',
  ),
  {
    when: ({ awaited }) => awaited !== null,
    say: ({ awaited }, { money, day }) =>
      awaited
        ? `Does ${day(awaited.by)} still work for the ${money(awaited.amount)}, or has something changed?`
        : '',
  },
  line(({ last }) => last === null, 'Have our invoices reached you, and how do they look to you?'),
  line(({ missed }) => missed > 1, 'When are you best reached, and how?'),
  line(({ owed, passed }) => owed.overdue > 0 && passed === null, 'What has kept the payment back so far?'),
  line(({ owed }) => owed.overdue > 0, 'What could you manage, and by when, without going short yourself?'),
  line(
    ({ debtor, missed }) => debtor.prefers === null && missed <= 1,
    'How would you like us to get in touch from now on?',
  ),
  line(always, 'Shall I repeat what we agreed, so that we both write down the same?'),
];

const isHard = isAbout('lost-job', 'illness', 'separation', 'bereavement');

export const callOffers: readonly Line[] = [
  line(
    isAbout('bereavement', 'illness'),
    'A pause: nobody rings or writes for some weeks, on a day you both name.',
  ),
  line(isAbout('dispute'), 'Leave the contested part aside, and pay only what is agreed.'),
  line(isAbout('misunderstanding'), 'A copy of the invoice and of what was agreed, today.'),
  line(({ agreed }) => agreed !== null, 'Another rhythm for the plan: smaller instalments, or one left out.'),
  line(
    ({ owed, agreed, offered }) => owed.overdue > 0 && !agreed && !offered,
    'Instalments that fit the month.',
  ),
  line(
    ({ owed, ...facts }) => owed.overdue > 0 && isHard({ owed, ...facts }),
    'A small first instalment, and more later.',
  ),
  line(({ owed }) => owed.overdue > 0, 'More time: one later day, which they name.'),
  line(isAbout('cash-flow'), 'A part now, the rest when their own customer has paid.'),
  line(({ last }) => last === null, 'A statement of all that is open, by post or email.'),
];
