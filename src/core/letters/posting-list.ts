/** The posting list: what is taken to the counter, line by line, for the stamp on it. */
import { sayFullDay } from '../basics/date-text';
import { idSchema, type BatchId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { ok, refuse, type Result } from '../basics/result';
import { z } from '../basics/zod';
import type { Paper } from '../papers/paper';
import { profileOf, type ProfileState } from '../profile/state';
import { batchOf } from './batches';
import { postingOf } from './posting';
import type { Letter, LettersState } from './state';

export const postingListSchema = z.object({ paper: z.literal('posting-list'), batchId: idSchema<BatchId>() });

export const postingListHead = ['No.', 'To', 'Address', 'Reference', 'Certificate'];

/** Refused for letters that are not in the book. */
export function postingListPaper(
  state: LettersState & ProfileState,
  batchId: BatchId,
  today: LocalDate,
): Result<Paper> {
  const batch = batchOf(state, batchId);
  if (!batch) return refuse('unknown-batch', 'These letters are not in the book. Go back to the list.');
  const { name, address, locale } = profileOf(state);
  return ok({
    language: locale,
    title: 'Posting list',
    subtitle: [name, ...address].filter(Boolean).join(', '),
    sections: [
      {
        title: `${batch.letters.length} letters, ${sayFullDay(batch.on, locale)}`,
        paragraphs: [],
        table: { head: postingListHead, rows: batch.letters.map((letter) => postingListRow(state, letter)) },
      },
      { title: '', paragraphs: [`Letters handed in: ${batch.letters.length}`, 'Date, stamp and signature:'] },
    ],
    footer: `${name} · posting list · ${today}`,
  });
}

/** As it stood in the window when it was issued; the letter's number is the reference. */
export function postingListRow(state: LettersState, letter: Letter): string[] {
  const { batch, number, content, id } = letter;
  const [to = '', ...address] = content.recipient;
  const certificate = postingOf(state, id)?.certificate ?? '';
  return [String(batch?.place ?? ''), to, address.join(', '), `Letter ${number}`, certificate];
}
