/** The log line's doings: reading along as it is typed, correcting the reading, saving. */
import { useMemo, useState } from 'react';
import { minorDigits } from '#core/basics/money-text';
import type { Debtor } from '#core/debtors/state';
import { readLogLine } from '#core/notes/log-line';
import { openInvoices } from '../open-invoices';
import { undoLast, useUndone } from '../undo';
import { useAbout } from '../use-about';
import { useOpenBook } from '../use-book';
import { useCommand } from '../use-command';
import { useFigures } from '../../ui/figures';
import { draftOf, emptyDraft, entryOf, noteCommand, type Corrections, type LogDraft } from './log-draft';
import { useLogDraft } from './use-log-draft';

export type LogLineInHand = ReturnType<typeof useLogLine>;

export function useLogLine(debtor: Debtor, onSaved?: () => void) {
  const { bookId } = useOpenBook();
  const command = useCommand();
  /** The line is empty because what stood in it was saved just now. */
  const [isSaved, setIsSaved] = useState(false);
  const { draft, change, ...line } = useLogDraft(debtor, () => {
    setIsSaved(false);
    command.clear();
  });
  const read = useReading(debtor, draft);
  const save = async () => {
    if (command.isPending) return;
    await command.carryOut(noteCommand(debtor.id, draft.words, read.entry), 'Noted, and on disk.', () => {
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
    ...line,
    ...read,
    words: draft.words,
    isPending: command.isPending,
    refusal: command.refusal,
    write: (words: string) => change(words === '' ? emptyDraft : { ...draft, words }),
    correct: (corrections: Corrections) =>
      change({ ...draft, corrections: { ...draft.corrections, ...corrections } }),
    save,
    /** Ctrl+Z in a line that was just saved: there is nothing in it to undo but the note itself. */
    undoSaved: isSaved ? () => undoLast(bookId) : null,
  };
}

/** What the line is read as, and what of that will be saved. */
function useReading(debtor: Debtor, { words, corrections }: LogDraft) {
  const { currency, locale, today } = useFigures();
  const people = useMemo(() => [...debtor.people.map((person) => person.name), debtor.name], [debtor]);
  const invoices = useAbout(openInvoices, debtor.id);
  const reading = useMemo(
    () => readLogLine(words, { today, locale, digits: minorDigits(currency), people, invoices }),
    [words, today, locale, currency, people, invoices],
  );
  return { reading, invoices, entry: entryOf(reading, corrections) };
}
