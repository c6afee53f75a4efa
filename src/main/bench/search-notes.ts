/**
 * Types a few questions letter by letter into the search over a whole book, and says how long each letter took:
 * `search-notes FOLDER`. Beside it the plain way: every note looked through for the words.
 */
import { searchFor } from '#core/basics/search-words';
import { BookIndex } from '#core/search/book-index';
import { findInBook } from '#core/search/find-in-book';
import { systemClock } from '../clock';
import { BookService } from '../practice/book-service';

/** What every note has and what none has, a name, a slip in one, a number, a sum. */
const questions = [
  'they rang about the invoice',
  'post went to the old address',
  'boatyrad 00417',
  'nobody ever wrote zymurgy',
  'INV-00417-1',
  'who owes 1,440',
];

const [folder = ''] = process.argv.slice(2);
const clock = systemClock();
const book = await BookService.open(folder, { clock, by: () => 'Dawn', desk: 'bench' });
const { state } = book;
await book.close();

const begun = performance.now();
const index = new BookIndex();
for (const _ of index.follow(state));
const indexed = performance.now() - begun;

function timed(ask: (typed: string) => unknown): number[] {
  return questions.flatMap((question) =>
    Array.from(question, (_, i) => {
      const from = performance.now();
      ask(question.slice(0, i + 1));
      return performance.now() - from;
    }),
  );
}

const notes = Object.values(state.notes);
const times = timed((typed) => findInBook(index, state, typed, clock.today()));
const scans = timed((typed) => {
  const isFound = searchFor(typed);
  return notes.filter(({ words }) => isFound(words));
});
console.log(JSON.stringify({ times, scans, indexed, notes: notes.length }));
