/** What is half typed: kept apart from the journal, until it is saved or cleared, so that a crash does not take it. */
import { z } from '../basics/zod';

/**
 * What is being written and the id of what it is about: `log 7c9e6679-…`, `words friendly-reminder.letter.en`.
 * No name an object has by birth fits.
 */
export const draftKeySchema = z.string().regex(/^[a-z-]{1,20} [0-9a-z.-]{1,60}$/);

/** As it stands in its field, spaces at the end included; it may be as long as a note. */
export const draftTextSchema = z.string().max(20_000);

export const draftsSchema = z.record(draftKeySchema, draftTextSchema);

export type Drafts = Readonly<z.infer<typeof draftsSchema>>;
