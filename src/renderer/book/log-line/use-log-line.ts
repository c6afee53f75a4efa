/** The log line's doings: reading along as it is typed, clearing, bringing back, saving. */
import { useMemo, useState } from 'react';
import { minorDigits } from '#core/basics/money-text';
import type { Debtor } from '#core/debtors/state';
import { readLogLine } from '#core/notes/log-line';
import { openInvoices } from '../open-invoices';
import { undoLast, useUndone } from '../undo';
import { useAbout } from '../use-about';
import { useOpenBook } from '../use-book';
import { useCommand } from '../use-command';
import { useDraft } from '../use-draft';
import { useFigures } from '../../ui/figures';
import { useKeptState } from '../../ui/kept-state';
import { draftOf, emptyDraft, entryOf, noteCommand, type Corrections, type LogDraft } from './log-draft';

export function useLogLine(debtor: Debtor, onSaved?: () => void) {
  const { bookId } = useOpenBook();
  const { currency, locale, today } = useFigures();
  const command = useCommand();
  // Leaving the page in mid-sentence loses nothing; a crash, no more than what was corrected in the reading.
  const kept = useDraft(`log ${debtor.id}`);
  const [draft, setDraft] = useKeptState(`log-line ${bookId} ${debtor.id}`, {
    ...emptyDraft,
    words: kept.text,
  });
  const [isFromBefore, setIsFromBefore] = useState(draft.words !== '');
  /** What Esc took away, until something new is written. */
  const [cleared, setCleared] = useState<LogDraft | null>(null);
  /** The line is empty because what stood in it was saved just now. */
  const [isSaved, setIsSaved] = useState(false);

  const people = useMemo(() => [...debtor.people.map((person) => person.name), debtor.name], [debtor]);
  const invoices = useAbout(openInvoices, debtor.id);
  const reading = useMemo(
    () => readLogLine(draft.words, { today, locale, digits: minorDigits(currency), people, invoices }),
    [draft.words, today, locale, currency, people, invoices],
  );
  const entry = entryOf(reading, draft.corrections);

  const change = (to: LogDraft) => {
    setDraft(to);
    kept.keep(to.words);
    setIsFromBefore(false);
    setCleared(null);
    setIsSaved(false);
    command.clear();
  };
  const save = async () => {
    if (command.isPending) return;
    await command.carryOut(noteCommand(debtor.id, draft.words, entry), 'Noted, and on disk.', () => {
      change(emptyDraft);
      setIsSaved(true);
      onSaved?.();
    });
  };
  // What was taken back is most likely to be put otherwise, unless something new is being written.
  useUndone((events) => {
    const back = draftOf(events, debtor.id);
    if (back && draft.words === '') change(back);
  });
  return {
    words: draft.words,
    reading,
    invoices,
    entry,
    cleared,
    /** The words stood here before this page was opened, and have not been touched since. */
    isFromBefore,
    isPending: command.isPending,
    refusal: command.refusal,
    write: (words: string) => change(words === '' ? emptyDraft : { ...draft, words }),
    correct: (corrections: Corrections) =>
      change({ ...draft, corrections: { ...draft.corrections, ...corrections } }),
    clear: () => {
      change(emptyDraft);
      setCleared(draft);
    },
    bringBack: () => cleared && change(cleared),
    save,
    /** Ctrl+Z in a line that was just saved: there is nothing in it to undo but the note itself. */
    undoSaved: isSaved ? () => undoLast(bookId) : null,
  };
}
