/** Saving a letter as PDF: a draft is issued first, so that what leaves the house is numbered and kept. */
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

export function useSavePdf() {
  const { bookId } = useOpenBook();
  const issuing = useCommand();
  const [isSaving, setIsSaving] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const save = async ({ id, number }: Pick<Letter, 'id' | 'number'>) => {
    setIsSaving(true);
    setRefusal(null);
    const saved = await call('document.save', { bookId, document: { letterId: id } });
    setIsSaving(false);
    if (saved === null)
      toast(`Letter ${number} is kept. No PDF was saved; you can do that here at any time.`);
    else if (saved.ok) tellSaved(saved.value);
    else setRefusal(saved.refusal);
  };

  return {
    save,
    /** Issues the letter, then saves it; gives the letter's id once it is on disk. */
    issueAndSave: async (request: PageRequest, onIssued: (letterId: LetterId) => void) => {
      const issued = await issuing.send({ type: 'letter.issue', request });
      if (!issued.ok) return;
      const event = issued.value.commit.events.find((one) => one.type === 'letter.issued');
      if (!event) return;
      onIssued(event.letter.id);
      await save(event.letter);
    },
    /** Saves an issued letter although its reader is on hold: the reason is on the trail before the page is out. */
    saveDespiteHold: async (letter: Letter, despiteHold: string) => {
      const said = await issuing.send({ type: 'letter.reprint', letterId: letter.id, despiteHold });
      if (said.ok) await save(letter);
    },
    isPending: issuing.isPending || isSaving,
    refusal: issuing.refusal ?? refusal,
  };
}
