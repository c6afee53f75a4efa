/** A logo in a real book: on disk before it is named, looked after as what is attached, and the business's own. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentsOf } from '#core/book/contents';
import { harbourLaneProfile } from '#core/sample/harbour-lane';
import { stationeryOf, type Logo } from '#core/stationery/state';
import { erasePerson } from '#main/practice/erase-person';
import { addDebtor, clock, codeOf, dispatch, emptyRoom, valueOf } from './desk';
import { openPractice } from './open-practice';

const content = Buffer.from('as if it were a picture');
const usual = stationeryOf({ stationery: null }, harbourLaneProfile);

async function bookWithLogo() {
  const dataDir = await emptyRoom();
  const practice = await openPractice(dataDir);
  const { bookId } = valueOf(await practice.createBook(harbourLaneProfile, false));
  const service = valueOf(practice.book(bookId));
  valueOf(await dispatch(service, addDebtor('Margaret Needle')));
  const hash = valueOf(await service.attachments.keep('logo.png', content));
  const logo: Logo = { name: 'logo.png', hash, bytes: content.length, kind: 'png', width: 300, height: 90 };
  const folder = join(dataDir, 'books', (await readdir(join(dataDir, 'books')))[0] ?? '');
  return { practice, bookId, service, logo, folder };
}

describe('a logo', () => {
  it('is refused while its content is not in the book’s folder', async () => {
    const { service, logo } = await bookWithLogo();
    const other = { ...logo, hash: '0'.repeat(64) };
    const change = (of: Logo) =>
      dispatch(service, { type: 'stationery.change', stationery: { ...usual, logo: of } });
    expect(codeOf(await change(other))).toBe('file-not-kept');
    expect(codeOf(await change({ ...logo, bytes: 5 }))).toBe('file-not-kept');
    valueOf(await change(logo));
    expect([...contentsOf(service.state)]).toEqual([[logo.hash, 'logo.png']]);
  });

  it('is asked back from a backup, by its name, when its file is gone', async () => {
    const { service, logo, folder } = await bookWithLogo();
    valueOf(await dispatch(service, { type: 'stationery.change', stationery: { ...usual, logo } }));
    await rm(join(folder, 'files', logo.hash));
    const read = await service.attachments.read(logo);
    expect(codeOf(read)).toBe('file-missing');
  });

  it('stays when a person is erased, also one that is not used any more', async () => {
    const { practice, bookId, service, logo } = await bookWithLogo();
    valueOf(await dispatch(service, { type: 'stationery.change', stationery: { ...usual, logo } }));
    valueOf(await dispatch(service, { type: 'stationery.change', stationery: usual }));
    const [debtor] = Object.values(service.state.debtors);
    valueOf(
      await erasePerson(practice, clock, { bookId, debtorId: debtor!.id, reason: 'They asked for it.' }),
    );
    const again = valueOf(practice.book(bookId));
    expect(valueOf(await again.attachments.read(logo))).toEqual(content);
  });
});
