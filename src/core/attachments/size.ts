/** How large an attached file may be: said before one is chosen, and again where one is larger. */
import { sayBytes } from '../basics/byte-text';
import { refuse, type Refusal } from '../basics/result';

/** A long scanned contract is about 10 MB. */
export const MAX_ATTACHMENT_BYTES = 25 * 1024 * 1024;

/** Why a file of this size is not attached, or null when it may be. */
export function refuseSize(name: string, bytes: number, locale: string): Refusal | null {
  const code = bytes === 0 ? 'file-empty' : bytes > MAX_ATTACHMENT_BYTES ? 'file-too-large' : null;
  if (code === null) return null;
  const message =
    code === 'file-empty'
      ? `${name} is empty. If it was just saved or downloaded, look whether that is done, then attach it again.`
      : `${name} has ${sayBytes(bytes, locale)}; a file may have up to ${sayBytes(MAX_ATTACHMENT_BYTES, locale)}. Attach a smaller scan of it, or keep it in a folder and write a note where it is.`;
  return refuse(code, message).refusal;
}
