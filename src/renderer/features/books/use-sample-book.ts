/** Making and opening the sample book; it takes a moment, since it obeys every rule a real one does. */
import { useState } from 'react';
import type { Refusal } from '#core/basics/result';
import { practiceStore } from '../../book/practice-store';

export function useSampleBook(onOpened: () => void) {
  const [isPending, setIsPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const make = async () => {
    setIsPending(true);
    const opened = await practiceStore.openSample();
    setIsPending(false);
    if (opened.ok) onOpened();
    else setRefusal(opened.refusal);
  };
  return { open: () => void make(), isPending, refusal };
}
