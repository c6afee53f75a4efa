/** The calls about backups: where they go, making them, looking into one, restoring it and taking that back. */
import type { Handlers } from '#core/contract/contract';
import type { HandlerParts } from '../handlers';

type BackupCalls = Pick<
  Handlers,
  | 'backup.overview'
  | 'backup.place'
  | 'backup.list'
  | 'backup.make'
  | 'backup.round'
  | 'backup.choose'
  | 'backup.inspect'
  | 'backup.newest-good'
  | 'backup.delete-outdated'
  | 'restore.make'
  | 'restore.undo'
>;

export function backupCalls(parts: HandlerParts): BackupCalls {
  const { practice, desktop, jobs, backups, restores, knownBackups } = parts;
  return {
    'backup.overview': () => backups.overview(),
    'backup.place': async ({ how }) => {
      if (how === 'ours') return backups.choosePlace(null);
      const ask = { title: 'Where backups go', button: 'Keep backups here', at: backups.place.folder };
      const folder = await desktop.chooseFolder(ask);
      return folder === null ? null : backups.choosePlace(folder);
    },
    'backup.list': ({ bookId }) => backups.of(bookId),
    'backup.make': ({ bookId, jobId }) => jobs.run(jobId, (watch) => backups.backUp(bookId, watch)),
    'backup.round': async ({ jobId }) => {
      const at = practice.shelf.memory.roundFolder;
      const ask = { title: 'Back up all books to', button: 'Back up here', at };
      const folder = await desktop.chooseFolder(ask);
      return folder === null ? null : jobs.run(jobId, (watch) => backups.backUpAll(folder, watch));
    },
    'backup.choose': async () => {
      const path = await desktop.chooseBackup(backups.place.folder);
      return path === null ? null : { backupId: knownBackups.idOf(path) };
    },
    'backup.inspect': ({ backupId, bookId, jobId }) =>
      jobs.run(jobId, (watch) => restores.inspect(backupId, bookId, watch)),
    'backup.newest-good': ({ bookId, jobId }) =>
      jobs.run(jobId, (watch) => restores.newestGood(bookId, watch)),
    'backup.delete-outdated': ({ bookId, because }) => backups.deleteOutdated(bookId, because),
    'restore.make': ({ backupId, bookId, jobId }) =>
      jobs.run(jobId, (watch) => restores.restore(backupId, bookId, watch)),
    'restore.undo': ({ bookId }) => restores.undo(bookId),
  };
}
