/**
 * Records notes into two books in turn and says how long each took until it was on disk: `record-notes A B COUNT`.
 *
 * In turn, so that whatever else the machine does meets both alike.
 */
import { randomUUID } from 'node:crypto';
import type { RecordNote } from '#core/notes/commands';
import { systemClock } from '../clock';
import { BookService } from '../practice/book-service';

const [a = '', b = '', count] = process.argv.slice(2);
const desk = { clock: systemClock(), by: () => 'Dawn', desk: 'bench' };
const books = [await BookService.open(a, desk), await BookService.open(b, desk)];

const note = (book: BookService, n: number): RecordNote => {
  const [debtor] = Object.values(book.state.debtors);
  if (!debtor) throw new Error('nobody to write about');
  return {
    type: 'note.record',
    debtorId: debtor.id,
    channel: 'phone',
    direction: 'out',
    outcome: 'spoke',
    person: 'Jan',
    words: `Call ${n}: waiting for one big customer to pay. Part of it comes now, the rest as soon as he has paid.`,
    followUp: null,
    promise: null,
  };
};

const times: number[][] = books.map(() => []);
for (let n = 1; n <= Number(count); n++) {
  for (const [i, book] of books.entries()) {
    const command = note(book, n);
    const begun = performance.now();
    const answer = await book.dispatch(randomUUID(), command);
    times[i]?.push(performance.now() - begun);
    if (!answer.ok) throw new Error(answer.refusal.code);
  }
}
for (const book of books) await book.close();
console.log(JSON.stringify({ a: times[0], b: times[1] }));
