/** The calls about many letters at once: one PDF, or one print job. They are issued before, each by its own command. */
import type { BookId, LetterId } from '#core/basics/ids';
import { ok, refuse, type Result } from '#core/basics/result';
import type { Handlers } from '#core/contract/contract';
import { deviceOf, offsetOf } from '#core/contract/settings';
import { asItIs, type Offset } from '#core/letters/at-print';
import { batchPage } from '#core/letters/batch-page';
import type { BatchDocumentRequest } from '#core/letters/document';
import { batchOf } from '#core/letters/batches';
import { postingListTable } from '#core/exchange/posting-list-table';
import { writeTable } from '../../files/spreadsheet-writer';
import { mayLeave } from '#core/letters/on-hold-refusal';
import type { Letter } from '#core/letters/state';
import { profileOf } from '#core/profile/state';
import type { ReadyBatch } from '../desktop';
import { nameOfFile } from '../file-name';
import type { HandlerParts } from '../handlers';
import { noPrinter, printerGone } from '../no-printer';
import type { SavedFiles } from '../saved-files';

type BatchCalls = Pick<Handlers, 'letters.save' | 'letters.print' | 'letters.posting-list' | 'printers.list'>;

interface Ready {
  readonly batch: ReadyBatch;
  readonly nameParts: readonly string[];
}

export function batchCalls({ practice, desktop, clock, jobs }: HandlerParts, saved: SavedFiles): BatchCalls {
  async function readyIn(
    bookId: BookId,
    { letterIds, ...how }: BatchDocumentRequest,
    offset: Offset,
  ): Promise<Result<Ready>> {
    const service = practice.book(bookId);
    if (!service.ok) return service;
    const { state, attachments } = service.value;
    const letters: Letter[] = [];
    for (const id of letterIds) {
      const letter = leaving(state.letters, id);
      if (!letter.ok) return letter;
      const may = mayLeave(state, letter.value, clock.today());
      if (!may.ok) return may;
      letters.push(letter.value);
    }
    const page = batchPage(letters, { ...how, offset });
    if (!page.ok) return page;
    const batch = await attachments.withLogo(page.value);
    if (!batch.ok) return batch;
    const nameParts = [profileOf(state).name, `${letters.length} letters`, clock.today()];
    return ok({ batch: batch.value, nameParts });
  }

  return {
    'letters.save': async ({ bookId, jobId, ...request }) => {
      const ready = await readyIn(bookId, request, asItIs.offset);
      if (!ready.ok) return ready;
      const { batch, nameParts } = ready.value;
      const pdf = await jobs.run(jobId, (watch) => desktop.printManyToPdf(batch, watch));
      return pdf === null ? null : saved.save(pdf, nameOfFile(nameParts), 'pdf');
    },
    'letters.print': async ({ bookId, jobId, silently, ...request }) => {
      const { settings } = practice;
      const device = silently ? deviceOf(settings) : null;
      if (silently && device === null) return noDevice();
      const ready = await readyIn(bookId, request, offsetOf(settings));
      if (!ready.ok) return ready;
      const { batch } = ready.value;
      const outcome = await jobs.run(jobId, (watch) => desktop.printMany(batch, watch, device));
      if (outcome === 'no-printer') return device === null ? noPrinter() : printerGone(device);
      return outcome === 'printed' ? ok(null) : null;
    },
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

function leaving(letters: Readonly<Record<LetterId, Letter>>, id: LetterId): Result<Letter> {
  const letter = letters[id];
  return letter ? ok(letter) : refuse('unknown-letter', 'A letter is not in the book. Go back to the list.');
}

function noDevice() {
  return refuse(
    'no-device',
    'No printer is chosen to print on without asking. Choose one in the settings, or print by the dialog.',
  );
}
