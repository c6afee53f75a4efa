/** A mail kept as a file (.eml) as plain text: who wrote to whom, when, about what, and what; never as a web page. */
import { decodeText } from './text-encoding';

/** A mail in a mail in a mail: whoever nests deeper than this means no good. */
const DEEPEST = 8;

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
  const parts = leavesOf(mail, 0);
  const words = parts.find((part) => !isAttached(part) && typeOf(part) === 'text/plain');
  const names = parts.flatMap((part) => fileNameOf(part) ?? []);
  const files = names.length > 0 ? [`In the mail: ${names.join(', ')}`] : [];
  const none = 'This mail has no plain text. Open it in its mail program to see it as it was sent.';
  const text = words ? contentOf(words).replace(/\r\n?/g, '\n').trim() : none;
  return [...head, ...files, '', text].join('\n');
}

function partOf(text: string): Part {
  const [head = '', ...rest] = text.split(/\r?\n\r?\n/);
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const headers = new Map<string, string>();
  for (const line of lines) {
    const [, name, value] = /^([!-9;-~]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined && !headers.has(name.toLowerCase()))
      headers.set(name.toLowerCase(), value);
  }
  return { headers, body: rest.join('\n\n') };
}

/** The parts that hold something themselves, in order. */
function leavesOf(part: Part, depth: number): Part[] {
  const boundary = parameterOf(part, 'content-type', 'boundary');
  if (!typeOf(part).startsWith('multipart/') || boundary === null || depth === DEEPEST) return [part];
  const pieces = `\n${part.body}`.split(`\n--${boundary}`).slice(1);
  return pieces
    .filter((piece) => !piece.startsWith('--'))
    .flatMap((piece) => leavesOf(partOf(piece.replace(/^[ \t]*\r?\n/, '')), depth + 1));
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
