/** What takes back what was told of circumstances: the latest step of each, as only that can be taken back exactly. */
import type { HappeningOf } from './timeline';
import type { UndoEntry } from './undo-entry';

type Told = HappeningOf<'circumstances-told' | 'circumstances-closed'>;

/** The words say nothing of what was told: it may be sensitive. */
export function undoOfCircumstances({ what, circumstances: is, told }: Told): UndoEntry | null {
  const isClosing = what === 'circumstances-closed';
  if (isClosing) {
    const command = { type: 'circumstances.put-back', was: { ...is, closed: null }, is } as const;
    return { command, question: 'Undo the closing?', meaning: 'The circumstances hold again.' };
  }
  if (is.closed || told !== is.versions.at(-1)) return null;
  const versions = is.versions.slice(0, -1);
  const isFirst = versions.length === 0;
  return {
    command: { type: 'circumstances.put-back', was: isFirst ? null : { ...is, versions }, is },
    question: 'Undo what was told?',
    meaning: isFirst ? 'The circumstances leave the page.' : 'What was told before holds again.',
  };
}
