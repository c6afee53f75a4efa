/** What was written to a debtor already: letters that were issued, and messages that somebody said went out. */
import type { DebtorId, InvoiceId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { ofDebtor } from '../basics/of-debtor';
import { byDay } from '../basics/order';
import type { NotesState } from '../notes/state';
import type { LetterChannel, LetterKind } from './kinds';
import type { LettersState } from './state';

export interface Written {
  readonly kind: LetterKind;
  readonly channel: LetterChannel;
  readonly on: LocalDate;
  readonly invoiceIds: readonly InvoiceId[];
  /** A letter's; null for a message. */
  readonly number: number | null;
}

/** The oldest first. A letter that went by email is there once; what was only drafted or copied is not. */
export function writtenTo({ letters, notes }: LettersState & NotesState, debtorId: DebtorId): Written[] {
  const issued = ofDebtor(letters, debtorId).map(({ kind, issuedOn: on, invoiceIds, number }) => {
    return { kind, channel: 'letter' as const, on, invoiceIds, number };
  });
  const sent = ofDebtor(notes, debtorId).flatMap(({ writing, outcome, on, invoiceIds }) => {
    if (!writing || writing.letterId || outcome !== 'sent') return [];
    return [{ kind: writing.kind, channel: writing.channel, on, invoiceIds, number: null }];
  });
  return [...issued, ...sent].toSorted(byDay);
}
