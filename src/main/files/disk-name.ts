/** A file's name as every file system takes it: what one of them can't is replaced, and its extension stays. */
import { extensionOf } from '#core/attachments/file-name';

/** Windows takes these for devices, whatever extension follows. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(\..*)?$/i;

/** File systems allow 255 bytes; what a program adds while it saves has to fit as well. */
const MOST_BYTES = 200;

/** Windows leaves it out. */
const BLANK_END = /[\s.]+$/;

/** What it ends in may be another extension than the name's: ask before opening by this, not by the name. */
export function diskName(name: string): string {
  const plain = name
    .replace(/[\p{Cc}<>:"/\\|?*]/gu, '_')
    .replace(/^[\s.]+/, '')
    .replace(BLANK_END, '');
  const safe = DEVICE.test(plain) ? `_${plain}` : plain;
  return cut(safe).replace(BLANK_END, '') || 'file';
}

/** Whole characters go, from the end of what stands before the extension. */
function cut(name: string): string {
  const extension = extensionOf(name);
  const end = extension === '' ? '' : name.slice(-extension.length - 1);
  const letters = Array.from(name.slice(0, name.length - end.length));
  while (Buffer.byteLength(letters.join('') + end) > MOST_BYTES && letters.length > 0) letters.pop();
  return letters.join('') + end;
}
