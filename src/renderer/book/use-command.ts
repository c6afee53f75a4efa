/** Asking the book on screen for a change: the attempt, its wait, and the refusal if there is one. */
import { useCallback, useRef, useState } from 'react';
import type { Refusal, Result } from '#core/basics/result';
import type { CommandInput } from '#core/book/command';
import type { Receipt } from '#core/contract/books';
import { practiceStore } from './practice-store';
import { tellDone } from './undo';
import { useOpenBook } from './use-book';

type Then = (receipt: Receipt) => void;

export interface CommandInHand {
  /** Resolves when the change is on disk and on screen, or with the refusal. Say "saved" only then. */
  readonly send: (command: CommandInput) => Promise<Result<Receipt>>;
  /** Sends it; when that is done, says so in the words of `done`, with a way to undo it, and goes on with `then`. */
  readonly carryOut: (command: CommandInput, done: string, then?: Then) => Promise<void>;
  readonly isPending: boolean;
  /** Why the last attempt was not carried out. */
  readonly refusal: Refusal | null;
  readonly clear: () => void;
}

export function useCommand(): CommandInHand {
  const { bookId } = useOpenBook();
  const attempt = useRef<{ id: string; text: string } | null>(null);
  const [isPending, setIsPending] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const send = useCallback(
    async (command: CommandInput) => {
      const text = JSON.stringify(command);
      // The same command again is the same attempt, whose answer may have been lost on the way: main then
      // gives the first receipt instead of writing it twice.
      if (attempt.current?.text !== text) attempt.current = { id: crypto.randomUUID(), text };
      setIsPending(true);
      setRefusal(null);
      const answer = await practiceStore.dispatch(bookId, attempt.current.id, command);
      setIsPending(false);
      if (answer.ok) attempt.current = null;
      else setRefusal(answer.refusal);
      return answer;
    },
    [bookId],
  );

  const carryOut = async (command: CommandInput, done: string, then?: Then) => {
    const answer = await send(command);
    if (!answer.ok) return;
    tellDone(bookId, answer.value, done);
    then?.(answer.value);
  };
  const clear = useCallback(() => setRefusal(null), []);
  return { send, carryOut, isPending, refusal, clear };
}
