/** Circumstances on the timeline: what was told, each time, and that it is over. */
import {
  categoryNames,
  currentTold,
  isSensitive,
  type Circumstances,
  type CircumstancesVersion,
} from '../circumstances/state';
import { plain, type EntryWords } from './entry-words';
import type { Sayers } from './say-entry';
import type { Dated } from './timeline';
import type { UndoEntry, Undoers } from './undo-entry';

export interface CircumstancesHappening {
  readonly what: 'circumstances-told' | 'circumstances-closed';
  readonly circumstances: Circumstances;
  /** What was told then. */
  readonly told: CircumstancesVersion;
}

export function circumstancesEntries(circumstances: Circumstances): Dated[] {
  const { id, versions, closed } = circumstances;
  const own = { kinds: ['circumstances'] as const, circumstances };
  const all = versions.map((told, number): Dated => {
    const { on, at } = told.told;
    return { ...own, on, at, what: 'circumstances-told', id: `${id} ${number}`, told };
  });
  if (!closed) return all;
  const told = currentTold(circumstances);
  return [
    ...all,
    { ...own, on: closed.on, at: closed.at, what: 'circumstances-closed', id: `${id} closed`, told },
  ];
}

/** Sensitive ones are read where they are asked for, and not here. */
export const circumstancesSayers: Sayers<CircumstancesHappening> = {
  'circumstances-told': ({ circumstances, told }): EntryWords =>
    isSensitive(circumstances)
      ? plain('Sensitive circumstances recorded', told.told.by)
      : { title: told.words, strong: categoryNames[told.category], detail: told.told.by },
  'circumstances-closed': ({ circumstances, told }) =>
    isSensitive(circumstances)
      ? plain('Sensitive circumstances closed', told.told.by)
      : plain(`${categoryNames[told.category]}: no more`, circumstances.closed?.by),
};

/** Only the latest step of each can be taken back exactly. The words say nothing of what was told: it may be sensitive. */
export const circumstancesUndoers: Undoers<CircumstancesHappening> = {
  'circumstances-told': undoTold,
  'circumstances-closed': ({ circumstances: is }) => ({
    command: { type: 'circumstances.put-back', was: { ...is, closed: null }, is },
    question: 'Undo the closing?',
    meaning: 'The circumstances hold again.',
  }),
};

function undoTold({ circumstances: is, told }: CircumstancesHappening): UndoEntry | null {
  if (is.closed || told !== is.versions.at(-1)) return null;
  const versions = is.versions.slice(0, -1);
  const isFirst = versions.length === 0;
  return {
    command: { type: 'circumstances.put-back', was: isFirst ? null : { ...is, versions }, is },
    question: 'Undo what was told?',
    meaning: isFirst ? 'The circumstances leave the page.' : 'What was told before holds again.',
  };
}
