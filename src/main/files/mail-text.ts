/** A mail kept as a file (.eml) as plain text: who wrote to whom, when, about what, and what; never as a web page. */
import { decodeText } from './text-encoding';

/** A mail in a mail in a mail: whoever nests deeper than this means no good. */
const DEEPEST = 8;
/** Nor is there a mail of more parts than this. */
const MOST_PARTS = 200;
const MOST_HEAD = 256 * 1024;

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  /** Bytes as Latin-1, one letter each, so that they can be cut up as text. */
  readonly body: string;
}

export function mailText(bytes: Buffer): string {
  const mail = partOf(bytes.toString('latin1'));
  // It only calls itself a mail.
  if (mail.headers.size === 0) return decodeText(bytes).text;
  const head = ['From', 'To', 'Cc', 'Date', 'Subject'].flatMap((name) => {
    const value = mail.headers.get(name.toLowerCase());
    return value ? [`${name}: ${decodeWords(value)}`] : [];
  });
  const parts: Part[] = [];
  gatherLeaves(mail, 0, parts);
  const words = parts.find((part) => !isAttached(part) && typeOf(part) === 'text/plain');
  const names = parts.flatMap((part) => fileNameOf(part) ?? []);
  const files = names.length > 0 ? [`In the mail: ${names.join(', ')}`] : [];
  const none = 'This mail has no plain text. Open it in its mail program to see it as it was sent.';
  const text = words ? contentOf(words).replace(/\r\n?/g, '\n').trim() : none;
  return [...head, ...files, '', text].join('\n');
}

function partOf(text: string): Part {
  const gap = /\r?\n\r?\n/.exec(text);
  const head = text.slice(0, Math.min(gap?.index ?? text.length, MOST_HEAD));
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const headers = new Map<string, string>();
  for (const line of lines) {
    const [, name, value] = /^([!-9;-~]+):(.*)$/s.exec(line) ?? [];
    if (name !== undefined && value !== undefined && !headers.has(name.toLowerCase()))
      headers.set(name.toLowerCase(), value.trimStart());
  }
  return { headers, body: gap ? text.slice(gap.index + gap[0].length) : '' };
}

/** The parts that hold something themselves, in order, as far as there is room for them. */
function gatherLeaves(part: Part, depth: number, leaves: Part[]): void {
  if (leaves.length >= MOST_PARTS) return;
  const boundary = parameterOf(part, 'content-type', 'boundary');
  if (!typeOf(part).startsWith('multipart/') || boundary === null || depth === DEEPEST) {
    leaves.push(part);
    return;
  }
  const pieces = `\n${part.body}`.split(`\n--${boundary}`, MOST_PARTS).slice(1);
  for (const piece of pieces.filter((each) => !each.startsWith('--')))
    gatherLeaves(partOf(piece.replace(/^[ \t]*\r?\n/, '')), depth + 1, leaves);
}

/** Without one, mail is plain text. */
function typeOf({ headers }: Part): string {
  return /^[\w/+.-]+/.exec(headers.get('content-type') ?? 'text/plain')?.[0].toLowerCase() ?? '';
}

function isAttached({ headers }: Part): boolean {
  return /^attachment/i.test(headers.get('content-disposition') ?? '');
}

function fileNameOf(part: Part): string | null {
  const name =
    parameterOf(part, 'content-disposition', 'filename') ?? parameterOf(part, 'content-type', 'name');
  return name && decodeWords(name);
}

function parameterOf({ headers }: Part, header: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(headers.get(header) ?? '');
  return found?.[1] ?? found?.[2] ?? null;
}

function contentOf(part: Part): string {
  const encoding = (part.headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  const bytes =
    encoding === 'base64'
      ? Buffer.from(part.body, 'base64')
      : Buffer.from(encoding === 'quoted-printable' ? unquoted(part.body) : part.body, 'latin1');
  return decoded(bytes, parameterOf(part, 'content-type', 'charset'));
}

/** `=?utf-8?Q?Stra=C3=9Fe?=` as it reads; two that follow one another belong together. */
function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?([\w-]+)\?([bq])\?([^?]*)\?=/gi, (_, charset: string, how: string, word: string) => {
      const isBase64 = how.toLowerCase() === 'b';
      const bytes = isBase64
        ? Buffer.from(word, 'base64')
        : Buffer.from(unquoted(word.replaceAll('_', ' ')), 'latin1');
      return decoded(bytes, charset);
    });
}

function unquoted(text: string): string {
  return text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** What does not know its own alphabet is read as any text file is. */
function decoded(bytes: Buffer, charset: string | null): string {
  if (charset === null) return decodeText(bytes).text;
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return decodeText(bytes).text;
  }
}
