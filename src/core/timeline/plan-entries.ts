/** The steps of a debtor's plans on the timeline, from the offer to the end. */
import { sayDay } from '../basics/date-text';
import { changeNames } from '../plans/say-change';
import { lineWords, versionWords } from '../plans/say-version';
import { lastStep, type Plan, type PlanStamp, type PlanStep, type PlanVersion } from '../plans/state';
import { joined, plain, type EntryWords } from './entry-words';
import type { SayContext, Sayers } from './say-entry';
import type { Dated, Entry } from './timeline';
import type { UndoEntry, Undoers } from './undo-entry';

export interface PlanHappening {
  readonly what:
    | 'plan-offered'
    | 'plan-agreed'
    | 'plan-changed'
    | 'plan-signed'
    | 'plan-concession-given'
    | 'plan-refused'
    | 'plan-withdrawn'
    | 'plan-ended';
  readonly plan: Plan;
  readonly version: PlanVersion;
}

export function planEntries(plan: Plan): Dated[] {
  return plan.versions.flatMap((version, number) => {
    const { proposed, agreed, signed, given, ended } = version;
    const steps: readonly (readonly [PlanHappening['what'], PlanStamp | null])[] = [
      number === 0 ? ['plan-offered', proposed] : ['plan-changed', proposed],
      // A change is agreed as it is written down.
      ['plan-agreed', number === 0 ? agreed : null],
      ['plan-signed', signed],
      ['plan-concession-given', given],
      [ended?.how === 'broken' ? 'plan-ended' : `plan-${ended?.how ?? 'ended'}`, ended],
    ];
    return steps.flatMap(([what, stamp]): Dated[] => {
      if (!stamp) return [];
      const { on, at } = stamp;
      return [{ what, id: `${plan.id} ${number} ${what}`, kinds: ['plan'], on, at, plan, version }];
    });
  });
}

export const planSayers: Sayers<PlanHappening> = {
  'plan-offered': ({ version }, { currency, locale }) =>
    plain('Plan offered', versionWords(version, currency, locale)),
  'plan-agreed': ({ version }, { currency, locale }) =>
    step('Plan agreed', versionWords(version, currency, locale)),
  'plan-changed': ({ version }, context) => sayChanged(version, context),
  'plan-signed': ({ version: { signed } }, { today, locale }) =>
    step(
      'Plan signed',
      signed?.who && `By ${signed.who}, ${sayDay(signed.on, today, locale)}`,
      signed?.where && `The paper is in ${signed.where}`,
    ),
  'plan-concession-given': () =>
    step('Agreed rest written off', 'What was agreed is paid, so the rest need not be.'),
  'plan-refused': ({ version }) => step('Plan refused', version.ended?.words),
  'plan-withdrawn': ({ version }) => step('Plan withdrawn', version.ended?.words, dueAsBefore),
  'plan-ended': ({ version: { ended } }) =>
    step(ended?.how === 'broken' ? 'Plan ended: not kept' : 'Plan ended', ended?.words, dueAsBefore),
};

const dueAsBefore = 'Its invoices are due as before.';

function sayChanged(
  { change, words, lines, agreed }: PlanVersion,
  { currency, locale }: SayContext,
): EntryWords {
  return step(
    `Plan changed: ${change ? changeNames[change.kind].toLowerCase() : ''}`,
    lineWords(lines, currency, locale),
    words,
    agreed?.who && `Agreed with ${agreed.who}`,
  );
}

function step(strong: string, ...detail: readonly (string | undefined)[]): EntryWords {
  return { title: '', strong, detail: joined(detail, '. ') };
}

const asks: Readonly<Record<PlanStep, readonly [question: string, meaning: string]>> = {
  proposed: ['Undo this offer?', 'The plan leaves the book.'],
  agreed: ['Undo the agreement?', 'The plan waits for their answer again.'],
  changed: ['Undo this change?', 'The plan is again what it was before.'],
  signed: ['Undo the signing?', 'The plan stays agreed, without its paper.'],
  'concession-given': ['Undo this write-off?', 'What was let go is owed again.'],
  refused: ['Undo the no?', 'The plan waits for their answer again.'],
  withdrawn: ['Undo the withdrawal?', 'The plan stands again as before.'],
  broken: ['Undo the end of this plan?', 'The plan stands again as before.'],
  ended: ['Undo the end of this plan?', 'The plan stands again as before.'],
};

export const planUndoers: Undoers<PlanHappening> = {
  'plan-offered': undoLastStep,
  'plan-agreed': undoLastStep,
  'plan-changed': undoLastStep,
  'plan-signed': undoLastStep,
  'plan-concession-given': undoLastStep,
  'plan-refused': undoLastStep,
  'plan-withdrawn': undoLastStep,
  'plan-ended': undoLastStep,
};

/** Null for a step that others stand on. */
function undoLastStep({ plan, version, at }: PlanHappening & Pick<Entry, 'at'>): UndoEntry | null {
  const last = lastStep(plan);
  if (plan.versions.at(-1) !== version || last.at !== at) return null;
  const [question, meaning] = asks[last.step];
  return { command: { type: 'plan.step-back', planId: plan.id, step: last.step, at }, question, meaning };
}
