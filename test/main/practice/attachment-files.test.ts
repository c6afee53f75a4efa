/** The contents of attachments on a real disk: kept by hash, encrypted with the book, never taken on the page's word. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DebtorId } from '#core/basics/ids';
import { setPassword } from '#main/journal/password/password';
import { verifyBook } from '#main/journal/verify/verify-book';
import { bookReplay } from '#main/practice/book-replay';
import { BookService } from '#main/practice/book-service';
import { sweepOpenedCopies } from '#main/practice/opened-copies';
import { faultyLayer } from '../files/faulty-layer';
import { addDebtor, codeOf, desk, dispatch, emptyRoom, inBook, newBook, valueOf } from './desk';

const letter = Buffer.from('%PDF-1.7 the agreement, signed');
const hash = createHash('sha256').update(letter).digest('hex');
const record = { name: 'agreement.pdf', hash };

/** To the debtor, and to none of their notes or letters. */
function attaching(debtorId: DebtorId) {
  const to = { debtorId, noteId: null, letterId: null };
  return { type: 'attachment.add', ...to, ...record, bytes: letter.length } as const;
}

/** A debtor to attach to. */
async function debtorIn(service: BookService): Promise<DebtorId> {
  valueOf(await dispatch(service, addDebtor('M. Howe')));
  return Object.keys(service.state.debtors)[0] as DebtorId;
}

describe('a content that is kept', () => {
  it('lies under its hash, once, and reads back as it was', async () => {
    const folder = await newBook();
    await inBook(folder, async ({ attachments }) => {
      expect(valueOf(await attachments.keep('agreement.pdf', letter))).toBe(hash);
      const { mtimeMs } = await stat(join(folder, 'files', hash));
      expect(valueOf(await attachments.keep('the same.pdf', letter))).toBe(hash);
      expect((await stat(join(folder, 'files', hash))).mtimeMs).toBe(mtimeMs);
      expect(valueOf(await attachments.read(record))).toEqual(letter);
    });
    expect(await readdir(join(folder, 'files'))).toEqual([hash]);
    expect(await readFile(join(folder, 'files', hash))).toEqual(letter);
  });

  it('is flushed, with its folder, before it is said to be kept', async () => {
    const folder = await newBook();
    const { files, calls } = faultyLayer({ at: Number.MAX_SAFE_INTEGER, code: 'EIO' });
    const kept = await inBook(
      folder,
      async ({ attachments }) => {
        calls.length = 0;
        await attachments.keep('agreement.pdf', letter);
        return [...calls];
      },
      files,
    );
    const made = 'mkdir open file.sync file.close';
    const written = 'open file.write file.sync file.close rename open file.sync file.close';
    expect(kept.slice(kept.indexOf('mkdir')).join(' ')).toBe(`${made} ${written}`);
  });

  it('in a book with a password is unreadable without it', async () => {
    const folder = await newBook();
    const cost = { n: 16, r: 1, p: 1 };
    await setPassword(folder, 'a long password', { owner: { by: 'Dawn', desk: 'front-desk' }, cost });
    const open = () => BookService.open(folder, desk, undefined, 'a long password');
    const service = await open();
    valueOf(await service.attachments.keep('agreement.pdf', letter));
    await service.close();
    expect((await readFile(join(folder, 'files', hash))).includes('agreement')).toBe(false);
    const again = await open();
    expect(valueOf(await again.attachments.read(record))).toEqual(letter);
    expect(again.attachments.isEncrypted).toBe(true);
    await again.close();
  });

  it('once changed on disk is not given out, is named by a check, and is put right when it is attached again', async () => {
    const folder = await newBook();
    await inBook(folder, ({ attachments }) => attachments.keep('agreement.pdf', letter));
    await writeFile(join(folder, 'files', hash), 'something else');
    await inBook(folder, async ({ attachments }) => {
      expect(codeOf(await attachments.read(record))).toBe('file-changed');
      const { problems } = await verifyBook(folder, { replay: bookReplay });
      expect(problems).toMatchObject([{ code: 'attachment-changed' }]);
      valueOf(await attachments.keep('agreement.pdf', letter));
      expect(valueOf(await attachments.read(record))).toEqual(letter);
    });
  });

  it('once gone is told, and where to look', async () => {
    const folder = await newBook();
    await inBook(folder, async ({ attachments }) => {
      await attachments.keep('agreement.pdf', letter);
      await rm(join(folder, 'files', hash));
      const read = await attachments.read(record);
      expect(read).toMatchObject({ refusal: { code: 'file-missing' } });
      expect(JSON.stringify(read)).toContain(`files/${hash}`);
    });
  });
});

