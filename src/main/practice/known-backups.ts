/** Backup files that were told to the page: it knows them by a token, main by their path. */
import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import type { BackupEntry } from '#core/contract/backups';
import { refuse, ok, type Result } from '#core/basics/result';
import type { BackupFile } from '../backup/backups-there';
import { KEY } from '../journal/book-folder';

export class KnownBackups {
  readonly #pathOf = new Map<string, string>();
  readonly #idOf = new Map<string, string>();

  /** The same file has the same token as long as Accord runs. */
  idOf(path: string): string {
    const known = this.#idOf.get(path);
    if (known !== undefined) return known;
    const backupId = randomUUID();
    this.#idOf.set(path, backupId);
    this.#pathOf.set(backupId, path);
    return backupId;
  }

  path(backupId: string): Result<string> {
    const path = this.#pathOf.get(backupId);
    if (path !== undefined) return ok(path);
    return refuse('unknown-backup', 'Accord does not know this backup any more. Choose it again.');
  }

  entry({ path, name, bytes, manifest }: BackupFile): BackupEntry {
    return {
      backupId: this.idOf(path),
      name,
      folder: dirname(path),
      day: manifest.day,
      createdAt: manifest.createdAt,
      entries: manifest.seq,
      bytes,
      hasPassword: hasPassword(manifest),
    };
  }
}

export function hasPassword(manifest: BackupFile['manifest']): boolean {
  return manifest.files.some(({ name }) => name === KEY);
}
