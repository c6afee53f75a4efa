/** What is half typed, handed to main while it is typed: the window's own memory ends with the window. */
import { useCallback } from 'react';
import { call } from './call';
import { useOpenBook } from './use-book';

interface KeptDraft {
  /** As it stood when the book was opened; what was typed since is the screen's own to keep. */
  readonly text: string;
  /** Keeps the newest text; `''` forgets it. */
  readonly keep: (text: string) => void;
}

/** @param key what is being written and the id of the record it is about, as `draftKeySchema` wants it */
export function useDraft(key: string): KeptDraft {
  const { bookId, drafts } = useOpenBook();
  // A refusal is not shown: whoever types is not to be stopped, and the next letter brings the whole text again.
  const keep = useCallback((text: string) => void call('draft.keep', { bookId, key, text }), [bookId, key]);
  return { text: drafts[key] ?? '', keep };
}
