/** Details half typed are there again after leaving the page or a crash, as long as what they change stayed the same. */
import { useEffect, useState } from 'react';
import { isSame } from '#core/basics/is-same';
import { useDraft } from '../../../book/use-draft';
import { useKeptState } from '../../../ui/kept-state';
import type { DetailsTexts } from './details-form';
import type { DetailsForm } from './form-rows';

interface Draft {
  /** What stood in the form before anything was typed. */
  readonly from: DetailsTexts;
  readonly texts: DetailsTexts;
}

export interface DetailsDraft {
  /** What the form starts with. */
  readonly texts: DetailsTexts;
  readonly isFromBefore: boolean;
  /** It is saved, or given up. */
  readonly forget: () => void;
  /** Gives up what was typed before, and shows what is saved. */
  readonly drop: (form: DetailsForm) => void;
  readonly keep: (texts: DetailsTexts) => void;
}

/** @param key as `useDraft` has it */
export function useDetailsDraft(key: string, saved: DetailsTexts): DetailsDraft {
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
export function useKeeping(form: DetailsForm, { keep }: DetailsDraft): void {
  useEffect(() => {
    const { unsubscribe } = form.watch(() => keep(form.getValues()));
    return unsubscribe;
  });
}

/** Null when there is none, or when the details were changed since: saving it would put the old ones back. */
function readDraft(text: string, saved: DetailsTexts): DetailsTexts | null {
  if (text === '') return null;
  const draft = JSON.parse(text) as Draft;
  return isSame(draft.from, saved) ? draft.texts : null;
}
