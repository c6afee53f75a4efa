/** Reads large spreadsheets in a thread of their own, so that the window is never held up by one. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { refuse, type Result } from '#core/basics/result';
import type { Sheet } from '#core/exchange/sheet';
import { readSheet } from './spreadsheet';

/** Starting a thread costs more than reading a text of this size here; a workbook may unpack to a thousand times its size. */
const SMALL_BYTES = 100_000;
const LONGEST_MS = 30_000;
const MOST_MEMORY_MB = 1500;

/** As `readSheet`. A file made to harm may take all that its thread is given, and nothing else with it. */
export function readSheetApart(bytes: Uint8Array, fileName: string): Promise<Result<Sheet>> {
  if (bytes.length <= SMALL_BYTES && !isPacked(bytes)) return readSheet(bytes, fileName);
  return new Promise((resolve) => {
    const worker = new Worker(join(import.meta.dirname, 'sheet-worker.js'), {
      workerData: { bytes, fileName },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
    const timer = setTimeout(() => void worker.terminate(), LONGEST_MS);
    worker.once('message', (read: Result<Sheet>) => {
      resolve(read);
      void worker.terminate();
    });
    // Out of memory is an `error` and an `exit`, out of time only an `exit`.
    worker.once('error', () => undefined);
    worker.once('exit', () => {
      clearTimeout(timer);
      const message = `${fileName} takes more memory or time than any ledger. Is it the right file?`;
      resolve(refuse('too-large', message));
    });
  });
}

function isPacked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 2)).toString('latin1') === 'PK';
}
