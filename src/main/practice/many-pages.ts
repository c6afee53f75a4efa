/** Many pages leave together, whatever they are, letters that were issued or statements: as one PDF, or as one print job. */
import type { BookId } from '#core/basics/ids';
import { ok, refuse, type Result } from '#core/basics/result';
import type { BookState } from '#core/book/state';
import type { SavedFile } from '#core/contract/contract';
import { deviceOf, offsetOf } from '#core/contract/settings';
import { asItIs, type Offset } from '#core/letters/at-print';
import { batchPage, type Batchable } from '#core/letters/batch-page';
import type { ReadyBatch } from './desktop';
import { nameOfFile } from './file-name';
import type { HandlerParts } from './handlers';
import type { SavedFiles } from './saved-files';

export interface ToLeave {
  readonly pages: readonly Batchable[];
  readonly isCopy: boolean;
  /** Each once more, marked as a copy, behind all that go out. */
  readonly fileCopy: boolean;
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
  readonly batch: ReadyBatch;
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
    const { batch, nameParts } = ready.value;
    const pdf = await jobs.run(jobId, (watch) => desktop.printManyToPdf(batch, watch));
    return pdf === null ? null : this.#saved.save(pdf, nameOfFile(nameParts), 'pdf');
  }

  /** By the dialog, or `silently` on the printer of the settings. Null when it was stopped, or nothing was printed. */
  async print(
    { bookId, jobId, silently }: Job & { readonly silently: boolean },
    gather: Gather,
  ): Promise<Result<null> | null> {
    const { practice, desktop, jobs } = this.#parts;
    const { settings } = practice;
    const device = silently ? deviceOf(settings) : null;
    if (silently && device === null) return noDevice();
    const ready = await this.#ready(bookId, gather, offsetOf(settings));
    if (!ready.ok) return ready;
    const { batch } = ready.value;
    const outcome = await jobs.run(jobId, (watch) => desktop.printMany(batch, watch, device));
    if (outcome === 'no-printer') return notThere(device);
    return outcome === 'printed' ? ok(null) : null;
  }

  async #ready(bookId: BookId, gather: Gather, offset: Offset): Promise<Result<Ready>> {
    const service = this.#parts.practice.book(bookId);
    if (!service.ok) return service;
    const { state, attachments } = service.value;
    const gathered = gather(state);
    if (!gathered.ok) return gathered;
    const { pages, nameParts, ...how } = gathered.value;
    const page = batchPage(pages, { ...how, offset });
    if (!page.ok) return page;
    const logo = page.value.logo ? await attachments.read(page.value.logo) : ok(null);
    return logo.ok ? ok({ batch: { ...page.value, logoBytes: logo.value }, nameParts }) : logo;
  }
}

function noDevice() {
  return refuse(
    'no-device',
    'No printer is chosen to print on without asking. Choose one in the settings, or print by the dialog.',
  );
}

function notThere(device: string | null) {
  return refuse(
    'no-printer',
    device === null
      ? 'This computer has no printer set up. Add one in the system’s settings, or save a PDF and print it elsewhere.'
      : `The printer “${device}” is not there now. Switch it on, or choose another in the settings.`,
  );
}
