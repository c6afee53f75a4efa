/** Where the content of a file to attach comes from: the page it was dropped on, or main's dialog, which alone knows where it lies. */
import { safeFileName } from '#core/attachments/file-name';
import { refuseSize } from '#core/attachments/size';
import { ok, refuse, type Result } from '#core/basics/result';
import type { CallArgument } from '#core/contract/contract';
import type { ChosenFile } from '#core/contract/attachments';

type KeepFile = CallArgument<'attachment.keep'>['file'];

export interface Source {
  readonly name: string;
  /** Read only when it is its turn: several large ones need not be in memory together. */
  readonly content: () => Promise<Result<KeepFile>>;
}

export function chosenSource({ fileId, name }: ChosenFile): Source {
  return { name, content: () => Promise.resolve(ok({ fileId })) };
}

/** Its size is looked at before it is read. */
export function droppedSource(file: File, locale: string): Source {
  const name = safeFileName(file.name);
  return {
    name,
    content: async () => {
      const refusal = refuseSize(name, file.size, locale);
      if (refusal) return { ok: false, refusal };
      try {
        return ok({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
      } catch {
        const message = `${name} could not be read. If it is a folder, open it and drop the files that are in it.`;
        return refuse('file-unread', message);
      }
    },
  };
}
