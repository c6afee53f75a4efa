/** One open book on a real disk: first on disk, then in memory, then told; and never anything else. */
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { PlanId } from '#core/basics/ids';
import { day } from '#core/basics/local-date';
import type { BookState } from '#core/book/state';
import { journalPath, lockPath, snapshotPath } from '#main/journal/book-folder';
import { openJournal } from '#main/journal/journal';
import { BookService, type BookListener } from '#main/practice/book-service';
import { faultyLayer } from '../files/faulty-layer';
import { addDebtor, codeOf, desk, dispatch, inBook, newBook, valueOf } from './desk';

const names = ({ debtors }: BookState) => Object.values(debtors).map(({ name }) => name);
const copyOf = (state: BookState): BookState => structuredClone(state);

/** A listener that notes what it hears, and what it finds on disk and in memory at that moment. */
function listening(service: BookService, folder: string) {
  const heard: string[] = [];
  const listener: BookListener = {
    committed: ({ seq, commandId }) => {
      const isOnDisk = readFileSync(journalPath(folder), 'utf8').includes(commandId);
      heard.push(`${seq}: ${isOnDisk ? 'on disk' : 'not on disk'}, ${names(service.state).join(' ')}`);
    },
    becameReadOnly: ({ code }) => heard.push(code),
    verified: () => heard.push('verified'),
  };
  service.listen(listener);
  return heard;
}

/** The number of the first call named so that a session makes while it records one debtor. */
async function callOf(name: string): Promise<number> {
  const { files, calls } = faultyLayer(null);
  let at = 0;
  await inBook(
    await newBook(),
    async (service) => {
      const opened = calls.length;
      await dispatch(service, addDebtor('Anna'));
      at = calls.indexOf(name, opened) + 1;
    },
    files,
  );
  return at;
}

describe('recording', () => {
  it('tells of a commit when it is on disk and in the state, and only then answers', async () => {
    const folder = await newBook();
    await inBook(folder, async (service) => {
      const heard = listening(service, folder);
      const answers = ['Anna', 'Ben'].map(async (name) => {
        const { seq, commit } = valueOf(await dispatch(service, addDebtor(name)));
        heard.push(`answer ${seq} by ${commit.by} at ${commit.at}`);
      });
      expect(names(service.state)).toEqual([]);
      await Promise.all(answers);
      expect(heard.filter((line) => !line.startsWith('answer'))).toEqual([
        '2: on disk, Anna',
        '3: on disk, Anna Ben',
      ]);
      expect(heard.indexOf('answer 2 by Dawn at 2026-09-01T09:30:00.000Z')).toBeGreaterThan(
        heard.indexOf('2: on disk, Anna'),
      );
    });
  });

  it('gives the first receipt to a command that comes twice, also after reopening', async () => {
    const folder = await newBook();
    const commandId = randomUUID();
    const first = await inBook(folder, async (service) => {
      const [one, again] = await Promise.all([
        service.dispatch(commandId, addDebtor('Anna')),
        service.dispatch(commandId, addDebtor('Anna')),
      ]);
      expect(again).toEqual(one);
      return valueOf(one);
    });
    await inBook(folder, async (service) => {
      expect(valueOf(await service.dispatch(commandId, addDebtor('somebody else')))).toEqual(first);
      expect(service.seq).toBe(2);
      expect(names(service.state)).toEqual(['Anna']);
    });
  });

  it('writes nothing for what the core refuses', async () => {
    const folder = await newBook();
    const before = await readFile(journalPath(folder));
    await inBook(folder, async (service) => {
      const heard = listening(service, folder);
      const planId = randomUUID() as PlanId;
      expect(codeOf(await dispatch(service, { type: 'plan.agree', planId }))).toBe('unknown-plan');
      expect(heard).toEqual([]);
      expect(service.readOnly).toBeNull();
    });
    expect(await readFile(journalPath(folder))).toEqual(before);
  });

  it('gives others a turn before it decides, before it seals and before it answers', async () => {
    const { files, calls } = faultyLayer(null);
    const now = () => {
      calls.push('decide');
      return desk.clock.now();
    };
    const session = async (service: BookService) => {
      service.listen({
        committed: () => calls.push('told'),
        becameReadOnly: () => null,
        verified: () => null,
      });
      let isDone = false;
      const turn = () => {
        calls.push('turn');
        if (!isDone) setImmediate(turn);
      };
      setImmediate(turn);
      calls.push('asked');
      valueOf(await service.dispatch(randomUUID(), addDebtor('Anna'), { ...desk.clock, now }));
      calls.push('answered');
      isDone = true;
    };
    await inBook(await newBook(), session, files);
    expect(calls.join(' ')).toMatch(/asked (turn )+decide (turn )+file\.stat .*told (turn )+answered/);
  });

  it('stamps an entry with the clock it is given', async () => {
    const folder = await newBook();
    await inBook(folder, async (service) => {
      const then = { now: () => '2026-03-14T09:12:07.000Z', today: () => day('2026-03-14') };
      const { commit } = valueOf(await service.dispatch(randomUUID(), addDebtor('Anna'), then));
      expect(commit.at).toBe('2026-03-14T09:12:07.000Z');
    });
  });
});

