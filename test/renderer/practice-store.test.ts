/** The window's copy of a book: each commit once, in order, and fetched again rather than guessed at. */
import { afterEach, expect, it, vi } from 'vitest';
import type { BookId, DebtorId } from '#core/basics/ids';
import type { Commit } from '#core/book/commit';
import { emptyBook } from '#core/book/state';
import type { OpenBook, Practice } from '#core/contract/books';
import type { Push } from '#core/contract/push';
import { PracticeStore } from '../../src/renderer/book/practice-store';
import { howe } from '../support/mrs-howe';

const bookId = 'book' as BookId;

afterEach(() => void vi.unstubAllGlobals());

/** A commit that adds one debtor, named by its number. */
function commit(seq: number): Commit {
  const debtor = { ...howe, id: `d${seq}` as DebtorId, name: `Debtor ${seq}` };
  const events = [{ type: 'debtor.added', v: 2, debtor } as const];
  return { seq, at: '2026-09-01T09:00:00Z', by: 'Dawn', commandId: `c${seq}`, events };
}

/** A window beside a main process that has a book with so many commits. */
async function window(seqs: { inMain: number }) {
  let listen: (push: Push) => void = () => undefined;
  const opened = vi.fn<() => OpenBook>(() => {
    const state = emptyBook();
    const all = Array.from({ length: seqs.inMain }, (_, at) => commit(at + 1));
    const debtors = all.flatMap(({ events }) =>
      events.flatMap((e) => (e.type === 'debtor.added' ? [e.debtor] : [])),
    );
    return {
      bookId,
      state: { ...state, debtors: Object.fromEntries(debtors.map((one) => [one.id, one])) },
      seq: seqs.inMain,
      hasPassword: true,
      readOnly: null,
      verified: null,
      notices: [],
      drafts: {},
    };
  });
  const practice = { lastBookId: bookId, books: [] } as unknown as Practice;
  const answers: Record<string, () => unknown> = {
    'practice.get': () => practice,
    'book.open': () => ({ ok: true, value: opened() }),
  };
  const accord = {
    call: (name: string) => Promise.resolve(answers[name]?.()),
    onPush: (heard: typeof listen) => (listen = heard),
  };
  vi.stubGlobal('window', { accord });
  const store = new PracticeStore();
  await store.start();
  opened.mockClear();
  return {
    store,
    opened,
    lock: () => listen({ kind: 'book.locked', bookId }),
    answers,
    push: (seq: number) => listen({ kind: 'book.committed', bookId, commit: commit(seq) }),
    names: () => Object.values(store.read().book?.state.debtors ?? {}).map((debtor) => debtor.name),
  };
}

it('applies a commit once, however often it arrives', async () => {
  const { push, names, store } = await window({ inMain: 1 });
  push(2);
  push(2);
  push(1);
  expect(names()).toEqual(['Debtor 1', 'Debtor 2']);
  expect(store.read().book?.seq).toBe(2);
});

it('keeps what did not change, so that views need not be drawn again', async () => {
  const { push, store } = await window({ inMain: 1 });
  const before = store.read().book?.state;
  push(2);
  const now = store.read().book?.state;
  expect(now?.invoices).toBe(before?.invoices);
  expect(now?.debtors).not.toBe(before?.debtors);
});

it('fetches the book again when a commit is missing, and applies what came meanwhile', async () => {
  const main = { inMain: 1 };
  const { push, names, opened } = await window(main);
  main.inMain = 3;
  push(3);
  push(4);
  await vi.waitFor(() => expect(names()).toHaveLength(4));
  expect(names().at(-1)).toBe('Debtor 4');
  expect(opened).toHaveBeenCalledTimes(1);
});

const bookLocked = { ok: false, refusal: { code: 'book-locked', message: 'Give the password.' } };

it('drops all of a book that locks, and asks for its password', async () => {
  const { store, lock } = await window({ inMain: 2 });
  lock();
  expect(store.read()).toMatchObject({ book: null, locked: bookId, trouble: null });
  expect(JSON.stringify(store.read())).not.toContain('Debtor 1');
  expect((await store.unlock(bookId, 'right')).ok).toBe(true);
  expect(store.read()).toMatchObject({ locked: null, book: { seq: 2 } });
});

it('asks for the password of a book that is locked when it is opened', async () => {
  const { store, answers } = await window({ inMain: 2 });
  answers['book.open'] = () => bookLocked;
  await store.open(bookId);
  expect(store.read()).toMatchObject({ book: null, locked: bookId, trouble: null });
  await store.unlock(bookId, 'wrong');
  expect(store.read()).toMatchObject({ book: null, locked: bookId });
});
