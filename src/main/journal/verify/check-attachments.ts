/** Each attachment is named by the hash of its content, so that any change to it shows. */
import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { FileLayer } from '../../files/file-layer';
import { ATTACHMENTS, filesOfBook } from '../book-folder';
import type { BookCipher } from '../cipher';
import { attachmentChanged, attachmentMissing, attachmentUnreadable } from './notices';
import type { Findings, Pause } from './report';

const NAME = new RegExp(`^${ATTACHMENTS}/([0-9a-f]{64})$`);

export interface ToCheck {
  readonly folder: string;
  /** Null: they are taken as plain files. */
  readonly cipher: BookCipher | null;
  readonly files: FileLayer;
  /** What the entries say is attached, by hash; null when that is not known. */
  readonly attached: ReadonlyMap<string, string> | null;
}

/** Those that are there against their names, and those that are attached for being there. Other files are not ours. */
export async function checkAttachments(
  { folder, cipher, files, attached }: ToCheck,
  { problems, checked }: Findings,
  pause: Pause,
): Promise<void> {
  const names = (await filesOfBook(folder, files)).filter((name) => NAME.test(name));
  const digests = names.map((name) => NAME.exec(name)?.[1] ?? '');
  for (const [i, name] of names.entries()) {
    const digest = digests[i] ?? '';
    try {
      const bytes = await files.readFile(join(folder, name));
      const content = cipher === null ? bytes : cipher.openBlob(name, bytes);
      if (content === null || hash('sha256', content, 'hex') !== digest)
        problems.push(attachmentChanged(digest));
    } catch (error) {
      problems.push(attachmentUnreadable(digest, error));
    }
    await pause((i + 1) / names.length);
  }
  const there = new Set(digests);
  for (const [digest, called] of attached ?? []) {
    if (!there.has(digest)) problems.push(attachmentMissing(digest, called));
  }
  if (names.length > 0) checked.push(`Attachments: ${names.length}, each against its hash.`);
}
