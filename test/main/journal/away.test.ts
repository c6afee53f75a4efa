/** What happens to a book outside Accord while it is open or closed: told in words a person can act on. */
import { rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { StorageError, type Notice } from '#main/journal/notices';
import { faultyLayer } from '../files/faulty-layer';
import { bookOf, codes, entry, newPlace, openBook, replay } from './book-fixture';

/** What the promise was refused with. */
async function noticeOf(promise: Promise<unknown>): Promise<Notice> {
  const error: unknown = await promise.catch((thrown: unknown) => thrown);
  if (!(error instanceof StorageError)) throw error;
  return error.notice;
}

describe('a stick that is pulled out', () => {
  test.each(['EIO', 'ENODEV', 'ENXIO', 'ENOENT'])(
    'answered with %s: the entry is not confirmed, it is said what to do, and afterwards the book goes on',
    async (code) => {
      const { folder } = await bookOf(['one']);
      const stick = { code, forGood: true, at: Infinity };
      const { files } = faultyLayer(stick);
      const { journal } = await openBook(folder, { files });
      const second = await journal.append(entry('two'));
      stick.at = 0; // from now on every call fails
      const { code: told, message } = await noticeOf(journal.append(entry('three')));
      expect(told).toBe('append-failed');
      expect(message).toMatch(/^This entry was not saved; everything before it is\. /);
      expect(message).toMatch(/[Pp]lug (it|its stick) in again/);
      expect(message).toMatch(/then open the book again\. The book can be read but not changed until/);
      expect((await noticeOf(journal.entryAt(1))).message).toMatch(/[Pp]lug (it|its stick) in again/);
      await journal.close();

      const missing = await noticeOf(openBook(folder, { files }));
      expect(missing.message).toMatch(/plug (that|it|its stick) in/i);
      stick.at = Infinity;
      const again = await openBook(folder, { files });
      expect(again.journal.readOnly).toBeNull();
      expect(again.entries.at(-1)).toEqual(second);
      expect((await again.journal.append(entry('three'))).seq).toBe(3);
      await again.journal.close();
    },
  );
});

describe('a folder that is moved or renamed', () => {
  const lockTimes = { heartbeatMs: 5, staleMs: 1_000, halfWrittenMs: 500 };

  test('while the book is open: what was saved is in it, and it is said where to look', async () => {
    const { folder } = await bookOf(['one']);
    const { journal } = await openBook(folder, { lockTimes });
    await rename(folder, join(dirname(folder), 'moved'));
    const refused = async (): Promise<never> => {
      for (;;) await journal.append(entry('x'));
    };
    const { code, message } = await noticeOf(refused());
    expect(code).toBe('folder-gone');
    expect(message).toMatch(/^The folder .*book was moved, renamed or taken away while the book was open\./);
    expect(message).toContain('Find its folder…');
    const { seq } = journal;
    await journal.close();
    const opened = await openBook(join(dirname(folder), 'moved'));
    expect(codes(opened)).toEqual(['lock-taken-over']);
    expect(replay(opened)).toHaveLength(seq);
    await opened.journal.close();
  });

  test('while it is closed: the folder is said to be missing, not the book in it', async () => {
    const place = await newPlace();
    const { code, message } = await noticeOf(openBook(place));
    expect(code).toBe('journal-missing');
    expect(message).toMatch(/^The folder .*book is not there\. If it is on a stick .* plug that in/);
    const inAnEmptyOne = await noticeOf(openBook(dirname(place)));
    expect(inAnEmptyOne.message).toContain('the file journal.jsonl is missing');
  });
});

describe('a clock that was set back', () => {
  const at = (instant: string) => ({ now: () => new Date(instant) });

  test('is told on opening; the book is written to all the same, in order', async () => {
    const { folder } = await bookOf(['one']);
    const opened = await openBook(folder, at('2025-01-01T00:00:00Z'));
    expect(codes(opened)).toEqual(['clock-set-back']);
    expect(opened.notices[0]?.message).toMatch(
      /^The last entry of this book is dated 2026-03-14 09:12 UTC, which is later than this computer's clock/,
    );
    const back = { ...entry('two'), at: '2025-01-01T00:00:01Z' };
    expect(await opened.journal.append(back)).toMatchObject({ seq: 2, at: back.at });
    expect(opened.journal.lastAt).toBe(back.at);
    await opened.journal.close();
    const next = await openBook(folder, at('2025-01-01T00:00:02Z'));
    expect(codes(next)).toEqual([]);
    await next.journal.close();
  });

  test.each([
    ['a minute, as between two desks', '2026-03-14T09:11:07Z', []],
    ['six minutes', '2026-03-14T09:06:06Z', ['clock-set-back']],
    ['not at all', '2026-03-14T09:12:07Z', []],
  ])('by %s', async (_, now, told) => {
    const { folder } = await bookOf(['one']);
    const opened = await openBook(folder, at(now));
    expect(codes(opened)).toEqual(told);
    await opened.journal.close();
  });

  test('nobody is told of it in a book without entries', async () => {
    const { folder } = await bookOf([]);
    const opened = await openBook(folder, at('1999-01-01T00:00:00Z'));
    expect(codes(opened)).toEqual([]);
    await opened.journal.close();
  });
});