describe('a check of the whole book', () => {
  it('names an attachment whose content is gone, by what it is called; taken back, nothing is missing', async () => {
    const folder = await newBook();
    await inBook(folder, async (service) => {
      const debtorId = await debtorIn(service);
      valueOf(await service.attachments.keep('agreement.pdf', letter));
      const add = attaching(debtorId);
      valueOf(await dispatch(service, add));
      expect((await verifyBook(folder, { replay: bookReplay })).problems).toEqual([]);
      await rm(join(folder, 'files', hash));
      const { problems } = await verifyBook(folder, { replay: bookReplay });
      expect(problems).toMatchObject([{ code: 'attachment-missing' }]);
      expect(problems[0]?.message).toContain('“agreement.pdf”');
      valueOf(await dispatch(service, { type: 'attachment.withdraw', attachmentId: idIn(service) }));
      expect((await verifyBook(folder, { replay: bookReplay })).problems).toEqual([]);
    });
  });
});

describe('a content that can’t be kept', () => {
  it.each([['ENOSPC'], ['EIO']])(
    'is told when the disk says %s, and leaves nothing half written',
    async (code) => {
      const folder = await newBook();
      const { files } = faultyLayer({ at: Number.MAX_SAFE_INTEGER, code });
      const failing = {
        ...files,
        rename: () => Promise.reject(Object.assign(new Error(code), { code })),
      };
      await inBook(
        folder,
        async ({ attachments }) => {
          const kept = await attachments.keep('agreement.pdf', letter);
          expect(kept).toMatchObject({ refusal: { code: 'file-not-kept' } });
          expect(await readdir(join(folder, 'files'))).toEqual([]);
        },
        failing,
      );
    },
  );

  it('makes no second folder where the book was before it was moved away', async () => {
    const folder = await newBook();
    await inBook(folder, async ({ attachments }) => {
      await rename(folder, `${folder} moved`);
      expect(codeOf(await attachments.keep('agreement.pdf', letter))).toBe('file-not-kept');
      expect(await readdir(dirname(folder))).toEqual([`${basename(folder)} moved`]);
      await rename(`${folder} moved`, folder);
    });
  });

  it('is not written into a book that is open elsewhere', async () => {
    const folder = await newBook();
    await inBook(folder, async () => {
      await inBook(folder, async (second) => {
        expect(codeOf(await second.attachments.keep('agreement.pdf', letter))).toBe('book-in-use');
      });
    });
    expect(await readdir(folder)).not.toContain('files');
  });
});

describe('an entry that names a content', () => {
  it('is refused unless that is on disk, in that size', async () => {
    const folder = await newBook();
    await inBook(folder, async (service) => {
      const debtorId = await debtorIn(service);
      const add = attaching(debtorId);
      expect(codeOf(await dispatch(service, add))).toBe('file-not-kept');
      valueOf(await service.attachments.keep('agreement.pdf', letter));
      expect(codeOf(await dispatch(service, { ...add, bytes: 1 }))).toBe('file-not-kept');
      valueOf(await dispatch(service, add));
      expect(service.seq).toBe(3);
    });
    // The size of a file kept in an earlier session is known too.
    await inBook(folder, async (service) => {
      const [debtorId = ''] = Object.keys(service.state.debtors);
      valueOf(await dispatch(service, { type: 'attachment.remove', attachmentId: idIn(service) }));
      const add = {
        type: 'attachment.add',
        noteId: null,
        letterId: null,
        ...record,
        bytes: letter.length,
      } as const;
      valueOf(await dispatch(service, { ...add, debtorId: debtorId as DebtorId }));
    });
  });
});

