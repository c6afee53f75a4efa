/**
 * What a search may find, and by which words: the one place that says so. What is to be kept out of sight is left out
 * here, and is then nowhere in the index.
 */
import type { Attachment } from '../attachments/state';
import type { BookState } from '../book/state';
import { emailsOf, phonesOf } from '../debtors/reach';
import type { Debtor } from '../debtors/state';
import type { Invoice } from '../invoices/state';
import type { Letter } from '../letters/state';
import type { Note } from '../notes/state';

export interface Findable {
  readonly debtors: Debtor;
  readonly invoices: Invoice;
  readonly notes: Note;
  readonly letters: Letter;
  readonly attachments: Attachment;
}

/** The tables of the book that are looked through, in the order their records are shown. */
export const findableKinds = ['debtors', 'invoices', 'notes', 'letters', 'attachments'] as const;
export type FindableKind = (typeof findableKinds)[number];

/** Null for a record that is not to be found. */
export const textsOf: { readonly [Kind in FindableKind]: (record: Findable[Kind]) => string | null } = {
  debtors: (debtor) =>
    [
      debtor.name,
      ...debtor.people.map((person) => person.name),
      debtor.accountNumber,
      ...debtor.tags,
      ...emailsOf(debtor),
      ...phonesOf(debtor).flatMap((phone) => [phone, phone.replace(/\D/g, '')]),
      ...debtor.addresses.flatMap(({ city, postcode }) => [city, postcode]),
    ].join(' '),
  invoices: ({ number, reference, description }) => [number, reference, description].join(' '),
  notes: ({ words, person }) => `${words} ${person}`,
  letters: ({ number, content }) => [`letter ${number}`, content.subject, content.body].join(' '),
  attachments: ({ name, isRemoved }) => (isRemoved ? null : name),
};

/** Whether a debtor, and with them all that is about them, may be shown among what was found. */
export function isFindable(state: BookState, { debtorId }: Pick<Note, 'debtorId'>): boolean {
  return state.debtors[debtorId] !== undefined;
}
