/** What a restore refuses: damaged backups, files that are none, and archives made to do harm. */
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { inspectBackup } from '#main/backup/inspect-backup';
import { restoreBackup } from '#main/backup/restore';
import { StorageError } from '#main/journal/notices';
import { sealEntry } from '#main/journal/seal';
import { entry, refusalOf } from '../journal/book-fixture';
import { bookAndBackup, contentOf, emptyRoom, OWNER, SWEEP_MS } from './backup-fixture';
import { filesOf, listed, savedAs, withFile, withManifest, zipOf, type MadeUpFile } from './made-up-zip';

let good: MadeUpFile[];
let goodPath: string;
beforeAll(async () => {
  goodPath = (await bookAndBackup(1_000)).backup.path;
  good = await filesOf(goodPath);
});

const attachment = (bytes: Uint8Array, options = { level: 0 }): MadeUpFile => {
  const file = { name: '', bytes, options };
  return { ...file, name: `files/${listed(file).sha256}` };
};

/** Why it is refused, by looking and by restoring alike; and that nothing at all was put on the disk. */
async function refusal(path: string): Promise<string> {
  const room = await emptyRoom();
  const folder = join(room, 'data', 'book');
  const seen = await refusalOf(inspectBackup(path, folder));
  expect(await refusalOf(restoreBackup(path, folder, { owner: OWNER }))).toBe(seen);
  expect((await readdir(room, { recursive: true })).filter((name) => name !== 'data')).toEqual([]);
  expect(Object.keys(await contentOf(dirname(path)))).toHaveLength(1);
  return seen;
}

async function refusalOfFiles(files: readonly MadeUpFile[]): Promise<string> {
  return refusal(await savedAs(await zipOf(files)));
}

it('a backup rebuilt without changes is fine: the refusals below are for what was changed', async () => {
  const path = await savedAs(await zipOf(good));
  expect(await inspectBackup(path, '/no/such/book')).toMatchObject({ entries: 3, attachments: 2 });
});

describe('names', () => {
  const bytes = Buffer.from('harm');
  it.each([
    '../outside',
    'files/../../outside',
    '/etc/outside',
    'C:\\outside',
    '\\\\server\\share',
    '..\\outside',
    'files\\aa',
    'files/readme.txt',
    'files/',
    'lock',
    'snapshot.json',
    'JOURNAL.JSONL',
    'journal.jsonl ',
    `files/${'A'.repeat(64)}`,
    `files/${'a'.repeat(64)}/x`,
    `files/${'a'.repeat(63)}\0`,
  ])('%s is no name a book has', async (name) => {
    expect(await refusalOfFiles(withFile(good, { name, bytes, options: { level: 0 } }))).toBe('not-a-backup');
    expect(await refusalOfFiles([...good, { name, bytes }])).toBe('not-a-backup');
  });
});

describe('archives made to do harm', () => {
  it('two files of one name', async () => {
    const zip = Buffer.from(await zipOf([...good, { name: 'journal.jsonX', bytes: Buffer.from('other') }]));
    const twice = Buffer.from(zip.toString('latin1').replaceAll('journal.jsonX', 'journal.jsonl'), 'latin1');
    expect(await refusal(await savedAs(twice))).toBe('not-a-backup');
  });

  it('a link in place of a file', async () => {
    const link = attachment(Buffer.from('/etc/passwd'));
    const options = { level: 0, unixMode: 0o120777 };
    expect(await refusalOfFiles(withFile(good, { ...link, options }))).toBe('not-a-backup');
  });

  it('a folder', async () => {
    const folder = { name: 'files/', bytes: new Uint8Array(), options: { directory: true } };
    expect(await refusalOfFiles([...good, folder])).toBe('not-a-backup');
  });

  it('an encrypted file', async () => {
    const secret = { level: 0, password: 'secret', zipCrypto: true };
    const files = withFile(good, { ...attachment(Buffer.from('hidden')), options: secret });
    expect(await refusalOfFiles(files)).toBe('not-a-backup');
  });

  it('an attachment packed so that it swells: only the journal may be packed', async () => {
    const bomb = attachment(Buffer.alloc(50_000_000), { level: 9 });
    expect(await refusalOfFiles(withFile(good, bomb))).toBe('not-a-backup');
  });

  it('a journal that says it is larger than any book', async () => {
    const files = withManifest(good, (manifest) => {
      for (const file of manifest.files) if (file.name === 'journal.jsonl') file.bytes = 2 ** 40;
    });
    expect(await refusalOfFiles(files)).toBe('not-a-backup');
  });

  it('a file that is longer than the archive says', async () => {
    const zip = Buffer.from(await zipOf(good));
    const size = good.find(({ name }) => name === 'journal.jsonl')?.bytes.length ?? 0;
    // The size of the journal, in the directory at the end and in the descriptor after its content.
    for (let at = zip.indexOf(uint32(size)); at >= 0; at = zip.indexOf(uint32(size), at + 4)) {
      zip.writeUInt32LE(size - 10, at);
    }
    const files = withManifest(good, (manifest) => {
      for (const file of manifest.files) if (file.name === 'journal.jsonl') file.bytes = size - 10;
    });
    expect(['not-a-backup', 'backup-damaged']).toContain(await refusal(await savedAs(zip)));
    expect(await refusalOfFiles(files)).toBe('not-a-backup');
  });

  it('bytes before or after, as in a program that unpacks itself', async () => {
    const zip = Buffer.from(await zipOf(good));
    expect(await refusal(await savedAs(Buffer.concat([Buffer.from('#!/bin/sh\n'), zip])))).toBe(
      'not-a-backup',
    );
    expect(await refusal(await savedAs(Buffer.concat([zip, Buffer.from('more')])))).toBe('not-a-backup');
  });
});

