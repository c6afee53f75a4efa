/**
 * Lifts an event as it stands in the journal to the shape of today, one pure step a version.
 *
 * The journal itself is never rewritten. An event that this version does not know was written by a newer
 * one: the book is then opened to read only, since leaving an event out would falsify it.
 */
import { liftDebtors, liftUnarchived } from '../debtors/lift';
import {
  liftAgreed,
  liftChangedWhole,
  liftProposed,
  liftProposedWhole,
  liftSteppedBack,
  liftWithdrawn,
} from '../plans/lift';
import { liftProfiles } from '../profile/lift';
import { isKnownEvent } from './apply';
import type { BookEvent, EventOf } from './event';

/** An event as a journal holds it: of today's version, or of an older or a newer one. */
export interface StoredEvent {
  readonly type: string;
  readonly v: number;
}

/** From one version of an event to the next. Once it has been given out, it stays as it is. */
export type Step = (older: StoredEvent) => StoredEvent;

/** So many steps as lead from version 1 to `V`. */
type StepsTo<V extends number, Steps extends readonly Step[] = readonly []> = [
  ...Steps,
  0,
]['length'] extends V
  ? Steps
  : StepsTo<V, readonly [...Steps, Step]>;

type Changed = {
  [Type in BookEvent['type']]: EventOf<Type>['v'] extends 1 ? never : Type;
}[BookEvent['type']];

/** For each event whose shape has changed since it was first given out: raise its `v`, and here it does not compile. */
const ladders: { readonly [Type in Changed]: StepsTo<EventOf<Type>['v']> } = {
  'book.created': [liftProfiles('profile')],
  'profile.changed': [liftProfiles('was', 'is')],
  'profile.changed-back': [liftProfiles('was', 'is')],
  'debtor.added': [liftDebtors('debtor')],
  'debtor.changed': [liftDebtors('was', 'is')],
  'debtor.changed-back': [liftDebtors('was', 'is')],
  'debtor.unarchived': [liftUnarchived],
  // Version 1 was written before payments could be recorded here: nothing could be known twice.
  'invoice.restated': [(older) => ({ ...older, v: 2, absorbed: { was: 0, is: 0 } })],
  'ledger.imported': [withoutAbsorbed],
  'note.recorded': [withoutVersions, withoutWriting('note'), withoutReasons('note')],
  'note.withdrawn': [withoutVersions, withoutWriting('note'), withoutReasons('note')],
  'note.corrected': [withoutWriting('was', 'is'), withoutReasons('was', 'is')],
  'note.uncorrected': [withoutWriting('was', 'is'), withoutReasons('was', 'is')],
  'letter.issued': [withoutHold, onlyAgreements, withoutWarnings],
  'attachment.added': [toNoLetter],
  'attachment.removed': [toNoLetter],
  'attachment.restored': [toNoLetter],
  'attachment.withdrawn': [toNoLetter],
  'plan.proposed': [liftProposed, liftProposedWhole],
  'plan.agreed': [liftAgreed],
  'plan.changed': [liftChangedWhole],
  'plan.withdrawn': [liftWithdrawn],
  'plan.stepped-back': [liftSteppedBack],
};

function withoutAbsorbed(older: StoredEvent): StoredEvent {
  const { import: record } = older as unknown as {
    readonly import: { readonly restated: readonly object[] };
  };
  const restated = record.restated.map((each) => ({ ...each, absorbed: 0 }));
  return { ...older, v: 2, import: { ...record, restated } } as StoredEvent;
}

/** Version 1 was written before a note could be corrected, name invoices, or say what its follow-up is for. */
function withoutVersions(older: StoredEvent): StoredEvent {
  const { note } = older as unknown as { readonly note: { readonly followUp: object | null } };
  const followUp = note.followUp && { ...note.followUp, words: '' };
  return { ...older, v: 2, note: { ...note, followUp, invoiceIds: [], earlier: [] } } as StoredEvent;
}

/** The version before was written when a note did not say which letter it tells of. */
function withoutWriting(...parts: readonly string[]): Step {
  return liftNotes(parts, (note) => ({ ...note, writing: null }));
}

/** The version before kept the reasons to go past a warning in a note's words, and did not say which statement it tells of. */
function withoutReasons(...parts: readonly string[]): Step {
  return liftNotes(parts, ({ writing, ...note }) => {
    const reasons = writing && { ...writing, despiteHold: null, despite: [] };
    return { ...note, writing: reasons, statement: null };
  });
}

interface OlderNote {
  readonly writing: object | null;
}

function liftNotes(parts: readonly string[], lift: (note: OlderNote) => object): Step {
  return (older) => {
    const notes = Object.entries(older as unknown as Readonly<Record<string, OlderNote>>);
    const lifted = notes.flatMap(([part, note]) => (parts.includes(part) ? [[part, lift(note)]] : []));
    return { ...older, v: older.v + 1, ...Object.fromEntries(lifted) } as StoredEvent;
  };
}

/** Version 1 was written before there were holds. */
function withoutHold(older: StoredEvent): StoredEvent {
  const { letter } = older as unknown as { readonly letter: object };
  return { ...older, v: 2, letter: { ...letter, despiteHold: null } } as StoredEvent;
}

/** Version 2 was written when there were plan agreements only, in our English words. */
function onlyAgreements(older: StoredEvent): StoredEvent {
  const { letter } = older as unknown as { readonly letter: object };
  const template = { id: 'plan-agreement.letter.en', isOwn: false };
  return { ...older, v: 3, letter: { ...letter, invoiceIds: [], template } } as StoredEvent;
}

/** Version 3 was written before there were warnings to go past, and batches. */
function withoutWarnings(older: StoredEvent): StoredEvent {
  const { letter } = older as unknown as { readonly letter: object };
  return { ...older, v: 4, letter: { ...letter, despite: [], batch: null } } as StoredEvent;
}

/** Version 1 was written before a file could be put to a letter. */
function toNoLetter(older: StoredEvent): StoredEvent {
  const { attachment } = older as unknown as { readonly attachment: object };
  return { ...older, v: 2, attachment: { ...attachment, letterId: null } } as StoredEvent;
}

export class UnknownEventError extends Error {
  constructor(readonly eventType: string) {
    super(`unknown event ${eventType}`);
  }
}

/** Throws `UnknownEventError` on an event, or a version of one, that this version does not know. */
export function upcast(stored: unknown): BookEvent {
  const event = stored as StoredEvent;
  if (!isKnownEvent(event.type)) throw new UnknownEventError(event.type);
  const steps: Readonly<Partial<Record<string, readonly Step[]>>> = ladders;
  return climb(event, steps[event.type] ?? []) as BookEvent;
}

/** Takes the steps that are left from the event's own version on; the first leads from version 1 to 2. */
export function climb(stored: StoredEvent, steps: readonly Step[]): StoredEvent {
  if (!Number.isInteger(stored.v) || stored.v < 1 || stored.v > steps.length + 1) {
    throw new UnknownEventError(stored.type);
  }
  let event = stored;
  for (const step of steps.slice(stored.v - 1)) {
    const lifted = step(event);
    if (lifted.v !== event.v + 1) throw new Error(`no step from ${event.type} ${event.v} to ${event.v + 1}`);
    event = lifted;
  }
  return event;
}
