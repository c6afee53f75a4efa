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
import type { ChosenFile, KeptFile } from '#core/contract/attachments';
import type { CallInput, Handlers } from '#core/contract/contract';
import { profileOf } from '#core/profile/state';
import { diskName } from '../../files/disk-name';
import { causeOf } from '../../journal/notices';
import type { BookService } from '../book-service';
import type { Desktop } from '../desktop';
import { previewOf } from '../file-preview';
import type { HandlerParts } from '../handlers';
import type { Practice } from '../practice';
import type { SavedFiles } from '../saved-files';

type AttachmentCalls = Pick<
  Handlers,
  'attachment.choose' | 'attachment.keep' | 'attachment.read' | 'attachment.open' | 'attachment.save'
>;

interface Wanted {
  readonly bookId: BookId;
  readonly attachmentId: AttachmentId;
}

interface Found {
  readonly service: BookService;
  readonly attachment: Attachment;
}

/** Where the files lie that were chosen this session; the page knows them by a token. */
type ChosenPaths = Map<string, string>;

export function attachmentCalls(
  { practice, desktop }: Pick<HandlerParts, 'practice' | 'desktop'>,
  saved: SavedFiles,
): AttachmentCalls {
  const chosen: ChosenPaths = new Map();
  return {
    'attachment.choose': async () => {
      const paths = await desktop.chooseFiles();
      return paths.length === 0 ? null : Promise.all(paths.map((path) => chosenFile(path, chosen)));
    },
    'attachment.keep': async ({ bookId, file }) => {
      const service = practice.book(bookId);
      return service.ok ? keep(service.value, file, chosen) : service;
    },
    'attachment.read': async (wanted) => {
      const read = await contentIn(practice, wanted);
      if (!read.ok) return read;
      const { attachment, bytes } = read.value;
      return previewOf(attachment.name, previewKindOf(attachment.name), bytes);
    },
    'attachment.open': (wanted) => openOutside(practice, desktop, wanted),
    'attachment.save': async (wanted) => {
      const read = await contentIn(practice, wanted);
      return read.ok ? saved.saveAs(read.value.bytes, diskName(read.value.attachment.name), null) : read;
    },
  };
}

function findIn(practice: Practice, { bookId, attachmentId }: Wanted): Result<Found> {
  const service = practice.book(bookId);
  if (!service.ok) return service;
  const attachment = service.value.state.attachments[attachmentId];
  if (!attachment) return refuse('unknown-attachment', 'This file is not in the book any more.');
  return ok({ service: service.value, attachment });
}

async function contentIn(
  practice: Practice,
  wanted: Wanted,
): Promise<Result<Found & { readonly bytes: Buffer }>> {
  const found = findIn(practice, wanted);
  if (!found.ok) return found;
  const read = await found.value.service.attachments.read(found.value.attachment);
  return read.ok ? ok({ ...found.value, bytes: read.value }) : read;
}

async function chosenFile(path: string, chosen: ChosenPaths): Promise<ChosenFile> {
  const fileId = randomUUID();
  chosen.set(fileId, path);
  // What can't be looked at is told when it is to be read.
  const bytes = await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
  return { fileId, name: safeFileName(basename(path)), bytes };
}

async function keep(
  { state, attachments }: BookService,
  file: CallInput<'attachment.keep'>['file'],
  chosen: ChosenPaths,
): Promise<Result<KeptFile>> {
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

/** Null when the user thought better of it. */
async function openOutside(practice: Practice, desktop: Desktop, wanted: Wanted) {
  const found = findIn(practice, wanted);
  if (!found.ok) return found;
  // As the system takes it: where a long name is cut, something else may stand at its end.
  const name = diskName(found.value.attachment.name);
  const warning = warningBeforeOpening(name);
  // Asked here and not on the page: whoever might take the page over can't answer for the user.
  if (warning && !(await desktop.confirmOpening(warning))) return null;
  // Found once more: the book may have been locked while the question stood there.
  const read = await contentIn(practice, wanted);
  if (!read.ok) return read;
  const { attachments } = read.value.service;
  const copy = await orNoCopy(name, () => attachments.copies.make(name, read.value.bytes));
  if (!copy.ok) return copy;
  if (!(await desktop.openFile(copy.value))) return noProgram(name);
  return ok({ isReadableMeanwhile: attachments.isEncrypted });
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
