/** The calls by which words leave for a mail program or a word processor. They send nothing. */
import type { LocalDate } from '#core/basics/local-date';
import { ok, refuse, type Result } from '#core/basics/result';
import type { BookState } from '#core/book/state';
import type { Handlers } from '#core/contract/contract';
import { asItIs } from '#core/letters/at-print';
import type { LetterRequest } from '#core/letters/commands';
import { mailLink, type MailDraft } from '#core/letters/mail';
import { messageToSend } from '#core/letters/message-to-send';
import { profileOf } from '#core/profile/state';
import { writeMailDraft } from '../../files/mail-draft';
import type { BookService } from '../book-service';
import type { Desktop } from '../desktop';
import { nameOfFile } from '../file-name';
import type { HandlerParts } from '../handlers';
import { coverOf, leavingLetter, type LeavingRequest } from '../leaving-letter';
import { readyPage } from '../ready-page';
import type { SavedFiles } from '../saved-files';

type ChannelCalls = Pick<Handlers, 'mail.draft' | 'mail.open' | 'word.save'>;

export function channelCalls(
  { practice, desktop, clock }: Pick<HandlerParts, 'practice' | 'desktop' | 'clock'>,
  saved: SavedFiles,
): ChannelCalls {
  async function draftWithPage(service: BookService, document: LeavingRequest) {
    const made = leavingLetter(service.state, document, clock.today());
    if (!made.ok) return made;
    const ready = await readyPage(service, document, clock.today(), asItIs.offset);
    if (!ready.ok) return ready;
    const { name } = made.value;
    const pdf = await desktop.printToPdf(ready.value.page);
    const draft = await writeMailDraft(coverOf(made.value, service.state), { name: `${name}.pdf`, pdf });
    return saved.save(draft, name, 'eml');
  }

  return {
    'mail.draft': async ({ bookId, draft }) => {
      const service = practice.book(bookId);
      if (!service.ok) return service;
      if (!('message' in draft)) return draftWithPage(service.value, draft);
      const made = emailOf(service.value.state, draft.message, clock.today());
      return made.ok ? saved.save(await writeMailDraft(made.value, null), made.value.name, 'eml') : made;
    },
    'mail.open': async ({ bookId, message }) => {
      const service = practice.book(bookId);
      if (!service.ok) return service;
      const made = emailOf(service.value.state, message, clock.today());
      return made.ok ? openMail(desktop, made.value) : made;
    },
    'word.save': async ({ bookId, document }) => {
      const service = practice.book(bookId);
      if (!service.ok) return service;
      const made = leavingLetter(service.value.state, document, clock.today());
      if (!made.ok) return made;
      // It brings a large library with it, so it is loaded when it is needed first.
      const { writeWordLetter } = await import('../../files/word-letter');
      return saved.save(await writeWordLetter(made.value.content), made.value.name, 'docx');
    },
  };
}

/** A message as an email, and what its file is called. */
function emailOf(
  state: BookState,
  message: LetterRequest,
  today: LocalDate,
): Result<MailDraft & { readonly name: string }> {
  const made = messageToSend(state, { ...message, channel: 'email' }, today);
  if (!made.ok) return made;
  const { to, subject, body } = made.value;
  const debtor = state.debtors[message.debtorId]?.name ?? '';
  const name = nameOfFile([profileOf(state).name, debtor, 'email', today]);
  return ok({ to, subject, text: body, name });
}

async function openMail(desktop: Desktop, draft: MailDraft): Promise<Result<null>> {
  const link = mailLink(draft);
  if (link === null) {
    return refuse(
      'mail-too-long',
      'These words are too long for a link to your mail program. Save an email draft and open that.',
    );
  }
  if (await desktop.openMail(link)) return ok(null);
  return refuse(
    'no-mail-program',
    'This computer has no mail program set up, or it did not start. Save an email draft, or copy the words.',
  );
}
