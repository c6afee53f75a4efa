/** Copies of attachments that other programs have open: each in a private folder, to read only, gone with the book. */
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskName } from '../files/disk-name';

const PREFIX = 'accord-open-';

export class OpenedCopies {
  readonly #folders: string[] = [];

  /** Writes a copy under its own name and gives its path. Only this user can read it, and nobody change it. */
  async make(name: string, content: Uint8Array): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
    this.#folders.push(folder);
    const path = join(folder, diskName(name));
    await writeFile(path, content, { mode: 0o400, flag: 'wx' });
    return path;
  }

  /** Deletes them. One that a program still holds is left to the sweep at the next start. Never rejects. */
  async clear(): Promise<void> {
    await Promise.all(this.#folders.splice(0).map(removeFolder));
  }
}

/** Deletes copies that an Accord which is no longer running left behind, as after a crash. Never rejects. */
export async function sweepOpenedCopies(): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []);
  const left = names.filter((name) => {
    const pid = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    return pid !== undefined && !isRunning(Number(pid));
  });
  await Promise.all(left.map((name) => removeFolder(join(tmpdir(), name))));
}

async function removeFolder(folder: string): Promise<void> {
  try {
    // Windows does not delete what may only be read.
    for (const name of await readdir(folder)) await chmod(join(folder, name), 0o600);
    await rm(folder, { recursive: true, force: true });
  } catch {
    // Held by a program, or not ours: the next start tries again.
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
