/** The concession of a plan: given once every line is paid in time, by writing off what is left of the invoices. */
import type { DecideContext } from '../basics/decide-context';
import type { LocalDate } from '../basics/local-date';
import type { WriteOffId } from '../basics/ids';
import { subtract, zero, type Cents } from '../basics/money';
import { sayMoney } from '../basics/money-text';
import { ok, refuse, type Result } from '../basics/result';
import { leftOf } from '../invoices/balance';
import type { Allocation } from '../invoices/settle';
import { oldestFirst } from '../payments/allocating';
import { profileOf, type ProfileState } from '../profile/state';
import type { WriteOffRecorded } from '../write-offs/events';
import type { GiveConcession } from './commands';
import { versionOn } from './early-discount';
import { asideOf, leftOn, type MoneySources } from './money-used';
import type { PlanConcessionGiven } from './events';
import { unknownPlan } from './refusals';
import { currentVersion, isRunning, type Plan, type PlansState } from './state';
import { toCome } from './to-come';

/** What may be written off by now: nothing before every line is paid, and no discount whose day was missed. */
export function concessionDue(state: MoneySources, plan: Plan, today: LocalDate): Cents | null {
  const { concession, given } = versionOn(state, plan, today);
  if (!isRunning(plan) || given || concession <= 0 || toCome(state, plan, today) > 0) return null;
  const rest = leftOn(state, currentVersion(plan));
  return rest > 0 && rest <= concession ? rest : null;
}

export function decideGiveConcession(
  state: MoneySources & PlansState & ProfileState,
  { planId }: GiveConcession,
  { today: on, now: at, by, newId }: DecideContext,
): Result<(PlanConcessionGiven | WriteOffRecorded)[]> {
  const plan = state.plans[planId];
  if (!plan) return unknownPlan();
  const due = concessionDue(state, plan, on);
  if (due === null) {
    return refuse(
      'no-concession-due',
      'There is nothing to write off by this plan yet: what was agreed is not paid, or no concession was made.',
    );
  }
  const { currency, locale } = profileOf(state);
  const words = `Agreed with the plan: ${sayMoney(due, currency, locale)} need not be paid once the rest is.`;
  const written = restOf(state, plan).map((share): WriteOffRecorded => {
    const about = { id: newId<WriteOffId>(), ...share, debtorId: plan.debtorId };
    const writeOff = { ...about, on, words, at, by, reversal: null };
    return { type: 'write-off.recorded', v: 1, writeOff };
  });
  const given = { on, at, by, writeOffIds: written.map(({ writeOff }) => writeOff.id) };
  return ok([{ type: 'plan.concession-given', v: 1, planId, given }, ...written]);
}

/** What is left of each of its invoices, as far as it is in the plan. */
function restOf(state: MoneySources, plan: Plan): Allocation[] {
  const version = currentVersion(plan);
  const aside = asideOf(state, version);
  const items = version.invoiceIds
    .flatMap((id) => state.invoices[id] ?? [])
    .map((item) => ({ item, left: subtract(leftOf(item), aside.get(item.id) ?? zero) }));
  return oldestFirst(items, leftOn(state, version));
}
