/** The words of one text while they are typed: kept against a crash, saved, or given up for ours. */
import { useState } from 'react';
import { isSame } from '#core/basics/is-same';
import type { CommandInput } from '#core/book/command';
import type { OwnTemplate } from '#core/letters/state';
import type { Template } from '#core/letters/template';
import { tellDone } from '../../../book/undo';
import { useOpenBook } from '../../../book/use-book';
import { useCommand } from '../../../book/use-command';
import { useFormDraft } from '../../../book/use-form-draft';
import type { Words } from '../tone/use-coach';

type Texts = { -readonly [Part in keyof Words]: Words[Part] };

export function useTemplateWords(template: Template, own: OwnTemplate | null) {
  const { id } = template;
  const { bookId } = useOpenBook();
  const saved = textsOf(own ?? template);
  const draft = useFormDraft<Texts>(`words ${id}`, saved);
  const [words, setWords] = useState<Words>(draft.texts);
  const [base, setBase] = useState(saved);
  const command = useCommand();
  // What was taken back shows at once, but never in the place of what was typed since.
  if (!isSame(base, saved)) {
    setBase(saved);
    if (isSame(words, base)) setWords(saved);
  }
  const ask = async (asked: CommandInput, done: string) => {
    const answer = await command.send(asked);
    if (!answer.ok) return false;
    draft.forget();
    tellDone(bookId, answer.value, done);
    return true;
  };
  return {
    words,
    draft,
    command,
    change: (next: Words) => {
      setWords(next);
      draft.keep(next);
      // Why other words were refused says nothing of these.
      command.clear();
    },
    save: () =>
      void ask({ type: 'template.save', id, ...words }, 'Saved. What is written from now on says this.'),
    restore: async () => {
      const isOurs = await ask({ type: 'template.restore', id }, 'Accord’s words stand here again.');
      if (isOurs) setWords(textsOf(template));
    },
  };
}

function textsOf({ subject, body }: Words): Texts {
  return { subject, body };
}
