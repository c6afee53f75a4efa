/** Reads a book's journal as one JSON text and parses it once: the least that opening it could take. `parse-journal FOLDER` */
import { readFile } from 'node:fs/promises';
import { journalPath } from '../journal/book-folder';

const [folder = ''] = process.argv.slice(2);
const lines = (await readFile(journalPath(folder), 'utf8')).trimEnd().split('\n');
const text = `[${lines.join(',')}]`;
const begun = performance.now();
const entries: unknown[] = JSON.parse(text);
console.log(JSON.stringify({ ms: performance.now() - begun, entries: entries.length }));
