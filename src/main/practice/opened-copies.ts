/** Copies of attachments that other programs have open: each in a private folder, to read only, gone with the book. */
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskName } from '../files/disk-name';
import { Queue } from './queue';

const PREFIX = 'accord-open-';

export class OpenedCopies {
  readonly #folders: string[] = [];
  /** A copy that is just being made when the book closes has to go as well. */
  readonly #queue = new Queue();
  #isClosed = false;

  /**
   * Writes a copy under its own name and gives its path. Only this user can read it, and nobody change it. Rejects
   * with the system's error, and once the book is closed.
   */
  make(name: string, content: Uint8Array): Promise<string> {
    return this.#queue.run(() => this.#makeNow(name, content));
  }

  async #makeNow(name: string, content: Uint8Array): Promise<string> {
    if (this.#isClosed) throw new Error('the book is closed');
    const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
    this.#folders.push(folder);
    const path = join(folder, diskName(name));
    await writeFile(path, content, { mode: 0o400, flag: 'wx' });
    return path;
  }

  /** Deletes them. One that a program still holds is left to the sweep at the next start. Never rejects. */
  close(): Promise<void> {
    return this.#queue.run(async () => {
      this.#isClosed = true;
      await Promise.all(this.#folders.splice(0).map(removeFolder));
    });
  }
}

/** Deletes copies that an Accord which is no longer running left behind, as after a crash. Never rejects. */
export async function sweepOpenedCopies(): Promise<void> {
  const found = await readdir(tmpdir(), { withFileTypes: true }).catch(() => []);
  // A link, which anybody may put there, leads to folders that are not ours to empty.
  const names = found.filter((entry) => entry.isDirectory()).map(({ name }) => name);
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
