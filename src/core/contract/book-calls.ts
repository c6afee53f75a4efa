/** The calls about the practice and its books: which there are, open one, change one, read its trail. */
import type { BookId } from '../basics/ids';
import type { Result } from '../basics/result';
import { z } from '../basics/zod';
import { commandSchema } from '../book/command';
import type { VerifyReport } from '../papers/verify-report';
import { profileSchema } from '../profile/state';
import type { OpenBook, Practice, ProtectedBook, Receipt } from './books';
import { draftKeySchema, draftTextSchema } from './drafts';
import { bookId, call, jobId, type Calls } from './endpoint';
import { erasePersonSchema, type Erased } from './erasing';
import { protectionSchema, secretSchema } from './protection';
import { settingsSchema } from './settings';
import { trailQuerySchema, type TrailPage } from './trail-page';

export const bookCalls = {
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
  /** Asks for a folder that is a book, and puts it into the list; null when none was chosen. It is not opened yet. */
  'book.adopt': call<Result<BookId> | null>()(z.undefined()),
  /** Asks where the folder of a book is now that is not where it was; null when none was chosen. */
  'book.find': call<Result<BookId> | null>()(z.object({ bookId })),
  /** Takes a book whose folder is gone off the list; nothing is deleted. */
  'book.forget': call<Result<Practice>>()(z.object({ bookId })),
  'book.dispatch': call<Result<Receipt>>()(z.object({ bookId, commandId: z.uuid(), command: commandSchema })),
  'trail.read': call<Result<TrailPage>>()(trailQuerySchema.extend({ bookId })),
  /** Looks through all of the book; null when it was stopped. */
  'book.verify': call<Result<VerifyReport> | null>()(z.object({ bookId, jobId })),
  /** Takes a person's words out of the book, all that was said and written; the one thing that rewrites a trail. */
  'person.erase': call<Result<Erased>>()(erasePersonSchema),
  /** Keeps what is half typed, `''` forgetting it. Answers at once: nothing is promised to be on disk yet. */
  'draft.keep': call<Result<null>>()(z.object({ bookId, key: draftKeySchema, text: draftTextSchema })),
  /** Stops long work; its own call then answers null. */
  'job.cancel': call<Result<null>>()(z.object({ jobId })),
} satisfies Calls;
