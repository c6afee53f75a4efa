/** The calls by which words leave for a mail program or a word processor. They send nothing. */
import type { BookId } from '#core/basics/ids';
import { ok, refuse, type Result } from '#core/basics/result';
import type { CallInput, Handlers } from '#core/contract/contract';
import { contactOf, emailsOf } from '#core/debtors/reach';
import type { Debtor } from '#core/debtors/state';
import { asItIs } from '#core/letters/at-print';
import type { LetterRequest } from '#core/letters/commands';
import { composeMessage } from '#core/letters/compose';
import { mailLink, withPage, type MailDraft } from '#core/letters/mail';
import { letterPage } from '#core/letters/page';
import { phrases } from '#core/letters/phrases';
import type { LetterContent } from '#core/letters/state';
import { profileOf } from '#core/profile/state';
import { writeMailDraft } from '../../files/mail-draft';
import { writeWordLetter } from '../../files/word-letter';
import type { BookService } from '../book-service';
import { nameOfFile } from '../file-name';
import type { HandlerParts } from '../handlers';
import { mayGo } from '../may-go';
import { contentOf } from '../page-of';
import type { SavedFiles } from '../saved-files';

type ChannelCalls = Pick<Handlers, 'mail.draft' | 'mail.open' | 'word.save'>;
type Leaving = CallInput<'word.save'>['document'];

interface Found {
  readonly service: BookService;
  readonly content: LetterContent;
  readonly debtor: Debtor | null;
  readonly name: string;
}

export function channelCalls(
  { practice, desktop, clock }: Pick<HandlerParts, 'practice' | 'desktop' | 'clock'>,
  saved: SavedFiles,
): ChannelCalls {
  function leaving(bookId: BookId, document: Leaving): Result<Found> {
    const service = practice.book(bookId);
    if (!service.ok) return service;
    const may = mayGo(service.value.state, document, clock.today());
    return may.ok ? found(service.value, document) : may;
  }

  function found(service: BookService, document: Leaving): Result<Found> {
    const { letters, debtors } = service.state;
    const made = contentOf(service.state, document, clock.today());
    if (!made.ok) return made;
    const debtorId = 'letterId' in document ? letters[document.letterId]?.debtorId : document.debtorId;
    const debtor = (debtorId && debtors[debtorId]) ?? null;
    return ok({ service, content: made.value.content, debtor, name: nameOfFile(made.value.nameParts) });
  }

  function messageOf(bookId: BookId, message: LetterRequest): Result<MailDraft & { readonly name: string }> {
    const service = practice.book(bookId);
    if (!service.ok) return service;
    const { state } = service.value;
    const made = composeMessage(state, { ...message, channel: 'email' }, clock.today());
    if (!made.ok) return made;
    const { to, subject, body } = made.value;
    const debtor = state.debtors[message.debtorId]?.name ?? '';
    return ok({
      to,
      subject,
      text: body,
      name: nameOfFile([profileOf(state).name, debtor, 'email', clock.today()]),
    });
  }

  async function draftWithPage(bookId: BookId, document: Leaving) {
    const made = leaving(bookId, document);
    if (!made.ok) return made;
    const { service, content, name } = made.value;
    const isCopy = 'letterId' in document && document.isCopy === true;
    const page = await service.attachments.withLogo(letterPage(content, { ...asItIs, isCopy }));
    if (!page.ok) return page;
    const pdf = await desktop.printToPdf(page.value);
    const draft = await writeMailDraft(coverOf(made.value), { name: `${name}.pdf`, pdf });
    return saved.save(draft, name, 'eml');
  }

  return {
    'mail.draft': async ({ bookId, draft }) => {
      if (!('message' in draft)) return draftWithPage(bookId, draft);
      const made = messageOf(bookId, draft.message);
      return made.ok ? saved.save(await writeMailDraft(made.value, null), made.value.name, 'eml') : made;
    },
    'mail.open': async ({ bookId, message }) => {
      const made = messageOf(bookId, message);
      if (!made.ok) return made;
      const link = mailLink(made.value);
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
    },
    'word.save': async ({ bookId, document }) => {
      const made = leaving(bookId, document);
      if (!made.ok) return made;
      return saved.save(await writeWordLetter(made.value.content), made.value.name, 'docx');
    },
  };
}

/** A line to go with the page, in its language. */
function coverOf({ service, content, debtor }: Found): MailDraft {
  const language = content.language.startsWith('de') ? 'de' : 'en';
  const whom = debtor ? contactOf(debtor) || debtor.name : '';
  const greeting = debtor?.greeting || phrases[language].greeting(whom);
  const { name, signatory } = profileOf(service.state);
  const from = [signatory, name].filter(Boolean).join(', ');
  const { subject } = content;
  return {
    to: debtor ? (emailsOf(debtor)[0] ?? '') : '',
    subject,
    text: withPage[language](greeting, subject, from),
  };
}
