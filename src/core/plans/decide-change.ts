/** May an agreed plan be changed, and what does it come to then? */
import type { DecideContext } from '../basics/decide-context';
import type { LocalDate } from '../basics/local-date';
import { cents, sum, type Cents } from '../basics/money';
import { ok, refuse, type Result } from '../basics/result';
import type { DisputesState } from '../disputes/state';
import { publicHolidays } from '../holidays/public-holidays';
import type { ProfileState } from '../profile/state';
import type { PlanChange } from './change';
import { changed } from './changes';
import { chooseInvoices, partedByDispute } from './choose';
import type { ChangePlan } from './commands';
import { planCovering } from './covering';
import { versionOn } from './early-discount';
import type { PlanChanged } from './events';
import { asideOf, leftOn, type MoneySources } from './money-used';
import { noWords, notAgreed, nothingToCome, planOver, unknownPlan } from './refusals';
import { currentVersion, isRunning, isStanding, type Plan, type PlansState, type PlanVersion } from './state';
import { openLines, toCome } from './to-come';

type ChangeSources = MoneySources & DisputesState & PlansState & ProfileState;

/** An ended plan goes on again only by these, which give it days of its own. */
const revives: ReadonlySet<PlanChange['kind']> = new Set(['restart', 're-age']);

export function decideChangePlan(
  state: ChangeSources,
  { planId, change, words, who = '' }: ChangePlan,
  { today: on, now: at, by }: DecideContext,
): Result<PlanChanged[]> {
  const plan = state.plans[planId];
  if (!plan) return unknownPlan();
  const draft = changedVersion(state, plan, change, on);
  if (!draft.ok) return draft;
  if (words === '') return noWords('why the plan changes');
  const proposed = { on, at, by };
  const version = { ...draft.value, words, proposed, agreed: { ...proposed, who } };
  return ok([{ type: 'plan.changed', v: 2, planId, version }]);
}

/** What a change comes to: shown while it is shaped, and decided by the same function. */
export type ChangedShape = Omit<PlanVersion, 'words' | 'proposed' | 'agreed'>;

export function changedVersion(
  state: ChangeSources,
  plan: Plan,
  change: PlanChange,
  today: LocalDate,
): Result<ChangedShape> {
  const was = versionOn(state, plan, today);
  const open = openLines(state, plan, today);
  const refused = notNow(state, plan, change);
  if (refused) return refused;
  const rest = toCome(state, plan, today);
  if (rest === 0 && change.kind !== 'invoices') return nothingToCome();
  const over = change.kind === 'invoices' ? chosenFor(state, plan, change) : ok(overAsBefore(state, was));
  if (!over.ok) return over;
  const { invoiceIds, aside, left } = over.value;
  // What is left moves with the invoices, and interest stays beside it; a concession whose day was missed has lapsed.
  const lapsed = open.some((line) => line.on < today) ? was.concession : 0;
  const total = cents(rest + lapsed + left - leftOn(state, was));
  if (total <= 0)
    return refuse('nothing-to-plan', 'Nothing would be left to pay. End the plan instead.', 'invoiceIds');
  const isHoliday = publicHolidays(state.profile?.jurisdiction ?? 'other');
  const made = changed({ open, total, rhythm: was.rhythm, today, isHoliday }, change);
  if (!made.ok) return made;
  const { lines, rhythm } = made.value;
  const beyond = cents(sum(lines.map(({ amount }) => amount)) - left);
  return ok({
    terms: was.terms,
    change,
    invoiceIds,
    aside,
    lines,
    rhythm,
    ...besideTheDebt(beyond),
    signed: null,
    given: null,
    ended: null,
  });
}

/** What the lines come to beyond the debt is interest; what they fall short of it is the concession. */
function besideTheDebt(beyond: number) {
  return { interest: cents(Math.max(0, beyond)), concession: cents(Math.max(0, -beyond)) };
}

function notNow(state: PlansState, plan: Plan, change: PlanChange) {
  if (!isStanding(plan)) {
    const { ended, agreed, invoiceIds } = currentVersion(plan);
    if (!agreed || !ended || !revives.has(change.kind)) return planOver();
    if (!invoiceIds.some((id) => planCovering(state, id))) return null;
    return refuse(
      'invoice-in-plan',
      'An invoice of this plan is part of another plan since. End that one first.',
    );
  }
  return isRunning(plan) ? null : notAgreed();
}

interface Over extends Pick<PlanVersion, 'invoiceIds' | 'aside'> {
  /** What is left of them and not aside. */
  readonly left: Cents;
}

function overAsBefore(state: MoneySources, was: PlanVersion): Over {
  const aside = [...asideOf(state, was)].map(([invoiceId, amount]) => ({ invoiceId, amount }));
  return {
    invoiceIds: was.invoiceIds,
    aside: aside.filter(({ amount }) => amount > 0),
    left: leftOn(state, was),
  };
}

/** Those that are paid stay with the plan they were paid under; what is disputed by now stays outside. */
function chosenFor(
  state: ChangeSources,
  plan: Plan,
  { invoiceIds }: Extract<PlanChange, { kind: 'invoices' }>,
): Result<Over> {
  const chosen = chooseInvoices(state, plan.debtorId, invoiceIds, plan);
  if (!chosen.ok) return chosen;
  return ok({ invoiceIds: chosen.value.map(({ id }) => id), ...partedByDispute(state, chosen.value) });
}
