/** What was found in the book, as lines of the palette that lead to it. */
import { fold, queryWords } from '#core/basics/search-words';
import type { DebtorId } from '#core/basics/ids';
import type { BookState } from '#core/book/state';
import { leftOf } from '#core/invoices/balance';
import type { Invoice, InvoiceKind } from '#core/invoices/state';
import { sayContact } from '#core/notes/say-contact';
import { contactOf } from '#core/debtors/reach';
import { debtorBalance } from '#core/payments/debtor-balance';
import type { Found } from '#core/search/find-in-book';
import { aboutDebtor } from '../../book/about-debtor';
import { Amount } from '../../ui/amount';
import { DayText } from '../../ui/day-text';
import type { Figures } from '../../ui/figures';
import { paths } from '../../ui/paths';
import type { PaletteGroup } from './palette-row';

/** For those that have no number. */
const kindNames: Readonly<Record<InvoiceKind, string>> = {
  invoice: 'Invoice',
  'credit-note': 'Credit note',
  'payment-on-account': 'Payment on account',
};

interface FoundIn {
  readonly found: Found;
  readonly state: BookState;
  readonly query: string;
  readonly go: (path: string) => void;
}

export function debtorGroup({ found, state, go }: FoundIn, { today }: Figures): PaletteGroup {
  const rows = found.debtors.map((debtor) => ({
    key: debtor.id,
    label: debtor.name,
    detail: debtor.accountNumber || contactOf(debtor),
    end: <Amount cents={debtorBalance(aboutDebtor(state, debtor.id), debtor.id, today).balance} />,
    act: () => go(paths.debtor(debtor.id)),
  }));
  return { name: 'Debtors', rows };
}

/** Invoices, notes, letters and files, each with whose it is. */
export function recordGroups({ found, state, query, go }: FoundIn): readonly PaletteGroup[] {
  const nameOf = (id: DebtorId) => state.debtors[id]?.name ?? '';
  const invoices = found.invoices.map((invoice) => ({
    key: invoice.id,
    label: invoice.number || kindNames[invoice.kind],
    detail: nameOf(invoice.debtorId),
    end: <WhatIsLeft invoice={invoice} />,
    act: () => go(paths.debtor(invoice.debtorId)),
  }));
  const notes = found.notes.map((note) => ({
    key: note.id,
    label: nameOf(note.debtorId),
    detail: around(note.words || sayContact(note), query),
    end: <DayText day={note.on} />,
    act: () => go(paths.debtorEntry(note.debtorId, note.id)),
  }));
  const letters = found.letters.map((letter) => ({
    key: letter.id,
    label: `Letter ${letter.number}`,
    detail: `${nameOf(letter.debtorId)} · ${letter.content.subject}`,
    end: <DayText day={letter.issuedOn} />,
    act: () => go(paths.letter(letter.debtorId, letter.id)),
  }));
  const files = found.attachments.map((file) => ({
    key: file.id,
    label: file.name,
    detail: nameOf(file.debtorId),
    end: <DayText day={file.addedOn} />,
    act: () => go(paths.debtorEntry(file.debtorId, file.noteId ?? file.id)),
  }));
  return [
    { name: 'Invoices', rows: invoices },
    { name: 'Notes', rows: notes },
    { name: 'Letters', rows: letters },
    { name: 'Files', rows: files },
  ];
}

/** With what it was at first, where that is another sum: it may be the one that was looked for. */
function WhatIsLeft({ invoice }: { readonly invoice: Invoice }) {
  const left = leftOf(invoice);
  if (left === invoice.amount) return <Amount cents={left} />;
  return (
    <>
      {left === 0 ? 'nothing' : <Amount cents={left} />} left of <Amount cents={invoice.amount} />
    </>
  );
}

/** How much of a note stands before what was looked for. */
const BEFORE = 24;

/** The piece of a note where the first word of the query stands: a line has no room for all of it. */
function around(words: string, query: string): string {
  const [first = ''] = queryWords(query);
  const at = fold(words).indexOf(first);
  if (at <= BEFORE) return words;
  const from = words.indexOf(' ', at - BEFORE) + 1;
  return `…${words.slice(from > at ? at : from)}`;
}
