/** The thread in which large spreadsheets are read; `read-apart.ts` starts it and takes its one answer. */
import { parentPort, workerData } from 'node:worker_threads';
import { readSheet } from './spreadsheet';

const { bytes, fileName } = workerData as { readonly bytes: Uint8Array; readonly fileName: string };
parentPort?.postMessage(await readSheet(bytes, fileName), []);
