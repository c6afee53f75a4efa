/** What the page is given to show of an attached file: bytes it draws, or plain text. */
import type { PreviewKind } from '#core/attachments/preview-kind';
import { ok, refuse, type Result } from '#core/basics/result';
import type { FilePreview } from '#core/contract/attachments';
import { mailText } from '../files/mail-text';
import { decodeText, isText } from '../files/text-encoding';

/** Some hundred pages; who reads further wants a program for it. */
const MOST_TEXT = 200_000;

/** Refuses what is not shown here: another kind of file, or a text that is none. */
export function previewOf(name: string, kind: PreviewKind | null, bytes: Buffer): Result<FilePreview> {
  switch (kind) {
    case 'pdf':
    case 'image':
      return ok({ kind, bytes });
    case 'mail':
      return textPreview(name, mailText(bytes));
    case 'text':
      return textPreview(name, decodeText(bytes).text);
    case null:
      return refuse('no-preview', `${name} is not shown here. Open it in its own program.`);
  }
}

function textPreview(name: string, whole: string): Result<FilePreview> {
  if (!isText(whole.slice(0, 10_000))) {
    return refuse('not-text', `There is no readable text in ${name}. Open it in its own program.`);
  }
  return ok({ kind: 'text', text: whole.slice(0, MOST_TEXT), isCut: whole.length > MOST_TEXT });
}
