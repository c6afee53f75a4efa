/** The calls about single files: spreadsheets read and written, calendars, attachments. */
import { idSchema, type DebtorId, type PlanId } from '../basics/ids';
import type { Result } from '../basics/result';
import { z } from '../basics/zod';
import { tableFormats, tableNames } from '../exchange/tables';
import {
  attachmentSchema,
  keepSchema,
  type ChosenFile,
  type FilePreview,
  type KeptFile,
  type OpenedCopy,
} from './attachments';
import { bookId, call, type Calls } from './endpoint';
import { MAX_SHEET_BYTES, type ChosenSheet, type SavedFile } from './files';

export const fileCalls = {
  /** Asks for a spreadsheet file and reads it; null when the user chose none. */
  'sheet.choose': call<Result<ChosenSheet> | null>()(z.undefined()),
  /** Reads a spreadsheet dropped on the page. */
  'sheet.read': call<Result<ChosenSheet>>()(
    z.object({
      fileName: z.string().max(255),
      bytes: z.instanceof(Uint8Array).refine((b) => b.byteLength <= MAX_SHEET_BYTES),
    }),
  ),
  'export.save': call<Result<SavedFile> | null>()(
    z.object({
      bookId,
      table: z.enum(tableNames),
      format: z.enum(tableFormats),
      /** Only what is about these; left out for everybody. The trail is always whole. */
      debtorIds: z.array(idSchema<DebtorId>()).max(100_000).optional(),
    }),
  ),
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
} satisfies Calls;
