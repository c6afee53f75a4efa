/** Looking through an open book: by itself, when asked, stopped on the way, and while it is written to. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSound, type VerifyReport } from '#core/papers/verify-report';
import { BookService } from '#main/practice/book-service';
import { addDebtor, desk, dispatch, inBook, newBook, valueOf } from './desk';

const unwatched = { signal: new AbortController().signal, tell: () => undefined };

describe('looking through an open book', () => {
  it('tells what it found, and keeps it', async () => {
    await inBook(await newBook(), async (service) => {
      valueOf(await dispatch(service, addDebtor('Anna')));
      const told: VerifyReport[] = [];
      service.listen({
        committed: () => undefined,
        becameReadOnly: () => undefined,
        verified: (report) => told.push(report),
      });
      expect(service.check.newest).toBeNull();
      const report = await service.check.run(unwatched);
      expect(report).toMatchObject({ entries: 2, head: service.head, problems: [] });
      expect(told).toEqual([report]);
      expect(service.check.newest).toBe(report);
    });
  });

  it('finds an attachment that is not what it is named', async () => {
    const folder = await newBook();
    await mkdir(join(folder, 'files'));
    await writeFile(join(folder, 'files', 'a'.repeat(64)), 'something else');
    await inBook(folder, async (service) => {
      const report = await service.check.run(unwatched);
      expect(isSound(report)).toBe(false);
      expect(report.problems.map(({ code }) => code)).toEqual(['attachment-changed']);
    });
  });

  it('can be stopped, and then says nothing', async () => {
    await inBook(await newBook(), async (service) => {
      const controller = new AbortController();
      controller.abort(new Error('stopped'));
      await expect(service.check.run({ ...unwatched, signal: controller.signal })).rejects.toThrow('stopped');
      expect(service.check.newest).toBeNull();
    });
  });

  it('looks by itself a moment after opening, unless the book was closed by then', async () => {
    const folder = await newBook();
    await inBook(folder, async (service) => {
      service.check.startSoon();
      await expect.poll(() => service.check.newest, { timeout: 30_000 }).toMatchObject({ entries: 1 });
    });
  });

  it('says nothing of a book that was closed meanwhile: its password may just be changing', async () => {
    const folder = await newBook();
    const service = await BookService.open(folder, desk);
    const looking = service.check.run(unwatched);
    await service.close();
    await expect(looking).rejects.toMatchObject({ notice: { code: 'closed-meanwhile' } });
    expect(service.check.newest).toBeNull();
  });
});