describe('a copy opened in another program', () => {
  it('is for this user to read only, under a name every system takes, and gone when the book is closed', async () => {
    const folder = await newBook();
    const path = await inBook(folder, async ({ attachments: { copies } }) => {
      const copy = await copies.make('Offer: 50% off?.pdf', letter);
      expect(basename(copy)).toBe('Offer_ 50% off_.pdf');
      expect(await readFile(copy)).toEqual(letter);
      const modes = [(await stat(copy)).mode & 0o777, (await stat(dirname(copy))).mode & 0o777];
      // Windows knows only whether a file may be written.
      expect(modes).toEqual(process.platform === 'win32' ? [0o444, 0o666] : [0o400, 0o700]);
      expect(dirname(await copies.make('Offer: 50% off?.pdf', letter))).not.toBe(dirname(copy));
      return copy;
    });
    await expect(stat(dirname(path))).rejects.toThrow('ENOENT');
  });

  it('left behind by a crash goes at the next start; those of a running Accord stay', async () => {
    const folder = await newBook();
    await inBook(folder, async ({ attachments: { copies } }) => {
      const mine = await copies.make('a.pdf', letter);
      // No process has this number: Linux and macOS end far below, and Windows numbers are even.
      const left = dirname(mine).replace(`-${process.pid}-`, '-2147483647-');
      await rename(dirname(await copies.make('b.pdf', letter)), left);
      await sweepOpenedCopies();
      await expect(stat(left)).rejects.toThrow('ENOENT');
      expect(await readFile(mine)).toEqual(letter);
    });
  });
});

function idIn({ state }: BookService) {
  const [attachment] = Object.values(state.attachments);
  if (!attachment) throw new Error('nothing is attached');
  return attachment.id;
}

describe('a link among the copies, which anybody may put there', () => {
  it('is not followed to folders of others', async () => {
    const room = await emptyRoom();
    await mkdir(join(room, 'documents'), { mode: 0o755 });
    const link = join(tmpdir(), `accord-open-${2 ** 22 + 1}-${basename(room)}`);
    await symlink(room, link);
    await sweepOpenedCopies();
    await rm(link, { force: true });
    expect((await stat(join(room, 'documents'))).mode & 0o777).toBe(0o755);
  });
});

describe('a book that is closing', () => {
  it('takes no more contents: what is written after its password was set would be plain', async () => {
    const folder = await newBook();
    const { attachments, close } = await BookService.open(folder, desk).then((service) => ({
      attachments: service.attachments,
      close: () => service.close(),
    }));
    const begun = attachments.keep('agreement.pdf', letter);
    const next = attachments.keep('another.pdf', Buffer.from('another'));
    await close();
    expect(valueOf(await begun)).toBe(hash);
    expect(codeOf(await next)).toBe('book-not-open');
    expect(codeOf(await attachments.keep('late.pdf', Buffer.from('late')))).toBe('book-not-open');
    expect(await readdir(join(folder, 'files'))).toEqual([hash]);
  });

  it('leaves no copy behind that was just being made', async () => {
    const folder = await newBook();
    const service = await BookService.open(folder, desk);
    const made = service.attachments.copies.make('agreement.pdf', letter);
    await service.close();
    await expect(stat(await made)).rejects.toThrow('ENOENT');
    await expect(service.attachments.copies.make('agreement.pdf', letter)).rejects.toThrow('closed');
  });
});
