/** The trail of a real book: told from its journal, page by page, narrowed, and as a table. */
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { TrailQuery } from '#core/contract/trail-page';
import type { TrailRow } from '#core/trail/trail-row';
import { snapshotPath } from '#main/journal/book-folder';
import { openJournal } from '#main/journal/journal';
import type { BookService } from '#main/practice/book-service';
import { bookTable } from '#main/practice/book-table';
import { addDebtor, clock, dispatch, inBook, newBook, valueOf } from './desk';

/** Entries 2, 3 … add these; entry 1 is the book's beginning. */
async function bookOf(...names: readonly string[]): Promise<string> {
  const folder = await newBook();
  await inBook(folder, async (service) => {
    for (const name of names) valueOf(await dispatch(service, addDebtor(name)));
  });
  return folder;
}

async function found(service: BookService, query: Partial<TrailQuery>): Promise<number[]> {
  const { rows } = await service.trail.read({ limit: 500, ...query });
  return rows.map(({ seq }) => seq);
}

describe('reading the trail', () => {
  it('gives who, when and what, the newest first, with the head of the book', async () => {
    await inBook(await bookOf('Anna'), async (service) => {
      const { rows, more, entries, head } = await service.trail.read({ limit: 10 });
      expect({ more, entries, head }).toEqual({ more: false, entries: 2, head: service.head });
      const [debtorId] = Object.keys(service.state.debtors);
      expect(rows[0]).toEqual({
        seq: 2,
        at: '2026-09-01T09:30:00.000Z',
        by: 'Dawn',
        kind: 'debtor',
        words: 'Added Anna',
        debtorId,
        hash: service.head,
      });
      expect(rows[1]).toMatchObject({ seq: 1, words: 'Created the book of Harbour Lane Joinery' });
    });
  });

  it('pages without a gap or a repeat', async () => {
    await inBook(await bookOf('Anna', 'Ben', 'Cleo', 'Dora'), async ({ trail }) => {
      const seen: TrailRow[] = [];
      for (let more = true; more;) {
        const before = seen.at(-1)?.seq;
        const page = await trail.read({ limit: 2, before });
        seen.push(...page.rows);
        more = page.more;
      }
      expect(seen.map(({ seq }) => seq)).toEqual([5, 4, 3, 2, 1]);
    });
  });

  it('finds by words in any order, by who, by kind, by debtor and by hash', async () => {
    await inBook(await bookOf('Anna Müller', 'Ben'), async (service) => {
      expect(await found(service, { text: 'muller ADDED' })).toEqual([2]);
      expect(await found(service, { text: 'dawn' })).toEqual([3, 2, 1]);
      expect(await found(service, { kind: 'business' })).toEqual([1]);
      const ben = Object.values(service.state.debtors).find(({ name }) => name === 'Ben');
      expect(await found(service, { debtorId: ben?.id })).toEqual([3]);
      expect(await found(service, { text: service.head })).toEqual([3]);
      expect(await found(service, { text: 'nobody' })).toEqual([]);
    });
  });

  it('finds by debtor also what was written about a duplicate that was merged into them', async () => {
    await inBook(await bookOf('Anna Müller', 'A. Müller', 'Ben'), async (service) => {
      const [keep, other] = Object.values(service.state.debtors);
      if (!keep || !other) throw new Error('nobody there');
      valueOf(await dispatch(service, { type: 'debtors.merge', keepId: keep.id, otherId: other.id }));
      expect(await found(service, { debtorId: keep.id })).toEqual([5, 3, 2]);
    });
  });

  it('tells what was recorded since, and two who ask at once get the same', async () => {
    await inBook(await bookOf('Anna'), async (service) => {
      const [one, other] = await Promise.all([found(service, {}), found(service, {})]);
      expect(other).toEqual(one);
      valueOf(await dispatch(service, addDebtor('Ben')));
      expect(await found(service, {})).toEqual([3, 2, 1]);
    });
  });

  it('reads the whole journal, whether or not the book was opened from a snapshot', async () => {
    const folder = await bookOf('Anna');
    const opened = await inBook(folder, (service) => found(service, {}));
    await rm(snapshotPath(folder));
    expect(await inBook(folder, (service) => found(service, {}))).toEqual(opened);
  });

  it('keeps the place of an entry that only a newer version can tell', async () => {
    const folder = await bookOf('Anna');
    const { journal } = await openJournal(folder, { owner: { by: 'Zoe', desk: 'new' } });
    const entry = { at: '2027-01-01T00:00:00Z', by: 'Zoe', desk: 'new', commandId: randomUUID() };
    await journal.append({ ...entry, command: 'x', events: [{ type: 'debtor.blessed', v: 1 }] });
    await journal.close();
    await inBook(folder, async ({ trail }) => {
      const { rows } = await trail.read({ limit: 1 });
      expect(rows).toMatchObject([{ seq: 3, by: 'Zoe' }]);
      expect(rows[0]?.words).toContain('newer version');
    });
  });
});

it('leaves the book as a table, in the order of the journal, each line with its hash', async () => {
  await inBook(await bookOf('=Anna'), async (service) => {
    const { title, columns, rows } = await bookTable(service, 'trail', clock.today());
    expect(title).toBe('Trail of Harbour Lane Joinery');
    expect(columns.map(({ heading }) => heading)).toEqual(['No.', 'When (UTC)', 'Who', 'What', 'Entry hash']);
    expect(rows).toHaveLength(2);
    expect(rows[1]).toEqual([2, '2026-09-01T09:30:00.000Z', 'Dawn', 'Added =Anna', service.head]);
  });
});
