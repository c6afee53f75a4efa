/** What somebody who types a few words, a number or a sum is looking for, kind by kind. */
import type { Attachment } from '../attachments/state';
import { fold, queryWords } from '../basics/search-words';
import type { Cents } from '../basics/money';
import { minorDigits, parseMoney } from '../basics/money-text';
import type { BookState } from '../book/state';
import type { Debtor } from '../debtors/state';
import { balanceOf, invoicesByDebtor, leftOf } from '../invoices/balance';
import { unallocatedByDebtor } from '../payments/unallocated';
import type { Invoice } from '../invoices/state';
import type { Letter } from '../letters/state';
import type { Note } from '../notes/state';
import type { LocalDate } from '../basics/local-date';
import type { BookIndex } from './book-index';
import { isFindable } from './findable';

export interface Found {
  readonly debtors: readonly Debtor[];
  readonly invoices: readonly Invoice[];
  /** The latest first. */
  readonly notes: readonly Note[];
  readonly letters: readonly Letter[];
  readonly attachments: readonly Attachment[];
}

/** More of a kind than anybody reads in a list that opens over the page. */
const SHOWN = 6;
/** So many are put in order before the first are shown; what is looked for is among them or needs another word. */
const RANKED = 400;

/** The first few of each kind. Where no debtor has the words as they were typed, slips of the hand are forgiven. */
export function findInBook(index: BookIndex, state: BookState, query: string, today: LocalDate): Found {
  const { amount, words } = questionIn(query, minorDigits(state.profile?.currency ?? ''));
  const ranked = (kind: 'debtors' | 'invoices') => index.find(kind, words, RANKED);
  const named = ranked('debtors');
  const debtors = named.length > 0 ? named : index.find('debtors', words, RANKED, true);
  const theirs = (record: Invoice | Note | Letter | Attachment) => isFindable(state, record);
  const isShown = ({ id }: Debtor) => isFindable(state, { debtorId: id });
  return {
    debtors: distinct([
      ...debtorsOwing(state, amount, today),
      ...records(state.debtors, debtors).toSorted(byName(query)),
    ])
      .filter(isShown)
      .slice(0, SHOWN),
    invoices: distinct([
      ...records(state.invoices, ranked('invoices')).toSorted(byNumber(query)),
      ...invoicesOver(state, amount),
    ])
      .filter(theirs)
      .slice(0, SHOWN),
    notes: records(state.notes, index.find('notes', words, SHOWN)).filter(theirs),
    letters: records(state.letters, index.find('letters', words, SHOWN)).filter(theirs),
    attachments: records(state.attachments, index.find('attachments', words, SHOWN)).filter(theirs),
  };
}

/** `who owes 1,440` asks for a sum and nothing else; a number alone may be a sum, or stand in a text. */
function questionIn(query: string, digits: number): { amount: Cents | null; words: string[] } {
  const asked = /^\s*who\s+owes?\s+(?:us\s+)?(.+?)\s*\??$/i.exec(query)?.[1];
  const amount = parseMoney((asked ?? query).trim(), digits);
  return { amount, words: asked !== undefined && amount !== null ? [] : queryWords(asked ?? query) };
}

function debtorsOwing(state: BookState, amount: Cents | null, today: LocalDate): Debtor[] {
  if (amount === null) return [];
  const unallocated = unallocatedByDebtor(state);
  return [...invoicesByDebtor(state)].flatMap(([debtorId, items]) => {
    const debtor = state.debtors[debtorId];
    return debtor && balanceOf(items, today, unallocated.get(debtorId)).balance === amount ? [debtor] : [];
  });
}

/** Those of that amount, and those of which that much is left. */
function invoicesOver(state: BookState, amount: Cents | null): Invoice[] {
  if (amount === null) return [];
  return Object.values(state.invoices).filter(
    (invoice) => invoice.amount === amount || leftOf(invoice) === amount,
  );
}

/** A name that begins with what was typed comes first, then by the alphabet. */
function byName(query: string): (a: Debtor, b: Debtor) => number {
  const typed = fold(query).trim();
  const rank = ({ name }: Debtor) => (fold(name).startsWith(typed) ? 0 : 1);
  return (a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name);
}

/** The very number comes first, then what is still open, the latest before the others. */
function byNumber(query: string): (a: Invoice, b: Invoice) => number {
  const typed = fold(query).trim();
  const rank = (invoice: Invoice) => (fold(invoice.number) === typed ? 0 : leftOf(invoice) === 0 ? 2 : 1);
  return (a, b) => rank(a) - rank(b) || b.date.localeCompare(a.date);
}

/** What the index still has and the book no longer is left out. */
function records<T>(table: Readonly<Record<string, T>>, ids: readonly string[]): T[] {
  return ids.flatMap((id) => table[id] ?? []);
}

function distinct<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
