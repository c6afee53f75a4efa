/** Zip archives on the file layer, written and read as streams; no other file knows the library behind them. */
import {
  configure,
  Reader,
  ZipReader,
  ZipWriter,
  type FileEntry,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import { writeAll, type OpenFile } from '../files/file-layer';

configure({ useWebWorkers: false, chunkSize: 512 * 1024 });

/** Not a zip archive, or one that no careful program would have written. */
export class BadZip extends Error {
  override readonly name = 'BadZip';
}

/** Adds one file after the other. A rejection is the source's own error or the system's; the archive is then void. */
export class ZipFileWriter {
  readonly #zip: ZipWriter<unknown>;
  #written = 0;

  constructor(file: OpenFile, signal: AbortSignal | undefined) {
    const sink = new WritableStream<Uint8Array>({
      write: async (chunk) => {
        await writeAll(file, chunk, this.#written);
        this.#written += chunk.length;
      },
    });
    this.#zip = new ZipWriter(sink, signal === undefined ? {} : { signal });
  }

  /** `isPacked` false stores the bytes as they are: pictures and PDFs don't get smaller, it would only take time. */
  async add(name: string, chunks: AsyncIterable<Uint8Array>, isPacked: boolean): Promise<void> {
    await this.#zip.add(name, { readable: ReadableStream.from(chunks) }, { level: isPacked ? 6 : 0 });
  }

  async close(): Promise<void> {
    await this.#zip.close();
  }
}

export interface ZippedFile {
  readonly name: string;
  /** Unpacked, as the archive says; `read` rejects when it is not so. */
  readonly bytes: number;
  readonly isPacked: boolean;
  /** Gives the content piece by piece, each when the one before has been taken. */
  read(take: (chunk: Uint8Array) => Promise<void> | void): Promise<void>;
}

const MOST_FILES = 100_000;
const STORED = 0;
/** The kind of a file in its Unix mode; 0 where the archive was made on a system that has none. */
const KIND = 0o170000;
const REGULAR = 0o100000;

/** What reading an archive needs of an open file. */
export type ZipSource = Pick<OpenFile, 'read' | 'stat'>;

/**
 * The files in an archive, nothing being unpacked yet.
 *
 * Rejects with `BadZip`, here or in `read`, on whatever another program might take differently: two files of one
 * name, overlapping files, paths that lead elsewhere, folders, links, encrypted files, bytes before or after. What
 * `file`, the taker of the pieces or the signal rejects with comes through as it is.
 */
export async function openZip(file: ZipSource, signal?: AbortSignal): Promise<ZippedFile[]> {
  const blame = new Blame(signal);
  const { size } = await file.stat();
  const reader = new SourceReader(size, (...args) => blame.ours(() => file.read(...args)));
  const strict = { strictness: 'strict', checkCrc32: true, checkOverlappingEntry: true } as const;
  const zip = new ZipReader(reader, signal === undefined ? strict : { ...strict, signal });
  return blame.theirs(async () => {
    const found: ZippedFile[] = [];
    for await (const entry of zip.getEntriesGenerator()) {
      const kind = (entry.unixMode ?? 0) & KIND;
      if (entry.directory || entry.encrypted || (kind !== 0 && kind !== REGULAR)) {
        throw new BadZip('not a plain file');
      }
      if (found.push(zipped(entry, blame)) > MOST_FILES) throw new BadZip('too many files');
    }
    return found;
  });
}

function zipped(entry: FileEntry, blame: Blame): ZippedFile {
  const bytes = entry.uncompressedSize;
  return {
    name: entry.filename,
    bytes,
    isPacked: entry.compressionMethod !== STORED,
    read: (take) =>
      blame.theirs(async () => {
        let left = bytes;
        const sink = new WritableStream<Uint8Array>({
          async write(chunk) {
            left -= chunk.length;
            if (left < 0) throw new BadZip('longer than it says');
            await blame.ours(() => take(chunk));
          },
        });
        await entry.getData(sink);
        if (left > 0) throw new BadZip('shorter than it says');
      }),
  };
}

/** Tells what our own side threw (the disk, a cancelling) from a fault of the archive, however the library wraps it. */
class Blame {
  readonly #signal: AbortSignal | undefined;
  #ours: { readonly error: unknown } | null = null;

  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal;
  }

  async ours<T>(task: () => Promise<T> | T): Promise<T> {
    try {
      return await task();
    } catch (error) {
      this.#ours = { error };
      throw error;
    }
  }

  async theirs<T>(task: () => Promise<T>): Promise<T> {
    try {
      return await task();
    } catch (error) {
      this.#signal?.throwIfAborted();
      if (this.#ours !== null) throw this.#ours.error;
      throw error instanceof BadZip ? error : new BadZip('can not be read', { cause: error });
    }
  }
}

class SourceReader extends Reader<null> {
  readonly #read: OpenFile['read'];

  constructor(size: number, read: OpenFile['read']) {
    super(null);
    this.size = size;
    this.#read = read;
  }

  override async readUint8Array(index: number, length: number): Promise<Uint8Array> {
    const wanted = Buffer.alloc(Math.max(0, Math.min(length, this.size - index)));
    let done = 0;
    while (done < wanted.length) {
      const { bytesRead } = await this.#read(wanted, done, wanted.length - done, index + done);
      if (bytesRead === 0) break;
      done += bytesRead;
    }
    return wanted.subarray(0, done);
  }
}
