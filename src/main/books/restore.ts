/** `books restore`: a backup put in place of a book, which is kept beside it. */
import { resolve } from 'node:path';
import { ok } from '#core/basics/result';
import { inspectBackup } from '../backup/inspect-backup';
import { sayInspection } from '../backup/report-words';
import { restoreBackup } from '../backup/restore';
import type { Verb } from './verb';

export const restore: Verb = {
  operands: ['FILE', 'BOOK'],
  summary: 'Restores a backup as the folder BOOK; a book that is there is moved aside and never deleted.',
  options: {},
  async run({ operands: [file = '', bookFolder = ''], desk }) {
    const [path, folder] = [resolve(file), resolve(bookFolder)];
    const seen = sayInspection(await inspectBackup(path, folder));
    const owner = { by: desk.by(), desk: desk.desk };
    const { entries, head, keptAs } = await restoreBackup(path, folder, { owner });
    const kept = keptAs === null ? [] : [`The book as it was before is in ${keptAs}.`];
    return ok({
      isGood: true,
      lines: [...seen, `It is restored in ${folder}.`, ...kept],
      data: { book: bookFolder, entries, head, keptAs },
    });
  },
};
