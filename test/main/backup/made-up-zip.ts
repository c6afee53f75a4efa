/** Archives no honest program writes, and backups with something wrong in them: what a restore has to refuse. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  configure,
  Uint8ArrayReader,
  Uint8ArrayWriter,
  ZipReader,
  ZipWriter,
  type ZipWriterAddDataOptions,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import { emptyRoom } from './backup-fixture';

configure({ useWebWorkers: false });

export interface MadeUpFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly options?: ZipWriterAddDataOptions;
}

/** The files of an archive, in its order. */
export async function filesOf(path: string): Promise<MadeUpFile[]> {
  const zip = new ZipReader(new Uint8ArrayReader(await readFile(path)));
  const found: MadeUpFile[] = [];
  for (const entry of await zip.getEntries()) {
    if (entry.directory) continue;
    const options = { level: entry.compressionMethod === 0 ? 0 : 6 };
    found.push({ name: entry.filename, bytes: await entry.getData(new Uint8ArrayWriter()), options });
  }
  return found;
}

export async function zipOf(files: readonly MadeUpFile[]): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter());
  for (const { name, bytes, options } of files) await zip.add(name, new Uint8ArrayReader(bytes), options);
  return zip.close();
}

export async function savedAs(bytes: Uint8Array, name = 'made up.accord-backup.zip'): Promise<string> {
  const path = join(await emptyRoom(), name);
  await writeFile(path, bytes);
  return path;
}

interface Listed {
  name: string;
  bytes: number;
  sha256: string;
}

interface AnyManifest {
  [key: string]: unknown;
  files: Listed[];
}

/** Changes what a manifest says. */
export function withManifest(
  files: readonly MadeUpFile[],
  change: (manifest: AnyManifest) => void,
): MadeUpFile[] {
  return files.map((file) => {
    if (file.name !== 'manifest.json') return file;
    const manifest: AnyManifest = JSON.parse(Buffer.from(file.bytes).toString('utf8'));
    change(manifest);
    return { ...file, bytes: Buffer.from(JSON.stringify(manifest)) };
  });
}

export function listed({ name, bytes }: MadeUpFile): Listed {
  return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Adds a file to a backup as if it had been there when it was made: the manifest lists it. */
export function withFile(files: readonly MadeUpFile[], file: MadeUpFile): MadeUpFile[] {
  return [...withManifest(files, (manifest) => manifest.files.push(listed(file))), file];
}
