/** Attaching files one after another: each is kept on disk first, then put to where it belongs; none stops the others. */
import { useRef, useState } from 'react';
import type { BookId } from '#core/basics/ids';
import { refuse, type Result } from '#core/basics/result';
import type { Receipt } from '#core/contract/books';
import { call } from '../call';
import { practiceStore } from '../practice-store';
import { useOpenBook } from '../use-book';
import { useFigures } from '../../ui/figures';
import type { PutTo } from './put-to';
import { chosenSource, droppedSource, type Source } from './source';
import { tellAttached, type Attached } from './tell-attached';

/** Why one of them was not attached. */
export interface LeftOut {
  readonly name: string;
  readonly message: string;
}

export function useAttach() {
  const { bookId } = useOpenBook();
  const { locale } = useFigures();
  const [progress, setProgress] = useState<{ done: number; words: string } | null>(null);
  const [leftOut, setLeftOut] = useState<readonly LeftOut[]>([]);
  const isStopped = useRef(false);
  const attachAll = async (sources: readonly Source[], to: PutTo) => {
    const attached: Attached[] = [];
    const refused: LeftOut[] = [];
    isStopped.current = false;
    for (const [i, source] of sources.entries()) {
      const { name } = source;
      setProgress({ done: i / sources.length, words: `Attaching ${name}` });
      const outcome = isStopped.current ? stopped : await attach(bookId, source, to);
      if (outcome.ok) attached.push({ name, receipt: outcome.value });
      else refused.push({ name, message: outcome.refusal.message });
    }
    setProgress(null);
    setLeftOut(refused);
    tellAttached(bookId, attached);
  };
  return {
    /** Null while nothing is under way. */
    progress,
    stop: () => {
      isStopped.current = true;
    },
    leftOut,
    closeLeftOut: () => setLeftOut([]),
    drop: (files: readonly File[], to: PutTo) => {
      const sources = files.map((file) => droppedSource(file, locale));
      return attachAll(sources, to);
    },
    choose: async (to: PutTo) => {
      const chosen = await call('attachment.choose', undefined);
      if (chosen !== null && !('ok' in chosen)) await attachAll(chosen.map(chosenSource), to);
    },
  };
}

const stopped = refuse('stopped', 'You stopped before it was its turn.');

async function attach(bookId: BookId, { content }: Source, to: PutTo): Promise<Result<Receipt>> {
  const file = await content();
  if (!file.ok) return file;
  const kept = await call('attachment.keep', { bookId, file: file.value });
  if (!kept.ok) return kept;
  const command = { type: 'attachment.add' as const, ...to, ...kept.value };
  return practiceStore.dispatch(bookId, crypto.randomUUID(), command);
}
