/**
 * What keeping a note costs with lowdb as it comes (`JSONFile`), which writes the whole store anew each time; the
 * store is the given book's journal as one JSON file. `rewrite-store FOLDER STORE COUNT`
 */
import { readFile } from 'node:fs/promises';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { journalPath } from '../journal/book-folder';

const [folder = '', store = '', count] = process.argv.slice(2);
const lines = (await readFile(journalPath(folder), 'utf8')).trimEnd().split('\n');
const entries = lines.map((line): unknown => JSON.parse(line));
const db = new Low(new JSONFile<unknown[]>(store), entries);
const times: number[] = [];
for (let n = 1; n <= Number(count); n++) {
  db.data.push({ note: n, words: 'Waiting for one big customer to pay. Part of it comes now.' });
  const begun = performance.now();
  await db.write();
  times.push(performance.now() - begun);
}
console.log(JSON.stringify({ times }));
