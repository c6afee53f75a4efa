/**
 * The sample book: Harbour Lane Joinery, as its bookkeeper would have kept it over the last four months.
 *
 * Everybody in it is invented; phone numbers are from the range kept free for stories, addresses end in `.example`.
 */
import type { PlanId } from '../basics/ids';
import { addDays, type LocalDate } from '../basics/local-date';
import { cents, zero } from '../basics/money';
import type { BookState } from '../book/state';
import { invoicesOf } from '../invoices/balance';
import type { ProposePlan } from '../plans/commands';
import type { EqualTerms } from '../plans/terms';
import { usualGrace } from '../profile/grace';
import type { Profile } from '../profile/state';
import type { DaysAgo, DebtorStory } from './debtor-story';
import { budgetStep } from './harbour-lane-budget';
import { households } from './harbour-lane-households';
import { institutions } from './harbour-lane-institutions';
import { shops } from './harbour-lane-shops';
import { trade } from './harbour-lane-trade';
import { debtorKnownAs, stepOn, type SampleStep } from './sample-step';
import { contactSteps, importStep, paymentStep, paymentSteps, workingDay } from './story-steps';

export const harbourLaneProfile: Profile = {
  name: 'Harbour Lane Joinery',
  currency: 'GBP',
  locale: 'en-GB',
  jurisdiction: 'GB-EAW',
  address: ['4 Harbour Lane', 'Saltmouth', 'HV1 2AB'],
  phone: '01632 960110',
  email: 'accounts@harbourlane.example',
  signatory: 'Dawn Penhale',
  bank: { accountName: 'Harbour Lane Joinery', account: '00-11-22 · 00112233' },
  grace: usualGrace,
};

const stories: readonly DebtorStory[] = [...trade, ...institutions, ...shops, ...households];

/** The ledger is brought in about once a month. */
const imports: readonly DaysAgo[] = [112, 70, 33, 5];

/** Somebody paid it in at the counter; nobody has an invoice of that amount. */
const unknownMoney = { ago: 3, amount: 66_00, reference: 'COUNTER CREDIT SALTMOUTH' };

/** All steps in their order, the creation of the book first; the last is at least a day before `today`. */
export function harbourLane(today: LocalDate): SampleStep[] {
  const steps = [
    stepOn(workingDay(today, 112), '08:00', () => ({
      type: 'book.create',
      profile: harbourLaneProfile,
      isSample: true,
    })),
    ...imports.map((ago) => importStep(stories, ago, today)),
    ...stories.flatMap((story) => contactSteps(story, today)),
    ...stories.flatMap((story) => paymentSteps(story, today)),
    paymentStep(null, unknownMoney, today),
    budgetStep(workingDay(today, 17)),
    ...planSteps(today),
  ];
  return steps.toSorted((a, b) => a.at.localeCompare(b.at));
}

/** One plan agreed and its letter issued, and one offer that waits for an answer. */
function planSteps(today: LocalDate): SampleStep[] {
  const [asked, agreed, offered] = [workingDay(today, 17), workingDay(today, 14), workingDay(today, 4)];
  const comfortable: Terms = { deposit: zero, depositOn: asked, instalments: 6, firstOn: addDays(today, 9) };
  const possible: Terms = {
    deposit: cents(1650_00),
    depositOn: addDays(today, 7),
    instalments: 5,
    firstOn: addDays(today, 37),
  };
  return [
    stepOn(asked, '14:45', (state) => propose('HOW01', comfortable, state)),
    stepOn(agreed, '10:10', (state) => ({ type: 'plan.agree', planId: planOf('HOW01', state) })),
    stepOn(agreed, '10:15', (state) => {
      const { id: debtorId } = debtorKnownAs('HOW01', state);
      return { type: 'letter.issue', request: { kind: 'plan-agreement', channel: 'letter', debtorId } };
    }),
    stepOn(offered, '15:05', (state) => propose('CAS01', possible, state)),
  ];
}

type Terms = Omit<EqualTerms, 'strategy' | 'cadence'>;

/** A monthly plan over all that the debtor owes. */
function propose(account: string, terms: Terms, state: BookState): ProposePlan {
  const { id: debtorId } = debtorKnownAs(account, state);
  const invoiceIds = invoicesOf(state, debtorId).map((invoice) => invoice.id);
  return {
    type: 'plan.propose',
    debtorId,
    invoiceIds,
    terms: { strategy: 'equal', cadence: 'monthly', ...terms },
  };
}

function planOf(account: string, state: BookState): PlanId {
  const { id: debtorId } = debtorKnownAs(account, state);
  const plan = Object.values(state.plans).find((each) => each.debtorId === debtorId);
  if (!plan) throw new Error(`no plan for ${account}`);
  return plan.id;
}
