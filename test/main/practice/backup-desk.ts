/** A practice with one open book and all that backs it up, as main is made of at the start. */
import { day } from '#core/basics/local-date';
import { harbourLaneProfile } from '#core/sample/harbour-lane';
import { BackupService } from '#main/backup/backup-service';
import type { Clock } from '#main/clock';
import { AutomaticBackups } from '#main/practice/automatic-backups';
import { Backups } from '#main/practice/backups';
import type { JobWatch } from '#main/practice/jobs';
import { KnownBackups } from '#main/practice/known-backups';
import { Restores } from '#main/practice/restores';
import { addDebtor, dispatch, emptyRoom, valueOf } from './desk';
import { openPractice } from './open-practice';

export const watch = (): JobWatch => ({ signal: new AbortController().signal, tell: () => undefined });

/** With a clock that the test sets. */
export async function deskWithBook(dataDir?: string) {
  const room = dataDir ?? (await emptyRoom());
  let now = '2026-09-01T09:30:00.000Z';
  const clock: Clock = { now: () => now, today: () => day(now.slice(0, 10)) };
  const practice = await openPractice(room, [], clock);
  const service = new BackupService(clock);
  const known = new KnownBackups();
  const backups = new Backups(practice, service, known);
  const restores = new Restores(practice, backups, known, clock);
  const faults: unknown[] = [];
  const automatic = new AutomaticBackups(practice, backups, service, (_, error) => void faults.push(error));
  const { bookId } = valueOf(await practice.createBook(harbourLaneProfile, false));
  const add = async (name: string) =>
    valueOf(await dispatch(valueOf(practice.book(bookId)), addDebtor(name)));
  const debtors = async () => {
    const { state } = valueOf(await practice.openBook(bookId));
    return Object.values(state.debtors).map(({ name }) => name);
  };
  const setClock = (instant: string) => void (now = instant);
  return {
    dataDir: room,
    practice,
    clock,
    service,
    backups,
    restores,
    automatic,
    known,
    bookId,
    add,
    debtors,
    setClock,
    faults,
  };
}
