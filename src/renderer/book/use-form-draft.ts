/** A form half filled in is there again after leaving it or a crash, as long as what it changes stayed the same. */
import { useEffect, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { isSame } from '#core/basics/is-same';
import { useKeptState } from '../ui/kept-state';
import { useDraft } from './use-draft';

interface Draft<Texts> {
  /** What stood in the form before anything was typed. */
  readonly from: Texts;
  readonly texts: Texts;
}

type FormOf<Texts extends FieldValues> = Pick<UseFormReturn<Texts>, 'getValues'> & {
  readonly reset: (texts: Texts) => void;
  readonly watch: (heard: () => void) => { readonly unsubscribe: () => void };
};

export interface FormDraft<Texts extends FieldValues> {
  /** What the form starts with. */
  readonly texts: Texts;
  readonly isFromBefore: boolean;
  /** It is saved, or given up. */
  readonly forget: () => void;
  /** Gives up what was typed before, and shows what is saved. */
  readonly drop: (form: FormOf<Texts>) => void;
  readonly keep: (texts: Texts) => void;
}

/** @param key as `useDraft` has it */
export function useFormDraft<Texts extends FieldValues>(key: string, saved: Texts): FormDraft<Texts> {
  const disk = useDraft(key);
  const [kept, setKept] = useKeptState(`draft ${key}`, disk.text);
  const [before] = useState(() => readDraft(kept, saved));
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
    keep: (texts) => store(isSame(texts, saved) ? '' : JSON.stringify({ from: saved, texts })),
  };
}

/** Keeps what stands in the form, letter by letter. */
export function useKeeping<Texts extends FieldValues>(form: FormOf<Texts>, { keep }: FormDraft<Texts>): void {
  useEffect(() => {
    const { unsubscribe } = form.watch(() => keep(form.getValues()));
    return unsubscribe;
  });
}

/** Null when there is none, or when what is saved was changed since: saving it would put the old ones back. */
function readDraft<Texts>(text: string, saved: Texts): Texts | null {
  if (text === '') return null;
  const draft = JSON.parse(text) as Draft<Texts>;
  return isSame(draft.from, saved) ? draft.texts : null;
}
