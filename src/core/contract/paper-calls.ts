/** The calls about what leaves as pages or messages: letters, statements, papers, emails. They send nothing. */
import { idSchema, type BatchId } from '../basics/ids';
import type { Result } from '../basics/result';
import { z } from '../basics/zod';
import { tableFormats } from '../exchange/tables';
import { letterRequestSchema } from '../letters/commands';
import { batchDocumentSchema, documentSchema, issuedSchema } from '../letters/document';
import { paperRequestSchema, recoverySheetRequestSchema } from '../papers/request';
import { statementRequestSchema } from '../reports/statement/page';
import { manyStatementsSchema } from '../reports/statement/to-send';
import type { Logo } from '../stationery/state';
import { timelineRequestSchema } from '../timeline/timeline-paper';
import { bookId, call, jobId, type Calls } from './endpoint';
import type { SavedFile } from './files';

/** Letters, statements, and papers that go to nobody. */
const pages = [documentSchema, paperRequestSchema, timelineRequestSchema, statementRequestSchema] as const;
const shown = z.object({ bookId, document: z.union(pages) });
/** What may only go to the printer: a recovery sheet is never written to the disk. */
const printed = z.object({ bookId, document: z.union([...pages, recoverySheetRequestSchema]) });

/** What goes to a debtor: a letter that was issued, or a statement. */
const leavingSchema = z.union([issuedSchema, statementRequestSchema]);

const batched = batchDocumentSchema.extend({ bookId, jobId });

const statements = manyStatementsSchema.extend({
  bookId,
  jobId,
  fileCopy: batchDocumentSchema.shape.fileCopy,
});

export const paperCalls = {
  'document.preview': call<Result<Uint8Array>>()(shown),
  /** Asks where to put the PDF; null when the user chose nowhere. */
  'document.save': call<Result<SavedFile> | null>()(shown),
  /** By the system's own dialog; null when the user printed nothing. */
  'document.print': call<Result<null> | null>()(printed),
  /** Many issued letters as one PDF; asks where to put it. Null when the user chose nowhere, or stopped it. */
  'letters.save': call<Result<SavedFile> | null>()(batched),
  /** Many issued letters as one print job, by the dialog or `silently` on the printer chosen in the settings. */
  'letters.print': call<Result<null> | null>()(batched.extend({ silently: z.boolean() })),
  /** The posting list of letters that were issued together, as CSV; null when the user chose nowhere. */
  'letters.posting-list': call<Result<SavedFile> | null>()(
    z.object({ bookId, batchId: idSchema<BatchId>() }),
  ),
  /** Statements as one PDF; null when the user chose nowhere, or stopped it. */
  'statements.save': call<Result<SavedFile> | null>()(statements),
  /** Statements as one print job, as letters are. */
  'statements.print': call<Result<null> | null>()(statements.extend({ silently: z.boolean() })),
  /** What statements of these would hold, as rows; null when the user chose nowhere. */
  'statements.rows': call<Result<SavedFile> | null>()(
    manyStatementsSchema.extend({ bookId, format: z.enum(tableFormats) }),
  ),
  /** The printers that the system knows, by its own names. */
  'printers.list': call<readonly string[]>()(z.undefined()),
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
} satisfies Calls;
