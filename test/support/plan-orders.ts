/** Any order about a plan's life after the offer: yes, no, paper, changes of each kind, its end, and steps taken back. */
import * as fc from 'fast-check';
import type { PlanId } from '#core/basics/ids';
import { addDays, type LocalDate } from '#core/basics/local-date';
import { cents } from '#core/basics/money';
import type { BookState } from '#core/book/state';
import { leftOf } from '#core/invoices/balance';
import { oldestFirst, openOf } from '#core/payments/allocating';
import { cadences } from '#core/plans/cadence';
import { changeKinds, type ChangeKind, type PlanChange } from '#core/plans/change';
import {
  currentVersion,
  isOffered,
  isRunning,
  lastStep,
  planEndings,
  planSteps,
  type Plan,
} from '#core/plans/state';
import { openLines, toCome } from '#core/plans/to-come';
import { idAt, line, order, place, type Order } from './order';

const changeSaid = fc.record({
  kind: fc.constantFrom(...changeKinds),
  which: place,
  inDays: fc.integer({ min: -2, max: 60 }),
  count: fc.integer({ min: 1, max: 30 }),
  percent: fc.integer({ min: 1, max: 120 }),
  cadence: fc.constantFrom(...cadences),
  isFollowed: fc.boolean(),
});
export type ChangeSaid = typeof changeSaid extends fc.Arbitrary<infer Said> ? Said : never;
export const anyChangeSaid: fc.Arbitrary<ChangeSaid> = changeSaid;

/** A wish about the lines the plan still has, or, where it has none, about nothing. */
export function changeOf(said: ChangeSaid, state: BookState, plan: Plan, today: LocalDate): PlanChange {
  const open = openLines(state, plan, today);
  const from = open[said.which % Math.max(1, open.length)]?.on ?? today;
  const total = open.reduce((so, { amount }) => so + amount, 0);
  const part = cents(Math.max(1, Math.ceil((total * said.percent) / 100)));
  const on = addDays(today, said.inDays);
  const theirs = Object.values(state.invoices).filter(
    (each) => each.debtorId === plan.debtorId && leftOf(each) > 0,
  );
  const wishes: { readonly [Kind in ChangeKind]: Extract<PlanChange, { kind: Kind }> } = {
    holiday: { kind: 'holiday', from, payments: Math.min(24, said.count) },
    smaller: { kind: 'smaller', most: part },
    longer: { kind: 'longer', payments: said.count },
    move: { kind: 'move', from, to: on, isFollowed: said.isFollowed },
    invoices: { kind: 'invoices', invoiceIds: theirs.slice(0, 1 + (said.count % 3)).map(({ id }) => id) },
    settle: { kind: 'settle', on, amount: part },
    respread: { kind: 'respread' },
    're-age': { kind: 're-age', firstOn: on, cadence: said.cadence, payments: said.count },
    restart: { kind: 'restart', firstOn: on },
  };
  return wishes[said.kind];
}

/** Preferably one that waits for a yes. */
function offeredAt(state: BookState, at: number): PlanId {
  const offered = Object.values(state.plans).filter(isOffered);
  return offered[at % offered.length]?.id ?? idAt(state.plans, at);
}

/** Preferably one that runs: most of what can be done is done with those. */
function planAt(state: BookState, at: number): Plan | undefined {
  const running = Object.values(state.plans).filter(isRunning);
  return running[at % running.length] ?? state.plans[idAt(state.plans, at)];
}

/** Settled for half, then paid, then given: each time the next of these that the plan is ready for. */
function towardsConcession(at: number, state: BookState, today: LocalDate): ReturnType<Order> {
  const begun = Object.values(state.plans).find(
    (each) => isRunning(each) && currentVersion(each).concession > 0 && !currentVersion(each).given,
  );
  const plan = begun ?? planAt(state, at);
  if (!plan || !isRunning(plan)) return { type: 'plan.give-concession', planId: idAt(state.plans, at) };
  const { concession, invoiceIds } = currentVersion(plan);
  const rest = toCome(state, plan, today);
  if (concession === 0 && rest > 1) {
    const change = { kind: 'settle', on: today, amount: cents(Math.ceil(rest / 2)) } as const;
    return { type: 'plan.change', planId: plan.id, change, words: 'half of it now' };
  }
  if (rest === 0) return { type: 'plan.give-concession', planId: plan.id };
  const own = openOf(state, plan.debtorId).filter(({ item }) => invoiceIds.includes(item.id));
  const allocations = oldestFirst(own, rest);
  const receipt = { on: today, amount: rest, method: 'bank', reference: '', words: '' } as const;
  return { type: 'payment.record', debtorId: plan.debtorId, ...receipt, allocations };
}

export const anyPlanOrder: fc.Arbitrary<Order> = fc.oneof(
  {
    weight: 3,
    arbitrary: order(
      fc.record({ agree: place, who: fc.constantFrom('', 'Jan') }),
      ({ agree, who }, state) => {
        return { type: 'plan.agree', planId: offeredAt(state, agree), who };
      },
    ),
  },
  {
    weight: 3,
    arbitrary: order(
      fc.record({ sign: place, ago: fc.integer({ min: -1, max: 3 }) }),
      ({ sign, ago }, state, today) => {
        const planId = planAt(state, sign)?.id ?? idAt(state.plans, sign);
        return { type: 'plan.sign', planId, on: addDays(today, -ago), who: 'Jan', where: 'Blue folder' };
      },
    ),
  },
  {
    weight: 3,
    arbitrary: order(
      fc.record({ change: place, said: changeSaid, words: fc.oneof(fc.constant(''), line) }),
      ({ change: at, said, words }, state, today) => {
        const plan = planAt(state, at);
        const planId = plan?.id ?? idAt(state.plans, at);
        const change: PlanChange = plan ? changeOf(said, state, plan, today) : { kind: 'respread' };
        // A wish about no invoice at all stops at the gate already.
        const isEmpty = change.kind === 'invoices' && change.invoiceIds.length === 0;
        return { type: 'plan.change', planId, change: isEmpty ? { kind: 'respread' } : change, words };
      },
    ),
  },
  {
    weight: 12,
    arbitrary: order(fc.record({ give: place }), ({ give }, ...rest) => towardsConcession(give, ...rest)),
  },
  {
    weight: 2,
    arbitrary: order(
      fc.record({
        over: place,
        how: fc.constantFrom(...planEndings),
        words: fc.oneof(line, line, fc.constant('')),
      }),
      ({ over, how, words }, state) => {
        const plan = planAt(state, over);
        const planId = plan?.id ?? idAt(state.plans, over);
        if (plan && isRunning(plan))
          return { type: 'plan.end', planId, how: how === 'ended' ? how : 'broken', words };
        if (how === 'refused') return { type: 'plan.refuse', planId, words };
        return { type: 'plan.withdraw', planId, words };
      },
    ),
  },
  order(
    fc.record({ stepBack: place, step: fc.option(fc.constantFrom(...planSteps)) }),
    ({ stepBack, step }, { plans }) => {
      const planId = idAt(plans, stepBack);
      const plan = plans[planId];
      const last = plan ? lastStep(plan) : { step: 'agreed' as const, at: '' };
      return { type: 'plan.step-back', planId, step: step ?? last.step, at: last.at };
    },
  ),
);
