/**
 * What the page may ask of main: each call's input is parsed by its schema at the gate, and its output
 * type is what the page gets. Said once here; main's handlers, the preload's bridge and `window.accord`
 * follow by inference.
 */
import { idSchema, type BatchId, type BookId, type DebtorId, type PlanId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import type { Refusal, Result } from '../basics/result';
import { z } from '../basics/zod';
import { commandSchema } from '../book/command';
import type { Commit } from '../book/commit';
import type { BookState } from '../book/state';
import { letterRequestSchema } from '../letters/commands';
import { batchDocumentSchema, documentSchema, issuedSchema } from '../letters/document';
import { paperRequestSchema, recoverySheetRequestSchema } from '../papers/request';
import type { VerifyReport } from '../papers/verify-report';
import { profileSchema } from '../profile/state';
import { tableFormats, tableNames } from '../exchange/tables';
import type { Sheet } from '../exchange/sheet';
import { statementRequestSchema } from '../reports/statement/page';
import { manyStatementsSchema } from '../reports/statement/to-send';
import type { Logo } from '../stationery/state';
import { timelineRequestSchema } from '../timeline/timeline-paper';
import type { CallName } from './channels';
import {
  attachmentSchema,
  keepSchema,
  type ChosenFile,
  type FilePreview,
  type KeptFile,
  type OpenedCopy,
} from './attachments';
import {
  backupIdSchema,
  outdatedBecause,
  type BackupEntry,
  type BackupInspection,
  type BackupLine,
  type BackupOverview,
  type BackupRound,
  type BookBackups,
  type RestoredBook,
} from './backups';
import { draftKeySchema, draftTextSchema, type Drafts } from './drafts';
import { erasePersonSchema, type Erased } from './erasing';
import { protectionSchema, secretSchema } from './protection';
import { settingsSchema, type Settings } from './settings';
import { trailQuerySchema, type TrailPage } from './trail-page';

const bookId = idSchema<BookId>();

/** Chosen by the page for work that takes long, to hear how far it is and to stop it. */
const jobId = z.uuid();

/** 30,000 rows of a wide ledger are about 10 MB; more is no ledger. */
export const MAX_SHEET_BYTES = 64 * 1024 * 1024;

export interface BookEntry {
  readonly bookId: BookId;
  readonly name: string;
  readonly currency: string;
  readonly jurisdiction: string;
  readonly isSample: boolean;
  /** Where the book's folder is, for people to read; never sent back as a path. */
  readonly place: string;
  /** False when the folder is not there now: a stick that was pulled out. */
  readonly isReachable: boolean;
  /** Known only of one that is reachable. */
  readonly hasPassword: boolean;
  /** When it was last opened here: the day where the user sat, and the instant; null when that was not noted. */
  readonly used: { readonly day: LocalDate; readonly createdAt: string } | null;
}

export interface Practice {
  readonly settings: Settings;
  readonly books: readonly BookEntry[];
  readonly lastBookId: BookId | null;
  readonly today: LocalDate;
  readonly version: string;
  /** What the user should know about this copy of Accord itself. */
  readonly notices: readonly Notice[];
}

/** Something the user should know about a book: what is wrong, where, and what to do. */
export interface Notice {
  readonly code: string;
  readonly message: string;
}

export interface OpenBook {
  readonly bookId: BookId;
  readonly state: BookState;
  readonly seq: number;
  readonly hasPassword: boolean;
  /** Why nothing can be written just now, or null. */
  readonly readOnly: Notice | null;
  readonly notices: readonly Notice[];
  /** What looking through it came to; null until that is done. */
  readonly verified: VerifyReport | null;
  /** What was half typed when the book was opened. */
  readonly drafts: Drafts;
}

export interface ProtectedBook {
  readonly book: OpenBook;
  /** Of the new recovery sheet, when there is one. It is told this once and kept nowhere. */
  readonly recoveryCode: string | null;
}

export interface Receipt {
  readonly seq: number;
  readonly commit: Commit;
}

/** A file that was written: its name to show, and a token to open it by. */
export interface SavedFile {
  readonly fileId: string;
  readonly name: string;
}

export interface ChosenSheet {
  readonly fileName: string;
  /** Of the file's bytes, in hex: the same file is known again under any name. */
  readonly sha256: string;
  readonly sheet: Sheet;
}

interface Endpoint {
  readonly input: z.ZodType;
  readonly output: unknown;
}

/** Carries an output type beside a schema; there is no value behind it. */
function call<Output>() {
  return <Input extends z.ZodType>(input: Input) => ({ input, output: undefined as Output });
}

/** Letters, and papers that go to nobody. */
const printed = z.object({
  bookId,
  document: z.union([documentSchema, paperRequestSchema, timelineRequestSchema, statementRequestSchema]),
});

/** What goes to a debtor: a letter that was issued, or a statement. */
const leavingSchema = z.union([issuedSchema, statementRequestSchema]);

const batched = batchDocumentSchema.extend({ bookId, jobId });

const statements = manyStatementsSchema.extend({
  bookId,
  jobId,
  fileCopy: batchDocumentSchema.shape.fileCopy,
});

const restoring = z.object({ backupId: backupIdSchema, bookId: bookId.nullable(), jobId });

/** What may only go to the printer: a recovery sheet is never written to the disk. */
const printedOnly = z.object({
  bookId,
  document: z.union([
    documentSchema,
    paperRequestSchema,
    timelineRequestSchema,
    statementRequestSchema,
    recoverySheetRequestSchema,
  ]),
});

export const contract = {
  'practice.get': call<Practice>()(z.undefined()),
  'settings.change': call<Result<Practice>>()(settingsSchema),
  'book.create': call<Result<OpenBook>>()(profileSchema),
  'book.sample': call<Result<OpenBook>>()(z.undefined()),
  /** Refused as `book-locked` when it is closed, has a password, and no `secret` came with it. */
  'book.open': call<Result<OpenBook>>()(z.object({ bookId, secret: secretSchema.optional() })),
  /** Closes a book with a password, so that its key is forgotten; `book.locked` tells when it is done. */
  'book.lock': call<Result<null>>()(z.object({ bookId })),
  /** Sets, changes or removes the password of an open book, which stays open; its own notices are in the answer. */
  'book.protect': call<Result<ProtectedBook>>()(z.object({ bookId, change: protectionSchema })),
  /** Only for the sample book: it goes to the system's bin. */
  'book.discard': call<Result<Practice>>()(z.object({ bookId })),
  'book.dispatch': call<Result<Receipt>>()(z.object({ bookId, commandId: z.uuid(), command: commandSchema })),
  'trail.read': call<Result<TrailPage>>()(trailQuerySchema.extend({ bookId })),
  /** Keeps what is half typed, `''` forgetting it. Answers at once: nothing is promised to be on disk yet. */
  'draft.keep': call<Result<null>>()(z.object({ bookId, key: draftKeySchema, text: draftTextSchema })),
  /** Asks for a spreadsheet file and reads it; null when the user chose none. */
  'sheet.choose': call<Result<ChosenSheet> | null>()(z.undefined()),
  /** Reads a spreadsheet dropped on the page. */
  'sheet.read': call<Result<ChosenSheet>>()(
    z.object({
      fileName: z.string().max(255),
      bytes: z.instanceof(Uint8Array).refine((b) => b.byteLength <= MAX_SHEET_BYTES),
    }),
  ),
  /** Takes a person's words out of the book, all that was said and written; the one thing that rewrites a trail. */
  'person.erase': call<Result<Erased>>()(erasePersonSchema),
  /** Looks through all of the book; null when it was stopped. */
  'book.verify': call<Result<VerifyReport> | null>()(z.object({ bookId, jobId })),
  'document.preview': call<Result<Uint8Array>>()(printed),
  /** Asks where to put the PDF; null when the user chose nowhere. */
  'document.save': call<Result<SavedFile> | null>()(printed),
  /** Many issued letters as one PDF; asks where to put it. Null when the user chose nowhere, or stopped it. */
  'letters.save': call<Result<SavedFile> | null>()(batched),
  /** Many issued letters as one print job, by the dialog or `silently` on the printer chosen in the settings. */
  'letters.print': call<Result<null> | null>()(batched.extend({ silently: z.boolean() })),
  /** The posting list of letters that were issued together, as CSV; null when the user chose nowhere. */
  'letters.posting-list': call<Result<SavedFile> | null>()(
    z.object({ bookId, batchId: idSchema<BatchId>() }),
  ),
  /** The printers that the system knows, by its own names. */
  'printers.list': call<readonly string[]>()(z.undefined()),
  /** By the system's own dialog; null when the user printed nothing. */
  'document.print': call<Result<null> | null>()(printedOnly),
  'export.save': call<Result<SavedFile> | null>()(
    z.object({
      bookId,
      table: z.enum(tableNames),
      format: z.enum(tableFormats),
      /** Only what is about these; left out for everybody. The trail is always whole. */
      debtorIds: z.array(idSchema<DebtorId>()).max(100_000).optional(),
    }),
  ),
  /** Statements as one PDF; null when the user chose nowhere, or stopped it. */
  'statements.save': call<Result<SavedFile> | null>()(statements),
  /** Statements as one print job, as letters are. */
  'statements.print': call<Result<null> | null>()(statements.extend({ silently: z.boolean() })),
  /** What statements of these would hold, as rows; null when the user chose nowhere. */
  'statements.rows': call<Result<SavedFile> | null>()(
    manyStatementsSchema.extend({ bookId, format: z.enum(tableFormats) }),
  ),
  /** An email as a file that a mail program opens, a page attached where there is one; null when none was saved. */
  'mail.draft': call<Result<SavedFile> | null>()(
    z.object({
      bookId,
      draft: z.union([z.object({ message: letterRequestSchema }), leavingSchema]),
    }),
  ),
  /** Begins an email in the system's mail program. The page says which words, and never an address. */
  'mail.open': call<Result<null>>()(z.object({ bookId, message: letterRequestSchema })),
  'word.save': call<Result<SavedFile> | null>()(z.object({ bookId, document: leavingSchema })),
  /** Asks for a picture and keeps it in the book's folder; null when none was chosen. It is on no letter by that. */
  'logo.choose': call<Result<Logo> | null>()(z.object({ bookId })),
  /** The days of an agreed plan, for the debtor's own calendar; null when the user chose nowhere. */
  'calendar.save': call<Result<SavedFile> | null>()(z.object({ bookId, planId: idSchema<PlanId>() })),
  /** Asks for files to attach; null when the user chose none. */
  'attachment.choose': call<readonly ChosenFile[] | null>()(z.undefined()),
  /** Keeps a content, chosen or dropped on the page, on disk; nothing is attached by it yet. */
  'attachment.keep': call<Result<KeptFile>>()(keepSchema),
  'attachment.read': call<Result<FilePreview>>()(attachmentSchema),
  /** In the system's program, after a warning where one is due; null when the user heeded it. */
  'attachment.open': call<Result<OpenedCopy> | null>()(attachmentSchema),
  /** Asks where to put a copy; null when the user chose nowhere. */
  'attachment.save': call<Result<SavedFile> | null>()(attachmentSchema),
  'file.show': call<Result<null>>()(z.object({ fileId: z.uuid(), how: z.enum(['open', 'folder']) })),
  /** Asks for a folder that is a book, and puts it into the list; null when none was chosen. It is not opened yet. */
  'book.adopt': call<Result<BookId> | null>()(z.undefined()),
  /** Asks where the folder of a book is now that is not where it was; null when none was chosen. */
  'book.find': call<Result<BookId> | null>()(z.object({ bookId })),
  /** Takes a book whose folder is gone off the list; nothing is deleted. */
  'book.forget': call<Result<Practice>>()(z.object({ bookId })),
  'backup.overview': call<BackupOverview>()(z.undefined()),
  /** Asks for the folder where backups are to go, or takes Accord's own; null when none was chosen. */
  'backup.place': call<Result<BackupOverview> | null>()(z.object({ how: z.enum(['choose', 'ours']) })),
  'backup.list': call<Result<BookBackups>>()(z.object({ bookId })),
  /** Null when it was stopped. */
  'backup.make': call<Result<BackupLine> | null>()(z.object({ bookId, jobId })),
  /** Asks for a folder and backs up all books there; null when none was chosen. */
  'backup.round': call<Result<BackupRound> | null>()(z.object({ jobId })),
  /** Asks for a backup file; null when none was chosen. */
  'backup.choose': call<{ readonly backupId: string } | null>()(z.undefined()),
  /** Looks into every byte of a backup, for a book or for the list; null when it was stopped. */
  'backup.inspect': call<Result<BackupInspection> | null>()(restoring),
  /** The newest backup that is whole, or null in it when there is none. */
  'backup.newest-good': call<Result<BackupEntry | null> | null>()(z.object({ bookId, jobId })),
  /** Deletes the backups of an open book that hold what they should not any more; answers how many there were. */
  'backup.delete-outdated': call<Result<number>>()(z.object({ bookId, because: z.enum(outdatedBecause) })),
  /** Puts a backup in place of a book, or as a new one into the list. The book is closed then. */
  'restore.make': call<Result<RestoredBook> | null>()(restoring),
  /** Puts the book back as it was before its last restore. It is closed then. */
  'restore.undo': call<Result<null>>()(z.object({ bookId })),
  /** Stops long work; its own call then answers null. */
  'job.cancel': call<Result<null>>()(z.object({ jobId })),
} satisfies Record<CallName, Endpoint>;

type Contract = typeof contract;

/** What main's handler is given: parsed and branded. */
export type CallInput<Name extends CallName> = z.output<Contract[Name]['input']>;
/** What the page sends: as a form has it. */
export type CallArgument<Name extends CallName> = z.input<Contract[Name]['input']>;
export type CallOutput<Name extends CallName> = Contract[Name]['output'];

export type Handlers = {
  readonly [Name in CallName]: (input: CallInput<Name>) => Promise<CallOutput<Name>>;
};

/** What main tells the page without being asked. */
export type Push =
  | { readonly kind: 'book.committed'; readonly bookId: BookId; readonly commit: Commit }
  | { readonly kind: 'book.read-only'; readonly bookId: BookId; readonly notice: Notice }
  /** The list of books, or what is to be told of the practice, is another. */
  | { readonly kind: 'practice.changed' }
  /** It is closed, and nothing of it is to stay on screen or in the page's memory. */
  | { readonly kind: 'book.locked'; readonly bookId: BookId }
  | { readonly kind: 'book.verified'; readonly bookId: BookId; readonly report: VerifyReport }
  /** `done` from 0 to 1; `words` may be empty. */
  | { readonly kind: 'job.progress'; readonly jobId: string; readonly done: number; readonly words: string };

/** `window.accord`: the whole of what the page can reach. */
export interface Bridge {
  readonly call: <Name extends CallName>(
    name: Name,
    argument: CallArgument<Name>,
  ) => Promise<CallOutput<Name> | GateRefusal>;
  /** Returns the way to stop listening. */
  readonly onPush: (listen: (push: Push) => void) => () => void;
}

/** The gate's one neutral answer to a call it does not let through, or that broke inside. */
export interface GateRefusal {
  readonly ok: false;
  readonly refusal: Refusal;
}
