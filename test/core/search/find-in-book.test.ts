/** Finding in a book: names, numbers whole, sums, words; what is mistyped, what changed, and what must stay hidden. */
import { assert, array, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryWords, textWords } from '#core/basics/search-words';
import type { BookState } from '#core/book/state';
import { BookIndex } from '#core/search/book-index';
import { findInBook } from '#core/search/find-in-book';
import { WordIndex } from '#core/search/word-index';
import { after, on, theDebtor, today } from '../timeline/brambling';
import { someProfile } from '../../support/commands';
import { called } from '../../support/called';

const debtor = (name: string, accountNumber: string, invoices: readonly [string, number][]) => ({
  details: { name, kind: null, contact: '', accountNumber, emails: [], phones: [], addresses: [] },
  invoices: invoices.map(([number, amount]) => ({
    kind: 'invoice' as const,
    number,
    date: '2026-06-16',
    dueDate: '2026-07-16',
    amount,
    paidBefore: 0,
    description: '',
    reference: '',
  })),
});

const create = on('2026-08-01', () => ({ type: 'book.create', profile: someProfile, isSample: false }));

const imported = on('2026-08-01', () => ({
  type: 'ledger.import',
  fileName: 'open.csv',
  source: 'Xero invoices',
  debtors: [
    debtor('Brambling Joinery Ltd', '00417', [
      ['INV-2026-001', 100_000],
      ['INV-2026-002', 44_000],
    ]),
    debtor('Müller & Söhne', '00418', [['INV-2026-0011', 144_000]]),
    debtor('Heron Brambles', '00419', [['7001', 50_00]]),
  ],
}));

const noted = (words: string) =>
  on('2026-08-02', (state) => called(theDebtor(state), words, { person: 'Jan' }));

function indexOf(state: BookState, index = new BookIndex()): BookIndex {
  for (const _ of index.follow(state));
  return index;
}

function find(state: BookState, query: string, index = indexOf(state)) {
  const { debtors, invoices, notes, letters } = findInBook(index, state, query, today);
  return {
    debtors: debtors.map(({ name }) => name),
    invoices: invoices.map(({ number }) => number),
    notes: notes.map(({ words }) => words),
    letters: letters.map(({ number }) => number),
  };
}

const book = after(create, imported, noted('Cheque in post.'), noted('Asked about the café cheque again.'));

describe('what is typed', () => {
  it('finds names by the beginning of their words, those that begin so first', () => {
    expect(find(book, 'br').debtors).toEqual(['Brambling Joinery Ltd', 'Heron Brambles']);
    expect(find(book, 'join bram').debtors).toEqual(['Brambling Joinery Ltd']);
  });

  it('folds accents and case, both ways', () => {
    expect(find(book, 'MULLER sohne').debtors).toEqual(['Müller & Söhne']);
    expect(find(book, 'cafe').notes).toEqual(['Asked about the café cheque again.']);
  });

  it('forgives a slip in a name, but not in a number', () => {
    expect(find(book, 'bramblnig').debtors).toEqual(['Brambling Joinery Ltd']);
    expect(find(book, 'joineri').debtors).toEqual(['Brambling Joinery Ltd']);
    expect(find(book, '00471').debtors).toEqual([]);
  });

  it('takes an invoice number whole, the very one first', () => {
    expect(find(book, 'inv-2026-001').invoices).toEqual(['INV-2026-001', 'INV-2026-0011']);
    expect(find(book, 'inv-2026-002').invoices).toEqual(['INV-2026-002']);
    expect(find(book, '002').invoices).toEqual(['INV-2026-002']);
  });

  it('finds a sum as a balance or an invoice, however it is written', () => {
    for (const sum of ['1440', '1,440', '£1,440.00', 'who owes 1,440', 'Who owes us 1440?']) {
      expect(find(book, sum)).toMatchObject({
        debtors: ['Brambling Joinery Ltd', 'Müller & Söhne'],
        invoices: ['INV-2026-0011'],
      });
    }
  });

  it('finds notes by their words, the latest first', () => {
    expect(find(book, 'che').notes).toEqual(['Asked about the café cheque again.', 'Cheque in post.']);
    expect(find(book, 'cheque post').notes).toEqual(['Cheque in post.']);
  });

  it('finds nothing for nothing', () => {
    expect(find(book, ' - ')).toEqual({ debtors: [], invoices: [], notes: [], letters: [] });
  });
});

describe('a book that changes', () => {
  it('is followed: what is new is found, what is gone is not', () => {
    const index = indexOf(after(create, imported));
    expect(find(book, 'cheque', indexOf(book, index)).notes).toHaveLength(2);
    const withoutNotes = { ...book, notes: {} };
    expect(find(withoutNotes, 'cheque', indexOf(withoutNotes, index)).notes).toEqual([]);
  });

  it('never shows what is about somebody who is not in the book any more', () => {
    expect(find({ ...book, debtors: {} }, 'cheque', indexOf(book)).notes).toEqual([]);
  });
});

it('finds exactly the texts that have every word, by whatever is typed', () => {
  const word = constantFrom('ab', 'abc', 'bc', 'c-d', 'Ä', '12', 'a1');
  const texts = array(
    array(word, { maxLength: 4 }).map((words) => words.join(' ')),
    { maxLength: 12 },
  );
  assert(
    property(texts, array(word, { minLength: 1, maxLength: 3 }), (all, query) => {
      const index = new WordIndex<number>();
      for (const [i, text] of all.entries()) index.add(i, text);
      const asked = queryWords(query.join(' '));
      const isMeant = (text: string) =>
        asked.every((typed) => textWords(text).some((w) => w.startsWith(typed)));
      const expected = [...all.keys()].filter((i) => isMeant(all[i] ?? '')).toReversed();
      expect(index.find(asked, 100)).toEqual(expected);
    }),
  );
});

describe('tags and files', () => {
  const tagged = on('2026-08-02', (state) => {
    const { id, importId: _, archived: __, ...details } = state.debtors[theDebtor(state)]!;
    return { type: 'debtor.change', debtorId: id, details: { ...details, tags: ['staircases'] } };
  });
  const attached = on('2026-08-03', (state) => ({
    type: 'attachment.add',
    debtorId: theDebtor(state),
    noteId: null,
    letterId: null,
    name: 'delivery slip.pdf',
    hash: 'a'.repeat(64),
    bytes: 12,
  }));
  const removed = on('2026-08-04', ({ attachments }) => ({
    type: 'attachment.remove',
    attachmentId: Object.keys(attachments)[0] ?? '',
  }));

  it('are found by their words, a file as long as it is on the page', () => {
    const both = after(create, imported, tagged, attached);
    expect(find(both, 'stairc').debtors).toHaveLength(1);
    const files = (state: BookState) => findInBook(indexOf(state), state, 'delivery slip', today).attachments;
    expect(files(both)).toMatchObject([{ name: 'delivery slip.pdf' }]);
    expect(files(after(create, imported, tagged, attached, removed))).toEqual([]);
  });
});
