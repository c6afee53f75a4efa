/** The real file layer with one call made to fail: the disk is real, only the chosen answer is a lie. */
import { realFiles, type FileLayer, type OpenFile } from '#main/files/file-layer';

export interface Fault {
  /** The number of the call that fails, from 1. */
  readonly at: number;
  readonly code: string;
  /** All calls after it fail too, as on a disk that is gone. */
  readonly forGood?: boolean;
  /** A failing write puts half of its bytes on disk first. */
  readonly shortWrite?: boolean;
}

export interface FaultyLayer {
  readonly files: FileLayer;
  /** The calls made so far, by name. */
  readonly calls: string[];
}

export function faultyLayer(fault: Fault | null): FaultyLayer {
  const calls: string[] = [];

  const isDue = (name: string): boolean => {
    calls.push(name);
    if (fault === null) return false;
    return fault.forGood === true ? calls.length >= fault.at : calls.length === fault.at;
  };
  const failure = (name: string): Error =>
    Object.assign(new Error(`${fault?.code} injected at ${name}`), { code: fault?.code });

  const guard =
    <Args extends unknown[], R>(name: string, call: (...args: Args) => Promise<R>) =>
    async (...args: Args): Promise<R> => {
      if (isDue(name)) throw failure(name);
      return call(...args);
    };

  const wrap = (file: OpenFile): OpenFile => ({
    readFile: guard('file.readFile', () => file.readFile()),
    read: guard('file.read', (...args: Parameters<OpenFile['read']>) => file.read(...args)),
    async write(bytes, offset, length, position) {
      if (!isDue('file.write')) return file.write(bytes, offset, length, position);
      if (fault?.shortWrite === true) await file.write(bytes, offset, Math.floor(length / 2), position);
      throw failure('file.write');
    },
    stat: guard('file.stat', () => file.stat()),
    truncate: guard('file.truncate', (length: number) => file.truncate(length)),
    datasync: guard('file.datasync', () => file.datasync()),
    sync: guard('file.sync', () => file.sync()),
    // The descriptor is given back even so, or the test would run out of them.
    async close() {
      await file.close();
      if (isDue('file.close')) throw failure('file.close');
    },
  });

  const files: FileLayer = {
    open: guard('open', async (...args: Parameters<FileLayer['open']>) =>
      wrap(await realFiles.open(...args)),
    ),
    readFile: guard('readFile', (path: string) => realFiles.readFile(path)),
    readdir: guard('readdir', (path: string) => realFiles.readdir(path)),
    stat: guard('stat', (path: string) => realFiles.stat(path)),
    mkdir: guard('mkdir', (path: string) => realFiles.mkdir(path)),
    rename: guard('rename', (from: string, to: string) => realFiles.rename(from, to)),
    unlink: guard('unlink', (path: string) => realFiles.unlink(path)),
    rmdir: guard('rmdir', (path: string) => realFiles.rmdir(path)),
    utimes: guard('utimes', (...args: Parameters<FileLayer['utimes']>) => realFiles.utimes(...args)),
  };
  return { files, calls };
}
