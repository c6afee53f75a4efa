/** Opens a book once, in a process of its own, and says how long it took: `open-book FOLDER`. */
import { systemClock } from '../clock';
import { BookService } from '../practice/book-service';

const [folder = ''] = process.argv.slice(2);
const desk = { clock: systemClock(), by: () => 'Dawn', desk: 'bench' };
const begun = performance.now();
const book = await BookService.open(folder, desk);
const ms = performance.now() - begun;
const { seq, notices } = book;
const notes = Object.keys(book.state.notes).length;
await book.close();
console.log(JSON.stringify({ ms, entries: seq, notes, notices: notices.map(({ code }) => code) }));
