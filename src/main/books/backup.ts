/** `books backup`: one file that holds all of a book, also while it is open somewhere. */
import { basename, resolve } from 'node:path';
import { ok } from '#core/basics/result';
import { makeBackup } from '../backup/backup';
import { sayMade, sayUnchanged } from '../backup/report-words';
import { titleOf } from '../practice/book-title';
import type { Verb } from './verb';

export const backup: Verb = {
  operands: ['BOOK', 'FOLDER'],
  summary:
    'Backs a book up into a folder that is there, as one file; none is made when nothing was recorded since the last.',
  options: {},
  async run({ operands: [bookFolder = '', folder = ''], desk }) {
    const book = resolve(bookFolder);
    const name = (await titleOf(book))?.name ?? basename(book);
    const place = { folder: resolve(folder), isOurs: false };
    const { kind, backup: made } = await makeBackup({ folder: book, name }, place, { clock: desk.clock });
    const said = kind === 'made' ? sayMade(name, made) : sayUnchanged(name, made);
    const { seq: entries, head } = made.manifest;
    const data = { book: bookFolder, kind, file: made.path, bytes: made.bytes, entries, head };
    return ok({ isGood: true, lines: [said, made.path], data });
  },
};
