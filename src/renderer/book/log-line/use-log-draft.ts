/** What stands in the log line: there again when one comes back, cleared by Esc, and brought back. */
import { useState } from 'react';
import type { Debtor } from '#core/debtors/state';
import { useKeptState } from '../../ui/kept-state';
import { useOpenBook } from '../use-book';
import { useDraft } from '../use-draft';
import { emptyDraft, type LogDraft } from './log-draft';

/** @param onChange told of whatever else comes to stand in the line */
export function useLogDraft(debtor: Debtor, onChange: () => void) {
  const { bookId } = useOpenBook();
  // Leaving the page in mid-sentence loses nothing; a crash, no more than what was corrected in the reading.
  const kept = useDraft(`log ${debtor.id}`);
  const [draft, setDraft] = useKeptState(`log-line ${bookId} ${debtor.id}`, {
    ...emptyDraft,
    words: kept.text,
  });
  const [isFromBefore, setIsFromBefore] = useState(draft.words !== '');
  /** What Esc took away, until something new is written. */
  const [cleared, setCleared] = useState<LogDraft | null>(null);
  const change = (to: LogDraft) => {
    setDraft(to);
    kept.keep(to.words);
    setIsFromBefore(false);
    setCleared(null);
    onChange();
  };
  return {
    draft,
    change,
    cleared,
    clear: () => {
      change(emptyDraft);
      setCleared(draft);
    },
    bringBack: () => cleared && change(cleared),
    /** The words stood here before this page was opened, and have not been touched since. */
    isFromBefore,
  };
}
