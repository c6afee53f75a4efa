/** Words within a ledger file that say what an item or a row is, in several languages. */
import { isAscii, textOf, type Cell } from '../sheet';

const onAccount = /\b(over ?payment|pre ?payment|unapplied|on account)\b/;

/** Does a text say that money was paid without an invoice to put it to? */
export function saysOnAccount(cell: Cell | undefined): boolean {
  // A look at the letters first: it is asked of every text of a file.
  return /payment|unapplied|account/i.test(textOf(cell)) && onAccount.test(plain(cell));
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
  const text = textOf(cell);
  if (text === '') return '';
  // Most cells are plain ASCII, and a ledger has a quarter of a million of them.
  const bare = isAscii(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
  return bare
    .toLowerCase()
    .replace(/[-_.:*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
