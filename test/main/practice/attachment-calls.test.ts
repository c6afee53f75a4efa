/** The calls about attached files, on a real book, with a desktop that answers as a person would. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { AttachmentId, BookId, DebtorId } from '#core/basics/ids';
import { ok } from '#core/basics/result';
import type { BookService } from '#main/practice/book-service';
import { attachmentCalls } from '#main/practice/calls/attachment-calls';
import type { HandlerParts } from '#main/practice/handlers';
import { SavedFiles } from '#main/practice/saved-files';
import { addDebtor, codeOf, dispatch, emptyRoom, inBook, newBook, valueOf } from './desk';

const bookId = 'the book' as BookId;

/** What the person at the desk does. */
interface Answers {
  readonly chooses?: readonly string[];
  readonly opensProgram?: boolean;
  readonly hasProgram?: boolean;
  readonly savesTo?: string;
}

function callsOn(service: BookService, answers: Answers = {}) {
  const opened: string[] = [];
  const warnings: string[] = [];
  const desktop = {
    chooseFiles: () => Promise.resolve(answers.chooses ?? []),
    confirmOpening: (warning: string) => {
      warnings.push(warning);
      return Promise.resolve(answers.opensProgram ?? false);
    },
    openFile: (path: string) => {
      opened.push(path);
      return Promise.resolve(answers.hasProgram ?? true);
    },
    chooseSavePath: () => Promise.resolve(answers.savesTo ?? null),
  } as unknown as HandlerParts['desktop'];
  const practice = { book: () => ok(service) } as unknown as HandlerParts['practice'];
  const saved = new SavedFiles(desktop);
  return { calls: attachmentCalls({ practice, desktop }, saved), saved, opened, warnings };
}

/** Keeps and attaches, as the page does. */
async function attached(service: BookService, name: string, words: string): Promise<AttachmentId> {
  const { calls } = callsOn(service);
  const kept = valueOf(await calls['attachment.keep']({ bookId, file: { name, bytes: Buffer.from(words) } }));
  if (Object.keys(service.state.debtors).length === 0) valueOf(await dispatch(service, addDebtor('M. Howe')));
  const debtorId = Object.keys(service.state.debtors)[0] as DebtorId;
  valueOf(
    await dispatch(service, { type: 'attachment.add', debtorId, noteId: null, letterId: null, ...kept }),
  );
  return Object.keys(service.state.attachments).at(-1) as AttachmentId;
}

async function inNewBook(task: (service: BookService) => Promise<void>): Promise<void> {
  await inBook(await newBook(), task);
}

describe('files chosen in the dialog', () => {
  it('are known to the page by a token, and read only when kept', () =>
    inNewBook(async (service) => {
      const room = await emptyRoom();
      const path = join(room, 'agreement.pdf');
      await writeFile(path, 'signed');
      const { calls } = callsOn(service, { chooses: [path] });
      const [chosen] = (await calls['attachment.choose'](undefined)) ?? [];
      expect(chosen).toMatchObject({ name: 'agreement.pdf', bytes: 6 });
      expect(JSON.stringify(chosen)).not.toContain(room);
      await writeFile(path, 'signed by both');
      const kept = await calls['attachment.keep']({ bookId, file: { fileId: chosen?.fileId ?? '' } });
      expect(valueOf(kept)).toMatchObject({ name: 'agreement.pdf', bytes: 14 });
    }));

  it('that are too large, empty, a folder or gone are told; none chosen is nothing', () =>
    inNewBook(async (service) => {
      const room = await emptyRoom();
      const paths = ['large', 'empty', 'folder', 'gone'].map((name) => join(room, name));
      const [large = '', empty = '', folder = ''] = paths;
      await writeFile(large, Buffer.alloc(25 * 1024 * 1024 + 1));
      await writeFile(empty, '');
      await mkdir(folder);
      const { calls } = callsOn(service, { chooses: paths });
      const codes: string[] = [];
      for (const { fileId } of (await calls['attachment.choose'](undefined)) ?? [])
        codes.push(codeOf(await calls['attachment.keep']({ bookId, file: { fileId } })));
      expect(codes).toEqual(['file-too-large', 'file-empty', 'file-unread', 'file-unread']);
      expect(await callsOn(service).calls['attachment.choose'](undefined)).toBeNull();
    }));
});

