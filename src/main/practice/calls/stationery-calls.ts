/** The call about stationery: a logo chosen in main's dialog, looked at, and kept in the book's folder. */
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { safeFileName } from '#core/attachments/file-name';
import { ok, refuse, type Result } from '#core/basics/result';
import type { Handlers } from '#core/contract/contract';
import { logoPicture, refuseLogoSize } from '#core/stationery/picture';
import { causeOf } from '../../journal/notices';
import type { HandlerParts } from '../handlers';

export function stationeryCalls({
  practice,
  desktop,
}: Pick<HandlerParts, 'practice' | 'desktop'>): Pick<Handlers, 'logo.choose'> {
  return {
    'logo.choose': async ({ bookId }) => {
      const service = practice.book(bookId);
      if (!service.ok) return service;
      const path = await desktop.chooseLogo();
      if (path === null) return null;
      const name = safeFileName(basename(path));
      const read = await readLogo(path, name);
      if (!read.ok) return read;
      const picture = logoPicture(name, read.value);
      if (!picture.ok) return picture;
      const kept = await service.value.attachments.keep(name, read.value);
      return kept.ok ? ok({ name, hash: kept.value, bytes: read.value.length, ...picture.value }) : kept;
    },
  };
}

/** Its size is looked at before it is read: what is too large never comes into memory. */
async function readLogo(path: string, name: string): Promise<Result<Buffer>> {
  try {
    const refusal = refuseLogoSize(name, (await stat(path)).size);
    return refusal ? { ok: false, refusal } : ok(await readFile(path));
  } catch (error) {
    return refuse('file-unread', `${name} could not be read. ${causeOf(error)}, then choose it again.`);
  }
}
