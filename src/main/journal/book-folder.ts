/** What lies in a book's folder, by name: copy the folder, and you have the book. */
import { join } from 'node:path';

export const journalPath = (folder: string): string => join(folder, 'journal.jsonl');
export const snapshotPath = (folder: string): string => join(folder, 'snapshot.json');
export const lockPath = (folder: string): string => join(folder, 'lock');
/** Pieces of a journal that could not be used are kept here, never thrown away. */
export const recoveredPath = (folder: string): string => join(folder, 'recovered');
