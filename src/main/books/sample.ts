/** `books sample`: makes a sample book in a folder, the one of the first screen or one of any size. */
import { ok } from '#core/basics/result';
import { bigBook } from '#core/sample/big-book';
import { harbourLane } from '#core/sample/harbour-lane';
import { writeBook } from '../practice/write-book';
import { numberOf, type Verb } from './verb';

export const sample: Verb = {
  operands: ['BOOK'],
  summary: 'Makes a sample book in the folder BOOK.',
  options: {
    debtors: { value: 'N', summary: 'with so many made-up debtors instead of the sample’s own' },
    notes: { value: 'N', summary: 'with so many made-up notes' },
  },
  async run(call) {
    const [folder = ''] = call.operands;
    const debtors = numberOf(call, 'debtors', 1);
    const notes = numberOf(call, 'notes', 0);
    const today = call.desk.clock.today();
    const isOwn = debtors === undefined && notes === undefined;
    const steps = isOwn
      ? harbourLane(today)
      : bigBook(today, { debtors: debtors ?? 100, notes: notes ?? 1_000 });
    const entries = await writeBook(folder, steps, call.desk);
    const lines = [`Made a sample book of ${entries} entries in ${folder}.`];
    return ok({ isGood: true, lines, data: { book: folder, entries } });
  },
};
