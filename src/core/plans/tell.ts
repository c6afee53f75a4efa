/** The words of the trail for plans. */
import type { PlanId } from '../basics/ids';
import { profileOf } from '../profile/state';
import type { Known } from '../telling/known';
import { dayOf, nameOf, said, sayWhy, type Said, type Tellers } from '../telling/telling';
import type { PlanEvent } from './events';
import { changeNames } from './say-change';
import { lineWords, versionWords } from './say-version';
import { currentVersion, type Plan, type PlanSignature, type PlanStep, type PlanVersion } from './state';

export const planTellers: Tellers<PlanEvent> = {
  'plan.proposed': ({ plan }, known) =>
    said('plan', plan.debtorId, `Offered ${nameOf(plan.debtorId, known)} a plan: ${sayLines(plan, known)}`),
  'plan.agreed': ({ planId, agreed }, known) =>
    ofPlan(planId, known, 'Agreed', agreed.who && ` by ${agreed.who}`),
  'plan.signed': ({ planId, signed }, known) => ofPlan(planId, known, 'Signed', sayPaper(signed, known)),
  'plan.changed': ({ planId, version }, known) =>
    ofPlan(planId, known, 'Changed', sayChanged(version, known)),
  'plan.concession-given': ({ planId }, known) => ofPlan(planId, known, 'Wrote off the agreed rest of'),
  'plan.refused': ({ planId, ended }, known) => ofPlan(planId, known, 'Noted the no to', sayWhy(ended.words)),
  'plan.withdrawn': ({ planId, ended }, known) => ofPlan(planId, known, 'Withdrew', sayWhy(ended.words)),
  'plan.ended': ({ planId, ended }, known) =>
    ofPlan(planId, known, ended.how === 'broken' ? 'Ended as not kept' : 'Ended', sayWhy(ended.words)),
  'plan.stepped-back': ({ planId, step }, known) => ofPlan(planId, known, tookBack[step]),
};

const tookBack: Readonly<Record<PlanStep, string>> = {
  proposed: 'Took back the offer of',
  agreed: 'Took back the yes to',
  signed: 'Took back the signing of',
  changed: 'Took back the change of',
  'concession-given': 'Took back the write-off of the agreed rest of',
  refused: 'Took back the no to',
  broken: 'Took back the end of',
  ended: 'Took back the end of',
  withdrawn: 'Took back the withdrawal of',
};

function ofPlan(planId: PlanId, known: Known, did: string, more = ''): Said {
  const plan = known.plans[planId];
  if (!plan) return said('plan', null, `${did} a plan`);
  const whom = nameOf(plan.debtorId, known);
  return said('plan', plan.debtorId, `${did} the plan with ${whom}${more}: ${sayLines(plan, known)}`);
}

function sayLines(plan: Plan, known: Known): string {
  const { currency, locale } = profileOf(known);
  return versionWords(currentVersion(plan), currency, locale);
}

function sayPaper({ on, who, where }: PlanSignature, known: Known): string {
  return `${who && ` by ${who}`} ${dayOf(on, known)}${where && `, paper in “${where}”`}`;
}

/** The new lines stand here, since what is known of the plan is still what it was before. */
function sayChanged({ change, words, lines, agreed }: PlanVersion, known: Known): string {
  const { currency, locale } = profileOf(known);
  const who = agreed?.who ? `, agreed with ${agreed.who}` : '';
  const how = `${change ? changeNames[change.kind].toLowerCase() : 'new'}${sayWhy(words)}${who}`;
  return ` (${how}) to ${lineWords(lines, currency, locale)}; it was`;
}
