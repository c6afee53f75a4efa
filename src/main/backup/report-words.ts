/** What was backed up and what a restore would bring, in sentences for the screen and the terminal. */
import { sayBytes } from '#core/basics/byte-text';
import { sayFullDay } from '#core/basics/date-text';
import { parseIsoDay } from '#core/basics/local-date';
import type { BackupFile } from './backups-there';
import type { Inspection, Present } from './inspect-backup';

export function sayMade(name: string, { manifest, bytes }: BackupFile): string {
  return `${name} is backed up: ${counted(manifest.seq, 'entry', 'entries')}, ${sayBytes(bytes, 'en-GB')}.`;
}

export function sayUnchanged(name: string, { manifest }: BackupFile): string {
  return `${name} is backed up already: nothing was recorded since the backup of ${sayDate(manifest.day)}.`;
}

/** One sentence for a whole round: `All 12 books are backed up.` */
export function sayRound(
  reports: readonly { readonly book: { readonly name: string }; readonly kind: string }[],
): string {
  const left = reports.filter(({ kind }) => kind === 'refused' || kind === 'cancelled');
  const good = reports.length - left.length;
  if (reports.length === 0) return 'There is no book to back up.';
  if (left.length === 0) return good === 1 ? 'The book is backed up.' : `All ${good} books are backed up.`;
  const names = left.map(({ book }) => book.name).join(', ');
  return `${good} of ${counted(reports.length, 'book', 'books')} backed up. Not backed up: ${names}.`;
}

/** What a restore would bring and what it would leave out, a sentence each. */
export function sayInspection(inspection: Inspection): string[] {
  const { bookName, hasPassword, entries, firstAt, lastAt, attachments, day, present } = inspection;
  const span = firstAt !== null && lastAt !== null ? saySpan(sayDate(firstAt), sayDate(lastAt)) : '';
  const files = attachments === 0 ? '' : `, and ${counted(attachments, 'attached file', 'attached files')}`;
  return [
    `The backup is whole. It holds ${bookName ?? 'a book'}: ${counted(entries, 'entry', 'entries')}${span}${files}.`,
    `It was made on ${sayDate(day)}.`,
    ...(hasPassword ? ['It has a password, the one the book had on that day.'] : []),
    ...(present === null ? ['There is no book in that place yet.'] : sayPresent(present)),
  ];
}

function sayPresent(present: Present): string[] {
  const missing = counted(present.missing ?? 0, 'entry', 'entries');
  const added = counted(present.added ?? 0, 'entry', 'entries');
  const sentences: Readonly<Record<Present['relation'], string>> = {
    same: 'The book has exactly the same entries.',
    older: `The book has ${missing} more. ${present.missing === 1 ? 'It' : 'They'} would not be in the restored book.`,
    newer: `The backup has ${added} more than the book, and all that the book has.`,
    parted: `Each has entries that the other has not: the book ${missing}, which would not be in the restored book; the backup ${added}.`,
    unrelated:
      'It has no entry in common with the book: it is of another book, or from before this one was begun anew.',
    unknown: 'It could not be compared with the book, which can’t be read or has another password.',
  };
  const damaged = 'The book itself is damaged; only its entries before the damage were compared.';
  const kept = 'Restoring keeps the book as it is now in a folder beside it, and can be undone.';
  return [sentences[present.relation], ...(present.isDamaged ? [damaged] : []), kept];
}

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

function saySpan(first: string, last: string): string {
  return first === last ? ` of ${first}` : `, from ${first} to ${last}`;
}

/** Of a day or an instant; as it stands when it can't be made out, for a backup may hold anything. */
function sayDate(text: string): string {
  const day = parseIsoDay(text.slice(0, 10));
  return day === null ? text : sayFullDay(day, 'en-GB');
}
