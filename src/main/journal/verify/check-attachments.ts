/** Each attachment is named by the hash of its content, so that any change to it shows. */
import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { FileLayer } from '../../files/file-layer';
import { ATTACHMENTS, filesOfBook } from '../book-folder';
import type { BookCipher } from '../cipher';
import { attachmentChanged, attachmentUnreadable } from './notices';
import type { Findings, Pause } from './report';

const NAME = new RegExp(`^${ATTACHMENTS}/([0-9a-f]{64})$`);

/** With `cipher` null they are taken as plain files. Files with other names are not ours. */
export async function checkAttachments(
  folder: string,
  cipher: BookCipher | null,
  files: FileLayer,
  { problems, checked }: Findings,
  pause: Pause,
): Promise<void> {
  const names = (await filesOfBook(folder, files)).filter((name) => NAME.test(name));
  for (const [i, name] of names.entries()) {
    const digest = NAME.exec(name)?.[1] ?? '';
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
  if (names.length > 0) checked.push(`Attachments: ${names.length}, each against its hash.`);
}
