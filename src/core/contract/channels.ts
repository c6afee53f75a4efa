/** Names only, so that the preload can import them without pulling in a schema. */

/** The one channel calls go through; the first argument is the call's name. */
export const CALL_CHANNEL = 'accord:call';

/** The one channel main pushes through. */
export const PUSH_CHANNEL = 'accord:push';

/** Every call the page can make. Features add commands to the book, not calls to this list. */
export const callNames = [
  'practice.get',
  'settings.change',
  'book.create',
  'book.sample',
  'book.open',
  'book.discard',
  'book.dispatch',
  'trail.read',
  'draft.keep',
  'sheet.choose',
  'sheet.read',
  'book.verify',
  'document.preview',
  'document.save',
  'document.print',
  'export.save',
  'file.show',
  'link.open',
  'job.cancel',
] as const;

export type CallName = (typeof callNames)[number];
