/** The calls about attached files: chosen, kept, previewed, opened outside, saved elsewhere. */
import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { safeFileName } from '#core/attachments/file-name';
import { previewKindOf } from '#core/attachments/preview-kind';
import { warningBeforeOpening } from '#core/attachments/programs';
import { refuseSize } from '#core/attachments/size';
import type { Attachment } from '#core/attachments/state';
import type { AttachmentId, BookId } from '#core/basics/ids';
import { ok, refuse, type Result } from '#core/basics/result';
import type { KeptFile } from '#core/contract/attachments';
import type { CallInput, Handlers } from '#core/contract/contract';
import { profileOf } from '#core/profile/state';
import { diskName } from '../../files/disk-name';
import { causeOf } from '../../journal/notices';
import type { BookService } from '../book-service';
import { previewOf } from '../file-preview';
import type { HandlerParts } from '../handlers';
import type { SavedFiles } from '../saved-files';

type AttachmentCalls = Pick<
  Handlers,
  'attachment.choose' | 'attachment.keep' | 'attachment.read' | 'attachment.open' | 'attachment.save'
>;

interface Found {
  readonly service: BookService;
  readonly attachment: Attachment;
}

export function attachmentCalls(
  { practice, desktop }: Pick<HandlerParts, 'practice' | 'desktop'>,
  saved: SavedFiles,
): AttachmentCalls {
  /** Where the files lie that were chosen this session; the page knows them by a token. */
  const chosen = new Map<string, string>();

  async function keep({ bookId, file }: CallInput<'attachment.keep'>): Promise<Result<KeptFile>> {
    const service = practice.book(bookId);
    if (!service.ok) return service;
    const { state, attachments } = service.value;
    const { locale } = profileOf(state);
    const source = 'fileId' in file ? await readChosen(chosen.get(file.fileId), locale) : ok(file);
    if (!source.ok) return source;
    const name = safeFileName(source.value.name);
    const bytes = source.value.bytes.byteLength;
    const refusal = refuseSize(name, bytes, locale);
    if (refusal) return { ok: false, refusal };
    const kept = await attachments.keep(name, source.value.bytes);
    return kept.ok ? ok({ name, hash: kept.value, bytes }) : kept;
  }

  function find({ bookId, attachmentId }: Wanted): Result<Found> {
    const service = practice.book(bookId);
    if (!service.ok) return service;
    const attachment = service.value.state.attachments[attachmentId];
    if (!attachment) return refuse('unknown-attachment', 'This file is not in the book any more.');
    return ok({ service: service.value, attachment });
  }

  async function content(wanted: Wanted): Promise<Result<Found & { readonly bytes: Buffer }>> {
    const found = find(wanted);
    if (!found.ok) return found;
    const read = await found.value.service.attachments.read(found.value.attachment);
    return read.ok ? ok({ ...found.value, bytes: read.value }) : read;
  }

  return {
    'attachment.choose': async () => {
      const paths = await desktop.chooseFiles();
      if (paths.length === 0) return null;
      return Promise.all(
        paths.map(async (path) => {
          const fileId = randomUUID();
          chosen.set(fileId, path);
          // What can't be looked at is told when it is to be read.
          const bytes = await stat(path).then(
            ({ size }) => size,
            () => 0,
          );
          return { fileId, name: safeFileName(basename(path)), bytes };
        }),
      );
    },
    'attachment.keep': keep,
    'attachment.read': async (wanted) => {
      const found = await content(wanted);
      if (!found.ok) return found;
      const { attachment, bytes } = found.value;
      return previewOf(attachment.name, previewKindOf(attachment.name), bytes);
    },
    'attachment.open': async (wanted) => {
      const found = find(wanted);
      if (!found.ok) return found;
      // As the system takes it: where a long name is cut, something else may stand at its end.
      const name = diskName(found.value.attachment.name);
      const warning = warningBeforeOpening(name);
      // Asked here and not on the page: whoever might take the page over can't answer for the user.
      if (warning && !(await desktop.confirmOpening(warning))) return null;
      const read = await content(wanted);
      if (!read.ok) return read;
      const { attachments } = read.value.service;
      const copy = await orNoCopy(name, () => attachments.copies.make(name, read.value.bytes));
      if (!copy.ok) return copy;
      if (!(await desktop.openFile(copy.value))) return noProgram(name);
      return ok({ isReadableMeanwhile: attachments.isEncrypted });
    },
    'attachment.save': async (wanted) => {
      const found = await content(wanted);
      return found.ok ? saved.saveAs(found.value.bytes, diskName(found.value.attachment.name), null) : found;
    },
  };
}

interface Wanted {
  readonly bookId: BookId;
  readonly attachmentId: AttachmentId;
}

/** Its size is looked at before it is read: what is too large never comes into memory. */
async function readChosen(path: string | undefined, locale: string) {
  if (path === undefined)
    return refuse('unknown-file', 'Choose the file once more; Accord has lost its place.');
  const name = safeFileName(basename(path));
  try {
    const refusal = refuseSize(name, (await stat(path)).size, locale);
    return refusal ? ({ ok: false, refusal } as const) : ok({ name, bytes: await readFile(path) });
  } catch (error) {
    return refuse('file-unread', `${name} could not be read. ${causeOf(error)}, then attach it again.`);
  }
}

/** The copy lies on the system's own disk, which may be full while the book's is not. */
async function orNoCopy(name: string, make: () => Promise<string>): Promise<Result<string>> {
  try {
    return ok(await make());
  } catch (error) {
    return refuse(
      'no-copy',
      `No copy of ${name} could be made to open. ${causeOf(error)}, then open it again.`,
    );
  }
}

function noProgram(name: string) {
  return refuse(
    'no-program',
    `This computer has no program for ${name}, or it did not start. Save a copy and open that from there.`,
  );
}
