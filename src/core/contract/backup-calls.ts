/** The calls about backups: where they are, make one, look into one, take one back. */
import type { Result } from '../basics/result';
import { z } from '../basics/zod';
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
import { bookId, call, jobId, type Calls } from './endpoint';

const restoring = z.object({ backupId: backupIdSchema, bookId: bookId.nullable(), jobId });

export const backupCalls = {
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
} satisfies Calls;
