/**
 * A lowdb adapter that keeps one JSON file safely: written durably, and a damaged file is put aside, never
 * thrown at the user or overwritten. lowdb's own presets do neither, and write nothing under NODE_ENV=test.
 */
import type { Adapter } from 'lowdb';
import { durableWrite } from './durable-write';
import { errorCode, fileStamp, freePath, realFiles, type FileLayer } from './file-layer';

/** A file that was there and could not be used. */
export interface BadFile {
  readonly path: string;
  /** Its new name, or null when it could not be (or was not to be) renamed and still lies at `path`. */
  readonly movedTo: string | null;
  readonly reason: 'empty' | 'damaged';
}

/** How a value becomes bytes and back; `decode` throws on anything it would not have written itself. */
export interface JsonCodec<T> {
  encode(value: T): Uint8Array;
  decode(bytes: Buffer): T;
}

export interface DurableJsonOptions<T> {
  readonly codec: JsonCodec<T>;
  /** Told once for each bad file found; the value then reads as null. */
  readonly onBad?: (bad: BadFile) => void;
  /** Asked when a bad file is found; false leaves it where it is (a reader of someone else's book writes nothing). */
  readonly mayQuarantine?: () => boolean;
  readonly files?: FileLayer;
  readonly now?: () => Date;
}

/** Compact JSON, with `parse` (a zod schema's, say) to throw at a value of another shape. */
export function jsonCodec<T>(parse: (value: unknown) => T): JsonCodec<T> {
  return {
    encode: (value) => Buffer.from(JSON.stringify(value)),
    decode: (bytes) => parse(JSON.parse(bytes.toString('utf8'))),
  };
}

/**
 * The adapter for `new Low(adapter, …)`.
 *
 * `read` resolves with null when the file is missing or bad (empty, cut, not JSON, another shape: renamed to
 * `name.bad-<time>.json` and told to `onBad`); it rejects when the disk refuses to be read.
 * `write` resolves when the value is on disk; writes of one adapter run one after another.
 */
export function durableJson<T>(path: string, options: DurableJsonOptions<T>): Adapter<T> {
  const files = options.files ?? realFiles;
  const { codec } = options;
  let lastWrite: Promise<void> = Promise.resolve();

  return {
    async read() {
      const bytes = await readIfThere(path, files);
      if (bytes === null) return null;
      try {
        return codec.decode(bytes);
      } catch {
        // The parser's own words quote the file, and a book's words don't belong in a log.
        const reason = bytes.length === 0 ? 'empty' : 'damaged';
        const movedTo =
          (options.mayQuarantine?.() ?? true) ? await quarantine(path, files, options.now) : null;
        options.onBad?.({ path, movedTo, reason });
        return null;
      }
    },
    write(data) {
      const bytes = codec.encode(data);
      const run = lastWrite.then(() => durableWrite(path, bytes, files));
      lastWrite = run.catch(() => undefined);
      return run;
    },
  };
}

async function readIfThere(path: string, files: FileLayer): Promise<Buffer | null> {
  try {
    return await files.readFile(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Renames the file so that the next write can't destroy it; null when even that is refused. */
async function quarantine(
  path: string,
  files: FileLayer,
  now: () => Date = () => new Date(),
): Promise<string | null> {
  try {
    const aside = await freePath(files, `${path.replace(/\.json$/, '')}.bad-${fileStamp(now())}`, '.json');
    await files.rename(path, aside);
    return aside;
  } catch {
    return null;
  }
}
