/** What each call of the contract does, put together. New features add commands to the book, not calls here. */
import type { Handlers } from '#core/contract/contract';
import { ok } from '#core/basics/result';
import type { Clock } from '../clock';
import { bookCalls } from './calls/book-calls';
import { fileCalls } from './calls/file-calls';
import type { Desktop } from './desktop';
import type { Jobs } from './jobs';
import type { Practice } from './practice';

export interface HandlerParts {
  readonly practice: Practice;
  readonly desktop: Desktop;
  readonly clock: Clock;
  readonly jobs: Jobs;
}

export function makeHandlers(parts: HandlerParts): Handlers {
  return {
    ...bookCalls(parts),
    ...fileCalls(parts),
    'job.cancel': async ({ jobId }) => {
      parts.jobs.cancel(jobId);
      return ok(null);
    },
  };
}
