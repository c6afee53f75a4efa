/** A letter or statement that leaves for a mail program or a word processor, once it may. */
import type { LocalDate } from '#core/basics/local-date';
import { ok, type Result } from '#core/basics/result';
import type { BookState } from '#core/book/state';
import type { CallInput } from '#core/contract/contract';
import { contactOf, emailsOf } from '#core/debtors/reach';
import type { Debtor } from '#core/debtors/state';
import { withPage, type MailDraft } from '#core/letters/mail';
import { phrases } from '#core/letters/phrases';
import type { LetterContent } from '#core/letters/state';
import { profileOf } from '#core/profile/state';
import { nameOfFile } from './file-name';
import { mayGo } from './may-go';
import { contentOf } from './page-of';

export type LeavingRequest = CallInput<'word.save'>['document'];

export interface LeavingLetter {
  readonly content: LetterContent;
  readonly debtor: Debtor | null;
  /** What its file is called, without an ending. */
  readonly name: string;
}

/** Refused for what is not in the book, and while a hold keeps it in the house. */
export function leavingLetter(
  state: BookState,
  document: LeavingRequest,
  today: LocalDate,
): Result<LeavingLetter> {
  const may = mayGo(state, document, today);
  if (!may.ok) return may;
  const made = contentOf(state, document, today);
  if (!made.ok) return made;
  const { content, nameParts } = made.value;
  const debtorId = 'letterId' in document ? state.letters[document.letterId]?.debtorId : document.debtorId;
  const debtor = (debtorId && state.debtors[debtorId]) ?? null;
  return ok({ content, debtor, name: nameOfFile(nameParts) });
}

/** An email to go with the page, in its language. */
export function coverOf({ content, debtor }: LeavingLetter, state: BookState): MailDraft {
  const language = content.language.startsWith('de') ? 'de' : 'en';
  const whom = debtor ? contactOf(debtor) || debtor.name : '';
  const greeting = debtor?.greeting || phrases[language].greeting(whom);
  const { name, signatory } = profileOf(state);
  const from = [signatory, name].filter(Boolean).join(', ');
  const { subject } = content;
  return {
    to: debtor ? (emailsOf(debtor)[0] ?? '') : '',
    subject,
    text: withPage[language](greeting, subject, from),
  };
}
