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
  'book.lock',
  'book.protect',
  'book.discard',
  'book.dispatch',
  'trail.read',
  'draft.keep',
  'sheet.choose',
  'sheet.read',
  'book.verify',
  'person.erase',
  'document.preview',
  'document.save',
  'document.print',
  'letters.save',
  'letters.print',
  'letters.posting-list',
  'printers.list',
  'export.save',
  'statements.save',
  'statements.print',
  'statements.rows',
  'mail.draft',
  'mail.open',
  'word.save',
  'logo.choose',
  'calendar.save',
  'attachment.choose',
  'attachment.keep',
  'attachment.read',
  'attachment.open',
  'attachment.save',
  'file.show',
  'book.adopt',
  'book.find',
  'book.forget',
  'backup.overview',
  'backup.place',
  'backup.list',
  'backup.make',
  'backup.round',
  'backup.choose',
  'backup.inspect',
  'backup.newest-good',
  'backup.delete-outdated',
  'restore.make',
  'restore.undo',
  'job.cancel',
] as const;

export type CallName = (typeof callNames)[number];
