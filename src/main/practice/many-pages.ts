/** Many pages leave together, whatever they are, letters that were issued or statements: as one PDF, or as one print job. */
import type { BookId } from '#core/basics/ids';
import { ok, refuse, type Result } from '#core/basics/result';
import type { BookState } from '#core/book/state';
import type { SavedFile } from '#core/contract/files';
import { deviceOf, offsetOf } from '#core/contract/settings';
import { asItIs, type Offset } from '#core/letters/at-print';
import { batchPages, type AtBatchPrint, type Batchable } from '#core/letters/batch-page';
import { joinPdfs } from '../files/join-pdfs';
import type { Printed, ReadyBatch } from './desktop';
import { nameOfFile } from './file-name';
import type { HandlerParts } from './handlers';
import type { JobWatch } from './jobs';
import { noPrinter, printerGone } from './no-printer';
import type { SavedFiles } from './saved-files';

export interface ToLeave extends Omit<AtBatchPrint, 'offset'> {
  readonly pages: readonly Batchable[];
  /** What a file of them is named by. */
  readonly nameParts: readonly string[];
}

/** What is to leave, or why it may not. */
type Gather = (state: BookState) => Result<ToLeave>;

interface Job {
  readonly bookId: BookId;
  readonly jobId: string;
}

interface Ready {
  /** One for each kind of stationery. */
  readonly batches: readonly ReadyBatch[];
  readonly nameParts: readonly string[];
}

export class ManyPages {
  readonly #parts: Pick<HandlerParts, 'practice' | 'desktop' | 'jobs'>;
  readonly #saved: SavedFiles;

  constructor(parts: Pick<HandlerParts, 'practice' | 'desktop' | 'jobs'>, saved: SavedFiles) {
    this.#parts = parts;
    this.#saved = saved;
  }

  /** Null when it was stopped, or the user chose nowhere. */
  async save({ bookId, jobId }: Job, gather: Gather): Promise<Result<SavedFile> | null> {
    const { desktop, jobs } = this.#parts;
    const ready = await this.#ready(bookId, gather, asItIs.offset);
    if (!ready.ok) return ready;
    const { batches, nameParts } = ready.value;
    const pdf = await jobs.run(jobId, async (watch) => {
      const pdfs: Uint8Array[] = [];
      for (const batch of batches) pdfs.push(await desktop.printManyToPdf(batch, watch));
      return joinPdfs(pdfs);
    });
    return pdf === null ? null : this.#saved.save(pdf, nameOfFile(nameParts), 'pdf');
  }

  /** By the dialog, or `silently` on the printer of the settings. Null when it was stopped, or nothing was printed. */
  async print(
    { bookId, jobId, silently }: Job & { readonly silently: boolean },
    gather: Gather,
  ): Promise<Result<null> | null> {
    const { practice, jobs } = this.#parts;
    const { settings } = practice;
    const device = silently ? deviceOf(settings) : null;
    if (silently && device === null) return noDevice();
    const ready = await this.#ready(bookId, gather, offsetOf(settings));
    if (!ready.ok) return ready;
    const outcome = await jobs.run(jobId, (watch) => this.#inTurn(ready.value.batches, watch, device));
    if (outcome === 'no-printer') return device === null ? noPrinter() : printerGone(device);
    return outcome === 'printed' ? ok(null) : null;
  }

  /** Each as a job of its own; whoever cancels one has none of those after it. */
  async #inTurn(batches: readonly ReadyBatch[], watch: JobWatch, device: string | null): Promise<Printed> {
    let outcome: Printed = 'printed';
    for (const batch of batches) {
      if (outcome === 'printed') outcome = await this.#parts.desktop.printMany(batch, watch, device);
    }
    return outcome;
  }

  async #ready(bookId: BookId, gather: Gather, offset: Offset): Promise<Result<Ready>> {
    const service = this.#parts.practice.book(bookId);
    if (!service.ok) return service;
    const { state, attachments } = service.value;
    const gathered = gather(state);
    if (!gathered.ok) return gathered;
    const { pages, nameParts, ...how } = gathered.value;
    const made = batchPages(pages, { ...how, offset });
    if (!made.ok) return made;
    const batches: ReadyBatch[] = [];
    for (const page of made.value) {
      const batch = await attachments.withLogo(page);
      if (!batch.ok) return batch;
      batches.push(batch.value);
    }
    return ok({ batches, nameParts });
  }
}

function noDevice() {
  return refuse(
    'no-device',
    'No printer is chosen to print on without asking. Choose one in the settings, or print by the dialog.',
  );
}
