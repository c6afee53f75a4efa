/** Words within a ledger file that say what an item or a row is, in several languages. */
import { textOf, type Cell } from '../sheet';

/** What an item is, by its type column. */
export type ItemType = 'invoice' | 'credit' | 'payment' | 'bill';

const typeWords: readonly (readonly [ItemType, RegExp])[] = [
  ['bill', /\b(accpay\w*|bills?|purchases?|supplier|vendor|payable|eingangsrechnung|inkoop\w*|achat)\b/],
  [
    'credit',
    /\b(accreccredit|credit( ?(note|memo))?|credits?|sales credit|scn?|gutschrift|stornorechnung|avoir|credit ?nota|nota (de|di) credito|abono|kreditnota)\b/,
  ],
  [
    'payment',
    /\b(payments?|receipts?|pre ?payment|over ?payment|unapplied|on account|deposit|cash|zahlung|zahlungseingang|anzahlung|paiement|reglement|acompte|betaling|pago|cobro|pagamento|acconto|sa|sr)\b/,
  ],
];

/** The kind of item a type cell names; most words (`Invoice`, `SI`, `Journal`) mean the customer owes it. */
export function itemTypeOf(cell: Cell | undefined): ItemType {
  const text = plain(cell);
  return typeWords.find(([, words]) => words.test(text))?.[0] ?? 'invoice';
}

/** Does a text say that money was paid without an invoice to put it to? */
export function saysOnAccount(cell: Cell | undefined): boolean {
  return /\b(over ?payment|pre ?payment|unapplied|on account)\b/.test(plain(cell));
}

const idleStatus: readonly (readonly [RegExp, string])[] = [
  [
    /\b(draft|submitted|awaiting approval|proforma|pro forma|quote|entwurf|brouillon|concept|borrador|bozza|kladde)\b/,
    'not sent to the customer yet',
  ],
  [
    /\b(void(ed)?|deleted|cancell?ed|reversed|storniert?|annulee?|geannuleerd|anulada?|annullata?)\b/,
    'cancelled',
  ],
  [/\b(written.?off|write.?off|bad debt|uneinbringlich|abgeschrieben)\b/, 'written off in the ledger'],
];

/** Why a status means that nothing is to be asked for, or null. */
export function idleBecause(status: Cell | undefined): string | null {
  const text = plain(status);
  return idleStatus.find(([words]) => words.test(text))?.[1] ?? null;
}

/** Does the status say that everything was paid? `Partly paid` and `unpaid` do not. */
export function saysPaid(status: Cell | undefined): boolean {
  return /^(fully )?(paid|paid in full|closed|settled|bezahlt|ausgeglichen|payee?|reglee?|betaald|pagada?|pagato|betald|betalt)$/.test(
    plain(status),
  );
}

const totalWord =
  /^(grand |sub ?|report |overall )?(totals?|totaux|totaal|totale|summe|gesamt\w*|zwischensumme|sous total|subtotaal|suma|insgesamt|percentage of total|% of total)\b/;

/**
 * What a total row sums up, by its label: the name after `Total for`, `''` for a bare `TOTAL`, or null where the
 * label is none of a total.
 */
export function totalOf(label: string): string | null {
  const text = plain(label);
  const named =
    /^(?:sub ?)?(?:totals?|summe|totaal|totale|sous total)(?: (?:for|of|fur|pour|voor|per))?:? (.+)$/.exec(
      text,
    )?.[1];
  const trailing = /^(.+?),? (?:sub ?)?totals?$/.exec(text)?.[1];
  if (!totalWord.test(text)) return trailing !== undefined && !/^grand$/.test(trailing) ? trailing : null;
  return (named ?? '').replace(/ with sub ?(?:customers|jobs)$/, '');
}

/** A text for comparing: lower case, without accents, with single blanks for hyphens and stops. */
export function plain(cell: Cell | undefined): string {
  return textOf(cell)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[-_.:*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
