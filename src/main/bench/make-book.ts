/** Makes a book to measure on, through the same seal as every other: `make-book FOLDER DEBTORS NOTES`. */
import { bigBook } from '#core/sample/big-book';
import { day } from '#core/basics/local-date';
import { writeBook } from '../practice/write-book';

const [folder = '', debtors, notes] = process.argv.slice(2);
const steps = bigBook(day('2026-09-01'), { debtors: Number(debtors), notes: Number(notes) });
const entries = await writeBook(folder, steps, { by: () => 'Dawn', desk: 'bench' });
console.log(JSON.stringify({ entries }));
