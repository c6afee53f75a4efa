/** When a book that stays open is backed up without being asked: once a day, if anything was recorded. */

const DAY_MS = 86_400_000;

/**
 * Is it time? `lastAt` (an instant) and `lastHead` are those of the newest backup, null when there is none; `head`
 * is the book's. A backup from the future says that the clock was set back, and settles nothing.
 */
export function backupDue(
  lastAt: string | null,
  now: string,
  lastHead: string | null,
  head: string,
): boolean {
  if (head === lastHead) return false;
  if (lastAt === null) return true;
  const age = Date.parse(now) - Date.parse(lastAt);
  return age < 0 || age >= DAY_MS;
}
