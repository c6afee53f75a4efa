/** From the first shape of the plans' events to the second: versions that tell who said yes, what changed and how it ended. */

interface PlanV1 {
  readonly id: string;
  readonly debtorId: string;
  readonly invoiceIds: readonly string[];
  readonly versions: readonly [
    {
      readonly terms: { readonly cadence: string; readonly firstOn: string };
      readonly lines: readonly object[];
      readonly proposedOn: string;
      readonly proposedAt: string;
    },
  ];
}

interface StepV1 {
  readonly type: string;
  readonly v: number;
  readonly planId: string;
  readonly on: string;
  readonly at: string;
}

/** An offer as it was made: not agreed yet, for that was an event of its own. */
export function liftProposed<Event extends { readonly v: number }>(older: Event): Event {
  const { id, debtorId, invoiceIds, versions } = (older as unknown as { readonly plan: PlanV1 }).plan;
  const { terms, lines, proposedOn: on, proposedAt: at } = versions[0];
  const version = {
    terms,
    change: null,
    invoiceIds,
    lines,
    rhythm: { cadence: terms.cadence, seed: terms.firstOn },
    concession: 0,
    interest: 0,
    words: '',
    proposed: { on, at, by: '' },
    agreed: null,
    signed: null,
    given: null,
    ended: null,
  };
  return { ...older, v: 2, plan: { id, debtorId, versions: [version] } };
}

export function liftAgreed<Event extends { readonly v: number }>(older: Event): Event {
  const { type, planId, on, at } = older as unknown as StepV1;
  return { type, v: 2, planId, agreed: { on, at, by: '', who: '' } } as unknown as Event;
}

export function liftWithdrawn<Event extends { readonly v: number }>(older: Event): Event {
  const { type, planId, on, at } = older as unknown as StepV1;
  return { type, v: 2, planId, ended: { on, at, by: '', how: 'withdrawn', words: '' } } as unknown as Event;
}

/** The steps it knew are called the same today. */
export function liftSteppedBack<Event extends { readonly v: number }>(older: Event): Event {
  return { ...older, v: 2 };
}

/** Of before an invoice could be in a plan without its disputed part: all of each was. */
export function liftProposedWhole<Event extends { readonly v: number }>(older: Event): Event {
  const { plan } = older as unknown as { readonly plan: { readonly versions: readonly object[] } };
  const versions = plan.versions.map((version) => ({ ...version, aside: [] }));
  return { ...older, v: 3, plan: { ...plan, versions } };
}

/** The same of a change. */
export function liftChangedWhole<Event extends { readonly v: number }>(older: Event): Event {
  const { version } = older as unknown as { readonly version: object };
  return { ...older, v: 2, version: { ...version, aside: [] } };
}
