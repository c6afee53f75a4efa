/** A letter on its way out of the app: a draft is issued first, so that what leaves the house is numbered and kept. */
import { useState } from 'react';
import type { LetterId } from '#core/basics/ids';
import type { Refusal } from '#core/basics/result';
import type { PageRequest } from '#core/letters/commands';
import type { Letter } from '#core/letters/state';
import { call } from '../../book/call';
import { tellSaved } from '../../book/tell-saved';
import { useOpenBook } from '../../book/use-book';
import { useCommand } from '../../book/use-command';
import { toast } from '../../ui/toast';

export type LetterWay = 'pdf' | 'print' | 'email' | 'word';

type Numbered = Pick<Letter, 'id' | 'number'>;

/**
 * @param isCopy the page of an issued letter is marked as a copy
 * @param onDrafted told once an email draft is there, with what it is: `Letter 4 drafted as an email.`
 */
export function useLetterOut(isCopy: boolean, onDrafted: (words: string) => void) {
  const { bookId } = useOpenBook();
  const issuing = useCommand();
  const [way, setWay] = useState<LetterWay | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const go = async ({ id, number }: Numbered, by: LetterWay) => {
    setWay(by);
    setRefusal(null);
    const answer = await leave(by);
    setWay(null);
    const nothing =
      by === 'print' ? 'Nothing was printed' : by === 'pdf' ? 'No PDF was saved' : 'No file was saved';
    if (answer === null) toast(`Letter ${number} is kept. ${nothing}; you can do that here at any time.`);
    else if (!answer.ok) setRefusal(answer.refusal);
    else {
      if (answer.value) tellSaved(answer.value);
      else toast('Sent to the printer.');
      if (by === 'email') onDrafted(`Letter ${number} drafted as an email.`);
    }

    function leave(wanted: LetterWay) {
      const document = { letterId: id, isCopy };
      if (wanted === 'pdf') return call('document.save', { bookId, document });
      if (wanted === 'print') return call('document.print', { bookId, document });
      if (wanted === 'word') return call('word.save', { bookId, document });
      return call('mail.draft', { bookId, draft: document });
    }
  };

  return {
    go,
    /** Issues the letter, then lets it out; gives the letter's id once it is on disk. */
    issueAndGo: async (request: PageRequest, by: LetterWay, onIssued: (letterId: LetterId) => void) => {
      const issued = await issuing.send({ type: 'letter.issue', request });
      if (!issued.ok) return;
      const event = issued.value.commit.events.find((one) => one.type === 'letter.issued');
      if (!event) return;
      onIssued(event.letter.id);
      await go(event.letter, by);
    },
    /** Lets an issued letter out although its reader is on hold: the reason is on the trail before the page is out. */
    goDespiteHold: async (letter: Letter, despiteHold: string) => {
      const said = await issuing.send({ type: 'letter.reprint', letterId: letter.id, despiteHold });
      if (said.ok) await go(letter, 'pdf');
    },
    isPending: issuing.isPending || way !== null,
    refusal: issuing.refusal ?? refusal,
  };
}
