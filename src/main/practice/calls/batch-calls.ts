/** The calls about many letters at once: one PDF, or one print job. They are issued before, each by its own command. */
import { ok, refuse, type Refusal, type Result } from '#core/basics/result';
import type { BookState } from '#core/book/state';
import type { Handlers } from '#core/contract/contract';
import type { BatchDocumentRequest } from '#core/letters/document';
import { batchOf } from '#core/letters/batches';
import { postingListTable } from '#core/exchange/posting-list-table';
import { writeTable } from '../../files/spreadsheet-writer';
import { mayLeave } from '#core/letters/on-hold-refusal';
import type { Letter } from '#core/letters/state';
import { profileOf } from '#core/profile/state';
import { nameOfFile } from '../file-name';
import type { HandlerParts } from '../handlers';
import type { ManyPages, ToLeave } from '../many-pages';
import type { SavedFiles } from '../saved-files';

type BatchCalls = Pick<Handlers, 'letters.save' | 'letters.print' | 'letters.posting-list' | 'printers.list'>;

export function batchCalls(
  { practice, desktop, clock }: Pick<HandlerParts, 'practice' | 'desktop' | 'clock'>,
  many: ManyPages,
  saved: SavedFiles,
): BatchCalls {
  /** Issued letters, in that order. */
  function gather(state: BookState, { letterIds, isCopy, fileCopy }: BatchDocumentRequest): Result<ToLeave> {
    const pages: Letter[] = [];
    for (const id of letterIds) {
      const letter = state.letters[id];
      if (!letter) return refuse('unknown-letter', 'A letter is not in the book. Go back to the list.');
      const may = mayLeave(state, letter, clock.today());
      if (!may.ok) return staysHere(letter, may.refusal);
      pages.push(letter);
    }
    const nameParts = [profileOf(state).name, `${pages.length} letters`, clock.today()];
    return ok({ pages, isCopy, fileCopy, nameParts });
  }

  return {
    'letters.save': (request) => many.save(request, (state) => gather(state, request)),
    'letters.print': (request) => many.print(request, (state) => gather(state, request)),
    'letters.posting-list': async ({ bookId, batchId }) => {
      const service = practice.book(bookId);
      if (!service.ok) return service;
      const { state } = service.value;
      const batch = batchOf(state, batchId);
      if (!batch) return refuse('unknown-batch', 'These letters are not in the book. Go back to the list.');
      const table = postingListTable(state, batch, clock.today());
      const name = nameOfFile([profileOf(state).name, 'posting list', batch.on]);
      return saved.save(await writeTable(table, 'csv'), name, 'csv');
    },
    'printers.list': () => desktop.printers(),
  };
}

/** One letter is not left out in silence, and the reason for it is asked where it is given. */
function staysHere({ number }: Letter, { code, message }: Refusal) {
  return refuse(
    code,
    `${message} Letter ${number} prints from its own page, where you can say why; print the letters before and after it from here.`,
  );
}
