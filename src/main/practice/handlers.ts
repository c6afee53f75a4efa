/** What each call of the contract does, put together. New features add commands to the book, not calls here. */
import type { Handlers } from '#core/contract/contract';
import { ok } from '#core/basics/result';
import type { Clock } from '../clock';
import type { Backups } from './backups';
import { attachmentCalls } from './calls/attachment-calls';
import { backupCalls } from './calls/backup-calls';
import { batchCalls } from './calls/batch-calls';
import { bookCalls } from './calls/book-calls';
import { channelCalls } from './calls/channel-calls';
import { documentCalls } from './calls/document-calls';
import { fileCalls } from './calls/file-calls';
import { passwordCalls } from './calls/password-calls';
import { shelfCalls } from './calls/shelf-calls';
import { statementCalls } from './calls/statement-calls';
import { stationeryCalls } from './calls/stationery-calls';
import type { Desktop } from './desktop';
import type { Jobs } from './jobs';
import type { KnownBackups } from './known-backups';
import { ManyPages } from './many-pages';
import type { Practice } from './practice';
import type { Restores } from './restores';
import { SavedFiles } from './saved-files';

export interface HandlerParts {
  readonly practice: Practice;
  readonly desktop: Desktop;
  readonly clock: Clock;
  readonly jobs: Jobs;
  readonly backups: Backups;
  readonly restores: Restores;
  readonly knownBackups: KnownBackups;
}

export function makeHandlers(parts: HandlerParts): Handlers {
  const saved = new SavedFiles(parts.desktop);
  const many = new ManyPages(parts, saved);
  return {
    ...bookCalls(parts),
    ...shelfCalls(parts),
    ...backupCalls(parts),
    ...documentCalls(parts, saved),
    ...fileCalls(parts, saved),
    ...batchCalls(parts, many, saved),
    ...passwordCalls(parts),
    ...attachmentCalls(parts, saved),
    ...stationeryCalls(parts),
    ...statementCalls(parts, many, saved),
    ...channelCalls(parts, saved),
    'job.cancel': async ({ jobId }) => {
      parts.jobs.cancel(jobId);
      return ok(null);
    },
  };
}
