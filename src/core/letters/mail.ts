/** What an email draft says: words of its own, or a line that goes with a page. */
import type { LetterLanguage } from './kinds';

export interface MailDraft {
  /** An address, or empty where the book has none: then whoever sends it fills it in. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** One address as people have them; what is more than that is left for the mail program to be typed. */
const ADDRESS = /^[^\s@<>()[\],;:\\"%?&=#]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,250}[\p{L}\p{N}])?$/u;

/** The address itself, or empty where it is not surely one: it can't become a second one, nor a header. */
export function mailAddress(of: string): string {
  return ADDRESS.test(of) ? of : '';
}

/** Links longer than this are cut by some systems, and then the words would be. */
const MAX_LINK = 1_900;

/** Made of encoded parts, and so one link and one address whatever they hold. */
export type MailLink = string & { readonly __brand: 'MailLink' };

/** A link that opens the mail program with these words; null for more than it can take. */
export function mailLink({ to, subject, text }: MailDraft): MailLink | null {
  const words = `subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replace(/\r?\n/g, '\r\n'))}`;
  const link = `mailto:${encodeURIComponent(mailAddress(to)).replace('%40', '@')}?${words}`;
  return link.length <= MAX_LINK ? (link as MailLink) : null;
}

/** Goes with a page that is attached. */
export const withPage: Readonly<
  Record<LetterLanguage, (greeting: string, subject: string, from: string) => string>
> = {
  en: (greeting, subject, from) =>
    `${greeting},\n\nPlease find attached: ${subject}.\n\nIf anything is unclear, please answer this email.\n\nKind regards\n${from}`,
  de: (greeting, subject, from) =>
    `${greeting},\n\nanbei finden Sie: ${subject}.\n\nWenn etwas unklar ist, antworten Sie bitte auf diese E-Mail.\n\nFreundliche Grüße\n${from}`,
};
