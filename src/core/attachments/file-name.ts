/** The names of attached files: made safe to show, and read for what kind of file they say it is. */

/** Longer ones are cut in the middle; a name is for people to recognise a file by. */
const MOST_CHARACTERS = 120;

/** Left for a name of which nothing else is left. */
const NAMELESS = 'Unnamed file';

/**
 * A file's name as it may be kept and shown: no folders, one line, at most 120 characters with its extension.
 *
 * Characters that turn the direction of writing or have no width can make `invoice\u202Efdp.exe` look like a PDF; each
 * becomes a visible �.
 */
export function safeFileName(raw: string): string {
  const last = raw.split(/[/\\]/).at(-1) ?? '';
  const name = last
    .normalize('NFC')
    .replace(/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    // What Windows drops at the end of a name must not hide its real extension: `setup.exe. .`
    .replace(/[\s.]+$/, '')
    .trim();
  return shortened(name) || NAMELESS;
}

/** `pdf`, in small letters; empty when the name has none. */
export function extensionOf(name: string): string {
  return /\.([^.\s]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** By characters as people count them, so that no emoji is cut in two. */
function shortened(name: string): string {
  const letters = Array.from(name);
  if (letters.length <= MOST_CHARACTERS) return name;
  const extension = extensionOf(name);
  const end = extension !== '' && extension.length < 20 ? `….${extension}` : '…';
  return letters.slice(0, MOST_CHARACTERS - Array.from(end).length).join('') + end;
}
