/** An email as a file that a mail program opens as a draft; nothing is sent by it. */
import { randomUUID } from 'node:crypto';
import { mailAddress, type MailDraft } from '#core/letters/mail';

interface Attached {
  readonly name: string;
  readonly pdf: Uint8Array;
}

/** The library is loaded when it is needed first. */
export async function writeMailDraft(draft: MailDraft, attached: Attached | null): Promise<Uint8Array> {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const to = mailAddress(draft.to);
  const mail = new MailComposer({
    ...(to !== '' && { to: { name: '', address: to } }),
    subject: oneLine(draft.subject),
    text: draft.text,
    // Without it Outlook shows a mail that came in, and not one to be sent.
    headers: { 'X-Unsent': '1' },
    // Else it would be made with the name of this computer.
    messageId: `<${randomUUID()}@accord.invalid>`,
    attachments: attached
      ? [{ filename: attached.name, content: Buffer.from(attached.pdf), contentType: 'application/pdf' }]
      : [],
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'windows',
  });
  return mail.compile().build();
}

/** A line break in a header would be a header more. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
