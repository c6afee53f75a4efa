/** The calls about many letters at once: one PDF, or one print job. They are issued before, each by its own command. */
import type { BookId, LetterId } from '#core/basics/ids';
import { ok, refuse, type Refusal, type Result } from '#core/basics/result';
import type { Handlers } from '#core/contract/contract';
import { deviceOf, offsetOf } from '#core/contract/settings';
import { asItIs, type Offset } from '#core/letters/at-print';
import { batchPages } from '#core/letters/batch-page';
import type { BatchDocumentRequest } from '#core/letters/document';
import { batchOf } from '#core/letters/batches';
import { postingListTable } from '#core/exchange/posting-list-table';
import { writeTable } from '../../files/spreadsheet-writer';
import { mayLeave } from '#core/letters/on-hold-refusal';
import type { Letter } from '#core/letters/state';
import { profileOf } from '#core/profile/state';
import { joinPdfs } from '../../files/join-pdfs';
import type { Printed, ReadyBatch } from '../desktop';
import { nameOfFile } from '../file-name';
import type { HandlerParts } from '../handlers';
import type { JobWatch } from '../jobs';
import { noPrinter, printerGone } from '../no-printer';
import type { SavedFiles } from '../saved-files';

type BatchCalls = Pick<Handlers, 'letters.save' | 'letters.print' | 'letters.posting-list' | 'printers.list'>;

interface Ready {
  /** One for each kind of stationery. */
  readonly batches: readonly ReadyBatch[];
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
      if (!may.ok) return staysHere(letter.value, may.refusal);
      letters.push(letter.value);
    }
    const pages = batchPages(letters, { ...how, offset });
    if (!pages.ok) return pages;
    const batches: ReadyBatch[] = [];
    for (const page of pages.value) {
      const batch = await attachments.withLogo(page);
      if (!batch.ok) return batch;
      batches.push(batch.value);
    }
    const nameParts = [profileOf(state).name, `${letters.length} letters`, clock.today()];
    return ok({ batches, nameParts });
  }

  async function onePdf(batches: readonly ReadyBatch[], watch: JobWatch): Promise<Uint8Array> {
    const pdfs: Uint8Array[] = [];
    for (const batch of batches) pdfs.push(await desktop.printManyToPdf(batch, watch));
    return joinPdfs(pdfs);
  }

  /** Each as a job of its own; whoever cancels one has none of those after it. */
  async function inTurn(batches: readonly ReadyBatch[], watch: JobWatch, device: string | null) {
    let outcome: Printed = 'printed';
    for (const batch of batches) {
      if (outcome === 'printed') outcome = await desktop.printMany(batch, watch, device);
    }
    return outcome;
  }

  return {
    'letters.save': async ({ bookId, jobId, ...request }) => {
      const ready = await readyIn(bookId, request, asItIs.offset);
      if (!ready.ok) return ready;
      const { batches, nameParts } = ready.value;
      const pdf = await jobs.run(jobId, (watch) => onePdf(batches, watch));
      return pdf === null ? null : saved.save(pdf, nameOfFile(nameParts), 'pdf');
    },
    'letters.print': async ({ bookId, jobId, silently, ...request }) => {
      const { settings } = practice;
      const device = silently ? deviceOf(settings) : null;
      if (silently && device === null) return noDevice();
      const ready = await readyIn(bookId, request, offsetOf(settings));
      if (!ready.ok) return ready;
      const outcome = await jobs.run(jobId, (watch) => inTurn(ready.value.batches, watch, device));
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

/** One letter is not left out in silence, and the reason for it is asked where it is given. */
function staysHere({ number }: Letter, { code, message }: Refusal) {
  return refuse(
    code,
    `${message} Letter ${number} prints from its own page, where you can say why; print the letters before and after it from here.`,
  );
}

function noDevice() {
  return refuse(
    'no-device',
    'No printer is chosen to print on without asking. Choose one in the settings, or print by the dialog.',
  );
}
