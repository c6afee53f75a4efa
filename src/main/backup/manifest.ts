/** What a backup says of itself, in the `manifest.json` inside it: whose it is, how far it goes, what belongs to it. */
import { localDateSchema } from '#core/basics/local-date';
import { lineSchema, z } from '#core/basics/zod';

export const MANIFEST = 'manifest.json';
const VERSION = 1;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const manifestSchema = z.object({
  format: z.literal('accord-backup'),
  version: z.literal(VERSION),
  /** Null for a book with a password: a backup tells no more than the book itself. */
  bookName: lineSchema(200).nullable(),
  /** The hash of the first line of its journal: backups of one book are known by it. */
  origin: sha256,
  /** The last entry in it, and the hash of its line. */
  seq: z.int().min(1),
  head: sha256,
  /** The instant it was made, and the same as a day where the user sat. */
  createdAt: z.iso.datetime(),
  day: localDateSchema,
  /** Every other file in the archive; `bytes` unpacked. */
  files: z.array(z.object({ name: z.string().max(200), bytes: z.int().min(0), sha256 })),
});

/** Just enough to know that a newer Accord has made it. */
const anyVersionSchema = z.object({ format: z.literal('accord-backup'), version: z.int().min(1) });

export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestFile = Manifest['files'][number];

export function manifestBytes(manifest: Omit<Manifest, 'format' | 'version'>): Buffer {
  return Buffer.from(JSON.stringify({ format: 'accord-backup', version: VERSION, ...manifest }, null, 2));
}

/** `newer`: made by a newer version of Accord. Null: no manifest at all. */
export function readManifest(bytes: Buffer): Manifest | 'newer' | null {
  const value = parsed(bytes);
  const known = manifestSchema.safeParse(value);
  if (known.success) return known.data;
  const other = anyVersionSchema.safeParse(value);
  return other.success && other.data.version > VERSION ? 'newer' : null;
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return null;
  }
}