describe('a disk that fails', () => {
  it.each([
    ['full in mid-write', 'file.write', { code: 'ENOSPC', shortWrite: true }],
    ['not flushing', 'file.datasync', { code: 'EIO' }],
  ])(
    '%s: memory has not moved, nobody is told it was saved, and the book is read-only',
    async (_, call, fault) => {
      const folder = await newBook();
      const { files } = faultyLayer({ ...fault, at: await callOf(call) });
      const refused = await inBook(
        folder,
        async (service) => {
          const heard = listening(service, folder);
          const before = copyOf(service.state);
          const answer = await dispatch(service, addDebtor('Anna'));
          expect(service.state).toEqual(before);
          expect(service.seq).toBe(1);
          expect(heard).toEqual(['append-failed']);
          expect(service.readOnly?.code).toBe('append-failed');
          expect(codeOf(await dispatch(service, addDebtor('Ben')))).toBe('append-failed');
          expect(heard).toHaveLength(1);
          return answer;
        },
        files,
      );
      expect(codeOf(refused)).toBe('append-failed');
      await inBook(folder, async (service) => {
        expect(names(service.state)).toEqual([]);
        expect(service.readOnly).toBeNull();
        valueOf(await dispatch(service, addDebtor('Ben')));
      });
    },
  );

  it('that can’t take the snapshot loses nothing', async () => {
    const folder = await newBook();
    await rm(snapshotPath(folder));
    const { files, calls } = faultyLayer({ at: Number.MAX_SAFE_INTEGER, code: 'ENOSPC' });
    const full = { ...files, rename: () => Promise.reject(new Error('full')) };
    await inBook(folder, async (service) => valueOf(await dispatch(service, addDebtor('Anna'))), full);
    expect(calls).toContain('unlink');
    await expect(readFile(snapshotPath(folder))).rejects.toThrow('ENOENT');
    await inBook(folder, (service) => expect(names(service.state)).toEqual(['Anna']));
  });
});

describe('a book somebody else has touched', () => {
  it('open at another desk: read here, recorded there', async () => {
    const folder = await newBook();
    await inBook(folder, async (first) => {
      await inBook(folder, async (second) => {
        expect(second.readOnly?.code).toBe('book-in-use');
        expect(codeOf(await dispatch(second, addDebtor('Ben')))).toBe('book-in-use');
      });
      valueOf(await dispatch(first, addDebtor('Anna')));
    });
  });

  it('written by a newer version: shown as it stood before, to read only, and not touched', async () => {
    const folder = await newBook();
    const { journal } = await openJournal(folder, { owner: { by: 'Zoe', desk: 'new' } });
    const entry = { at: '2027-01-01T00:00:00Z', by: 'Zoe', desk: 'new', commandId: 'c', command: 'x' };
    await journal.append({ ...entry, events: [{ type: 'debtor.blessed', v: 1 }] });
    await journal.close();
    const before = await readFile(journalPath(folder));
    await inBook(folder, async (service) => {
      expect(service.readOnly?.code).toBe('written-by-newer-version');
      expect(service.readOnly?.message).toContain('Entry 2');
      expect(service.state.profile?.name).toBe('Harbour Lane Joinery');
      expect(codeOf(await dispatch(service, addDebtor('Anna')))).toBe('written-by-newer-version');
    });
    expect(await readFile(journalPath(folder))).toEqual(before);
  });

  it('newer shapes of known events are not guessed at either', async () => {
    const folder = await newBook();
    const { journal } = await openJournal(folder, { owner: { by: 'Zoe', desk: 'new' } });
    const entry = { at: '2027-01-01T00:00:00Z', by: 'Zoe', desk: 'new', commandId: 'c', command: 'x' };
    await journal.append({ ...entry, events: [{ type: 'debtor.added', v: 99, debtor: {} }] });
    await journal.close();
    await inBook(folder, (service) => expect(service.readOnly?.code).toBe('written-by-newer-version'));
  });
});

it('gives its lock back when its entries can’t be applied', async () => {
  const folder = await newBook();
  const { journal } = await openJournal(folder, { owner: { by: 'Zoe', desk: 'new' } });
  const entry = { at: '2027-01-01T00:00:00Z', by: 'Zoe', desk: 'new', commandId: 'c', command: 'x' };
  await journal.append({ ...entry, events: [{ type: 'debtor.added', v: 1 }] });
  await journal.close();
  await expect(BookService.open(folder, desk)).rejects.toThrow(TypeError);
  expect(existsSync(lockPath(folder))).toBe(false);
});

it('rejects with what to tell the user when there is no book', async () => {
  await expect(BookService.open('/no/such/folder', desk)).rejects.toThrow('journal-missing');
});
