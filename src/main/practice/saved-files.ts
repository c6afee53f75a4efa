/** Files that were written for the user this session: the page knows them by a token, main by their path. */
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { warningBeforeOpening } from '#core/attachments/programs';
import { ok, refuse, type Result } from '#core/basics/result';
import type { SavedFile } from '#core/contract/files';
import { durableWrite } from '../files/durable-write';
import { realFiles } from '../files/file-layer';
import type { Desktop, SaveExtension } from './desktop';

export class SavedFiles {
  readonly #desktop: Desktop;
  readonly #paths = new Map<string, string>();

  constructor(desktop: Desktop) {
    this.#desktop = desktop;
  }

  /** Asks where, and writes; null when nowhere was chosen. */
  save(bytes: Uint8Array, name: string, extension: SaveExtension): Promise<Result<SavedFile> | null> {
    return this.saveAs(bytes, `${name}.${extension}`, extension);
  }

  /** The same for a name that is whole already, of any kind of file when `extension` is null. */
  async saveAs(
    bytes: Uint8Array,
    name: string,
    extension: SaveExtension | null,
  ): Promise<Result<SavedFile> | null> {
    const path = await this.#desktop.chooseSavePath(name, extension);
    if (path === null) return null;
    try {
      await durableWrite(path, bytes, realFiles);
    } catch {
      return refuse(
        'file-not-saved',
        `${basename(path)} could not be saved there. Is it open in another program, or the disk full? Choose another place.`,
      );
    }
    const fileId = randomUUID();
    this.#paths.set(fileId, path);
    return ok({ fileId, name: basename(path) });
  }

  /** Opens it in the program the system has for it, or shows it in its folder. */
  async show(fileId: string, how: 'open' | 'folder'): Promise<Result<null>> {
    const path = this.#paths.get(fileId);
    if (path === undefined)
      return refuse('unknown-file', 'Accord did not save this file, so it does not open it.');
    // A saved attachment may be a program; it is opened from its folder, by whoever means to.
    if (how === 'open' && warningBeforeOpening(basename(path)) !== null)
      return refuse('file-is-program', 'This file can do things when it is opened. Open it from its folder.');
    if (how === 'open') await this.#desktop.openFile(path);
    else this.#desktop.showInFolder(path);
    return ok(null);
  }
}
