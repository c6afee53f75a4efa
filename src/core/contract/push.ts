/** What main tells the page without being asked. */
import type { BookId } from '../basics/ids';
import type { Commit } from '../book/commit';
import type { VerifyReport } from '../papers/verify-report';
import type { Notice } from './books';

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
