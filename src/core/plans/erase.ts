/** What the events of plans tell of a person, and how they stand without it. */
import { asItIs, type Erasers, type Whose } from '../erasures/erasing';
import type { PlanEvent, PlanOver } from './events';
import type { PlanVersion } from './state';

export const planErasers: Erasers<PlanEvent> = {
  'plan.proposed': (event, { debtorId, planIds }) => {
    if (event.plan.debtorId !== debtorId) return event;
    planIds.add(event.plan.id);
    const [first, ...later] = event.plan.versions;
    return {
      ...event,
      plan: { ...event.plan, versions: [erasedVersion(first), ...later.map(erasedVersion)] },
    };
  },
  'plan.agreed': (event, { planIds }) =>
    planIds.has(event.planId) ? { ...event, agreed: { ...event.agreed, who: '' } } : event,
  'plan.signed': (event, { planIds }) =>
    planIds.has(event.planId) ? { ...event, signed: { ...event.signed, who: '', where: '' } } : event,
  'plan.changed': (event, { planIds }) =>
    planIds.has(event.planId) ? { ...event, version: erasedVersion(event.version) } : event,
  'plan.concession-given': asItIs,
  'plan.refused': withoutWhy,
  'plan.withdrawn': withoutWhy,
  'plan.ended': withoutWhy,
  'plan.stepped-back': asItIs,
};

/** The amounts and the days stay; why, who and where the paper lies are about the person. */
function erasedVersion(version: PlanVersion): PlanVersion {
  const agreed = version.agreed && { ...version.agreed, who: '' };
  return { ...version, words: '', agreed };
}

function withoutWhy<Event extends PlanOver>(event: Event, { planIds }: Whose): Event {
  return planIds.has(event.planId) ? { ...event, ended: { ...event.ended, words: '' } } : event;
}
