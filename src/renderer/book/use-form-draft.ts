/** A form half filled in is there again after leaving the page or a crash, as long as what it changes stayed the same. */
import { useEffect, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { isSame } from '#core/basics/is-same';
import { useKeptState } from '../ui/kept-state';
import { useOpenBook } from './use-book';
import { useDraft } from './use-draft';

interface Kept<Texts> {
  /** What was being changed. */
  readonly from: unknown;
  readonly texts: Texts;
}

export interface FormDraft<Texts extends FieldValues> {
  /** What the form starts with. */
  readonly texts: Texts;
  readonly isFromBefore: boolean;
  /** It is saved, or given up. */
  readonly forget: () => void;
  /** Gives up what was typed before, and shows what is saved. */
  readonly drop: (form: { readonly reset: (texts: Texts) => void }) => void;
  readonly keep: (texts: Texts) => void;
}

/**
 * @param key as `useDraft` has it
 * @param saved what the form shows before anything is typed
 * @param from what is being changed, if not all that is shown: a draft of something else is not brought back
 */
export function useFormDraft<Texts extends FieldValues>(
  key: string,
  saved: Texts,
  from: unknown = saved,
): FormDraft<Texts> {
  const { bookId } = useOpenBook();
  const disk = useDraft(key);
  // Another client's book can have a draft of the same name.
  const [kept, setKept] = useKeptState(`draft ${bookId} ${key}`, disk.text);
  const [before] = useState(() => readDraft<Texts>(kept, from));
  const [isFromBefore, setIsFromBefore] = useState(before !== null);
  const store = (text: string) => {
    setKept(text);
    disk.keep(text);
  };
  const forget = () => {
    store('');
    setIsFromBefore(false);
  };
  return {
    texts: before ?? saved,
    isFromBefore,
    forget,
    drop: (form) => {
      forget();
      form.reset(saved);
    },
    keep: (texts) => store(isSame(texts, saved) ? '' : JSON.stringify({ from, texts })),
  };
}

/** Keeps what stands in the form, letter by letter. */
export function useKeeping<Texts extends FieldValues, Output>(
  form: UseFormReturn<Texts, unknown, Output>,
  { keep }: FormDraft<Texts>,
): void {
  useEffect(() => {
    const { unsubscribe } = form.watch(() => keep(form.getValues()));
    return unsubscribe;
  });
}

/** Null when there is none, or when what it changes was changed since: saving it would put the old back. */
function readDraft<Texts>(text: string, from: unknown): Texts | null {
  if (text === '') return null;
  const draft = JSON.parse(text) as Kept<Texts>;
  return isSame(draft.from, from) ? draft.texts : null;
}
