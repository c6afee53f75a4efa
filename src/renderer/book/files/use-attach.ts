/** Attaching files one after another: each is kept on disk first, then put to where it belongs; none stops the others. */
import { useRef, useState } from 'react';
import type { Result } from '#core/basics/result';
import { refuseSize } from '#core/attachments/size';
import { safeFileName } from '#core/attachments/file-name';
import type { Receipt } from '#core/contract/books';
import type { CallArgument } from '#core/contract/contract';
import { call } from '../call';
import { practiceStore } from '../practice-store';
import { useOpenBook } from '../use-book';
import { useFigures } from '../../ui/figures';
import type { PutTo } from './put-to';
import { tellAttached } from './tell-attached';

type KeepFile = CallArgument<'attachment.keep'>['file'];

/** A file to attach: dropped on the page, or chosen in main's dialog, which alone knows where it lies. */
interface Source {
  readonly name: string;
  /** Read only when it is its turn: several large ones need not be in memory together. */
  readonly content: () => Promise<Result<KeepFile>>;
}

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

  const attachOne = async ({ content }: Source, to: PutTo): Promise<Result<Receipt>> => {
    const file = await content();
    if (!file.ok) return file;
    const kept = await call('attachment.keep', { bookId, file: file.value });
    if (!kept.ok) return kept;
    const command = { type: 'attachment.add' as const, ...to, ...kept.value };
    return practiceStore.dispatch(bookId, crypto.randomUUID(), command);
  };

  const attachAll = async (sources: readonly Source[], to: PutTo) => {
    const added: Receipt[] = [];
    let name = '';
    const refused: LeftOut[] = [];
    isStopped.current = false;
    for (const [i, source] of sources.entries()) {
      if (isStopped.current)
        refused.push({ name: source.name, message: 'You stopped before it was its turn.' });
      else {
        setProgress({ done: i / sources.length, words: `Attaching ${source.name}` });
        const outcome = await attachOne(source, to);
        if (outcome.ok) {
          added.push(outcome.value);
          ({ name } = source);
        } else refused.push({ name: source.name, message: outcome.refusal.message });
      }
    }
    setProgress(null);
    setLeftOut(refused);
    tellAttached(bookId, added, name);
  };

  return {
    /** Null while nothing is under way. */
    progress,
    stop: () => {
      isStopped.current = true;
    },
    leftOut,
    closeLeftOut: () => setLeftOut([]),
    drop: (files: readonly File[], to: PutTo) =>
      void attachAll(
        files.map((file) => droppedSource(file, locale)),
        to,
      ),
    choose: async (to: PutTo) => {
      const chosen = await call('attachment.choose', undefined);
      if (chosen === null || 'ok' in chosen) return;
      const sources = chosen.map(({ fileId, name }) => ({
        name,
        content: () => Promise.resolve({ ok: true as const, value: { fileId } }),
      }));
      await attachAll(sources, to);
    },
  };
}

/** Its size is looked at before it is read. */
function droppedSource(file: File, locale: string): Source {
  const name = safeFileName(file.name);
  return {
    name,
    content: async () => {
      const refusal = refuseSize(name, file.size, locale);
      if (refusal) return { ok: false, refusal };
      try {
        return { ok: true, value: { name, bytes: new Uint8Array(await file.arrayBuffer()) } };
      } catch {
        const message = `${name} could not be read. If it is a folder, open it and drop the files that are in it.`;
        return { ok: false, refusal: { code: 'file-unread', message } };
      }
    },
  };
}