describe('a file that is opened', () => {
  it('is a copy under its own name; without a program for it, that is told', () =>
    inNewBook(async (service) => {
      const attachmentId = await attached(service, 'offer.docx', 'words');
      const { calls, opened, warnings } = callsOn(service);
      expect(valueOf((await calls['attachment.open']({ bookId, attachmentId })) ?? ok(null))).toEqual({
        isReadableMeanwhile: false,
      });
      expect(basename(opened[0] ?? '')).toBe('offer.docx');
      expect(await readFile(opened[0] ?? '', 'utf8')).toBe('words');
      expect(warnings).toEqual([]);
      const without = callsOn(service, { hasProgram: false }).calls['attachment.open'];
      expect(await without({ bookId, attachmentId })).toMatchObject({ refusal: { code: 'no-program' } });
    }));

  it('and could do harm is opened only by whoever said so to the desktop', () =>
    inNewBook(async (service) => {
      const attachmentId = await attached(service, 'invoice.pdf.exe', 'MZ');
      const heeded = callsOn(service);
      expect(await heeded.calls['attachment.open']({ bookId, attachmentId })).toBeNull();
      expect(heeded).toMatchObject({ opened: [], warnings: [expect.stringContaining('is a program')] });
      const braved = callsOn(service, { opensProgram: true });
      expect(await braved.calls['attachment.open']({ bookId, attachmentId })).toMatchObject({ ok: true });
      expect(braved.opened).toHaveLength(1);
    }));

  it('and is a program once its long name is cut for the disk is warned of as well', () =>
    inNewBook(async (service) => {
      const attachmentId = await attached(service, `${'文'.repeat(65)}a.exe 文文文`, 'MZ');
      const { calls, opened, warnings } = callsOn(service);
      expect(await calls['attachment.open']({ bookId, attachmentId })).toBeNull();
      expect(opened).toEqual([]);
      expect(warnings).toEqual([expect.stringContaining('is a program')]);
    }));
});

describe('a file that is looked at or saved', () => {
  it('comes as bytes, as words, or not at all', () =>
    inNewBook(async (service) => {
      const { calls } = callsOn(service);
      const read = async (name: string, words: string) =>
        calls['attachment.read']({ bookId, attachmentId: await attached(service, name, words) });
      expect(await read('a.pdf', '%PDF')).toMatchObject({ value: { kind: 'pdf' } });
      expect(await read('a.png', 'PNG')).toMatchObject({ value: { kind: 'image' } });
      expect(await read('a.txt', 'Müßig')).toMatchObject({
        value: { kind: 'text', text: 'Müßig', isCut: false },
      });
      expect(await read('a.log', 'x'.repeat(300_000))).toMatchObject({ value: { isCut: true } });
      expect(await read('b.txt', '\u0000\u0001\u0002')).toMatchObject({ refusal: { code: 'not-text' } });
      expect(await read('a.docx', 'words')).toMatchObject({ refusal: { code: 'no-preview' } });
    }));

  it('is saved as it is; a program saved so is shown in its folder and not opened from here', () =>
    inNewBook(async (service) => {
      const path = join(await emptyRoom(), 'copy.exe');
      const attachmentId = await attached(service, 'setup.exe', 'MZ');
      const { calls, saved, opened } = callsOn(service, { savesTo: path });
      const copy = await calls['attachment.save']({ bookId, attachmentId });
      if (!copy?.ok) throw new Error('was not saved');
      expect(await readFile(path, 'utf8')).toBe('MZ');
      expect(codeOf(await saved.show(copy.value.fileId, 'open'))).toBe('file-is-program');
      expect(opened).toEqual([]);
    }));
});
