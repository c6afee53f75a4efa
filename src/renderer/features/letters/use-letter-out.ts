/** A letter on its way out of the app: a draft is issued first, so that what leaves the house is numbered and kept. */
import { useState } from 'react';
import type { BookId, LetterId } from '#core/basics/ids';
import type { Refusal } from '#core/basics/result';
import type { PageRequest } from '#core/letters/commands';
import type { Letter } from '#core/letters/state';
import { call } from '../../book/call';
import { tellSaved } from '../../book/tell-saved';
import { useOpenBook } from '../../book/use-book';
import { useCommand } from '../../book/use-command';
import { toast } from '../../ui/toast';

export type LetterWay = 'pdf' | 'print' | 'email' | 'word';

export type Numbered = Pick<Letter, 'id' | 'number'>;

/**
 * @param isCopy the page of an issued letter is marked as a copy
 * @param onDrafted told once an email draft of a letter is there
 */
export function useLetterOut(isCopy: boolean, onDrafted: (letter: Numbered) => void) {
  const issuing = useCommand();
  const { go, isLeaving, refusal } = useWaysOut(isCopy, onDrafted);
  return {
    go,
    /** Issues the letter, then lets it out; gives the letter's id once it is on disk. */
    issueAndGo: async (request: PageRequest, by: LetterWay, onIssued: (letterId: LetterId) => void) => {
      const issued = await issuing.send({ type: 'letter.issue', request });
      if (!issued.ok) return;
      const event = issued.value.commit.events.find((one) => one.type === 'letter.issued');
      if (!event) return;
      onIssued(event.letter.id);
      // The screen it was written on may be gone by then.
      await go(event.letter, by, (why) => toast(`Letter ${event.letter.number} is kept. ${why.message}`));
    },
    /** Lets an issued letter out although its reader is on hold: the reason is on the trail before the page is out. */
    goDespiteHold: async (letter: Letter, despiteHold: string) => {
      const said = await issuing.send({ type: 'letter.reprint', letterId: letter.id, despiteHold });
      if (said.ok) await go(letter, 'pdf');
    },
    isPending: issuing.isPending || isLeaving,
    refusal: issuing.refusal ?? refusal,
  };
}

const nothingLeft: Readonly<Record<LetterWay, string>> = {
  print: 'Nothing was printed',
  pdf: 'No PDF was saved',
  email: 'No file was saved',
  word: 'No file was saved',
};

/** Letting an issued letter out, one way or another. */
function useWaysOut(isCopy: boolean, onDrafted: (letter: Numbered) => void) {
  const { bookId } = useOpenBook();
  const [isLeaving, setIsLeaving] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const go = async (letter: Numbered, by: LetterWay, tell: (why: Refusal) => void = setRefusal) => {
    setIsLeaving(true);
    setRefusal(null);
    const answer = await leave(bookId, by, { letterId: letter.id, isCopy });
    setIsLeaving(false);
    if (answer === null)
      toast(`Letter ${letter.number} is kept. ${nothingLeft[by]}; you can do that here at any time.`);
    else if (!answer.ok) tell(answer.refusal);
    else {
      if (answer.value) tellSaved(answer.value);
      else toast('Sent to the printer.');
      if (by === 'email') onDrafted(letter);
    }
  };
  return { go, isLeaving, refusal };
}

/** Null when the user chose nowhere to put it, or not to print. */
function leave(bookId: BookId, by: LetterWay, document: { letterId: LetterId; isCopy: boolean }) {
  switch (by) {
    case 'pdf':
      return call('document.save', { bookId, document });
    case 'print':
      return call('document.print', { bookId, document });
    case 'word':
      return call('word.save', { bookId, document });
    case 'email':
      return call('mail.draft', { bookId, draft: document });
  }
}