function codeOf(error: unknown): string {
  if (error instanceof StorageError) return error.notice.code;
  throw error;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

describe('files that are no backup', () => {
  it.each([
    ['an empty file', Buffer.alloc(0)],
    ['a text', Buffer.from('Dear Sir or Madam')],
    ['a picture of zeros', Buffer.alloc(100_000)],
  ])('%s', async (_, bytes) => {
    expect(await refusal(await savedAs(bytes))).toBe('not-a-backup');
  });

  it('a zip of something else, and one without a manifest', async () => {
    expect(await refusalOfFiles([{ name: 'letter.txt', bytes: Buffer.from('Dear') }])).toBe('not-a-backup');
    expect(await refusalOfFiles(good.filter(({ name }) => name !== 'manifest.json'))).toBe('not-a-backup');
    expect(await refusalOfFiles(good.filter(({ name }) => name !== 'journal.jsonl'))).toBe('not-a-backup');
  });

  it('a file that is not there', async () => {
    const nowhere = inspectBackup(join(await emptyRoom(), 'gone.zip'), '/no/such/book');
    expect(await refusalOf(nowhere)).toBe('backup-unreadable');
  });

  it('a backup of a newer version, which is said', async () => {
    const newer = withManifest(good, (manifest) => {
      manifest['version'] = 2;
      manifest['shape'] = 'nobody knows';
    });
    expect(await refusalOfFiles(newer)).toBe('backup-from-newer-version');
  });
});

describe('damage', () => {
  it(
    'any byte changed, anywhere: refused, or what it holds is untouched',
    async () => {
      const whole = await readFile(goodPath);
      const folder = join(await emptyRoom(), 'book');
      const right = JSON.stringify(await inspectBackup(goodPath, folder));
      const seen = new Set<string>();
      for (let at = 0; at < whole.length; at += 7) {
        const spoilt = Buffer.from(whole);
        spoilt[at] = (spoilt[at] ?? 0) ^ (1 << (at % 8));
        const path = await savedAs(spoilt);
        seen.add(await inspectBackup(path, folder).then((value) => JSON.stringify(value), codeOf));
      }
      expect(seen).toEqual(new Set(['backup-damaged', 'not-a-backup', right]));
    },
    SWEEP_MS,
  );

  it('cut anywhere', async () => {
    const whole = await readFile(goodPath);
    for (let length = 0; length < whole.length; length += 101) {
      const seen = inspectBackup(await savedAs(whole.subarray(0, length)), '/no/such/book');
      expect(await refusalOf(seen)).toMatch(/^(not-a-backup|backup-damaged)$/);
    }
  });

  it('an attachment exchanged for another of the same length', async () => {
    const files = good.map((file) =>
      file.bytes.length === 1_000 ? { ...file, bytes: Buffer.alloc(1_000, 'x') } : file,
    );
    expect(await refusalOfFiles(files)).toBe('backup-damaged');
  });

  it('a journal rewritten with the manifest made to fit: the chain or the head gives it away', async () => {
    const journal = sealEntry(entry('forged'), 2, '0'.repeat(64)).bytes;
    const forged = good.map((file) => (file.name === 'journal.jsonl' ? { ...file, bytes: journal } : file));
    const fitting = withManifest(forged, (manifest) => {
      manifest['seq'] = 1;
      manifest.files = forged.filter(({ name }) => name !== 'manifest.json').map(listed);
    });
    expect(await refusalOfFiles(fitting)).toBe('backup-damaged');
  });

  it('a manifest that says more entries than there are', async () => {
    expect(await refusalOfFiles(withManifest(good, (manifest) => (manifest['seq'] = 4)))).toBe(
      'backup-damaged',
    );
  });
});
