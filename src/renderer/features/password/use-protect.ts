/** Asking main for a change of the password of the book on screen, and the refusal if there is one. */
import { useState } from 'react';
import type { Refusal } from '#core/basics/result';
import type { ProtectedBook } from '#core/contract/books';
import type { Protection } from '#core/contract/protection';
import { practiceStore } from '../../book/practice-store';
import { useOpenBook } from '../../book/use-book';

export function useProtect(onDone: (done: ProtectedBook) => void) {
  const { bookId } = useOpenBook();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const protect = async (change: Protection): Promise<void> => {
    setRefusal(null);
    const answer = await practiceStore.protect(bookId, change);
    if (answer.ok) onDone(answer.value);
    else setRefusal(answer.refusal);
  };
  return { protect, refusal };
}
