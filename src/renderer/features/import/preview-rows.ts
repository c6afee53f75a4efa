/** The items of a ledger file as rows of the preview: what each would do to the book. */
import type { LocalDate } from '#core/basics/local-date';
import type { Cents } from '#core/basics/money';
import type { ImportPreview } from '#core/exchange/import-preview';
import type { ItemMatch } from '#core/imports/match-items';
import type { Coverage } from '#core/imports/state';
import { leftOf } from '#core/invoices/balance';
import { leftAfter } from '#core/invoices/absorb';
import type { Invoice, InvoiceFacts, InvoiceKind } from '#core/invoices/state';
import type { BroughtIn } from './say-brought-in';

export interface PreviewRow {
  readonly key: string;
  readonly debtor: string;
  readonly isNewDebtor: boolean;
  readonly item: string;
  readonly date: LocalDate;
  readonly dueDate: LocalDate | null;
  /** What is open, signed: a credit counts down. */
  readonly open: Cents;
  readonly verdict: ItemMatch['verdict'];
  /** What the book says instead, as far as it shows: what was open, and of which kind it was. */
  readonly before: { readonly open: Cents; readonly kind: string | null } | null;
}

type Preview = Pick<ImportPreview, 'matches' | 'since'>;

export function previewRows({ matches, since }: Preview): PreviewRow[] {
  return matches.flatMap(({ ledger, debtor, items }, at) =>
    items.map((match, nth) => ({
      key: `${at}-${nth}`,
      debtor: ledger.details.name,
      isNewDebtor: debtor === null,
      item: sayItem(match.facts),
      date: match.facts.date,
      dueDate: match.facts.kind === 'invoice' ? match.facts.dueDate : null,
      open: openAfter(match, since),
      verdict: match.verdict,
      before:
        match.verdict === 'changed'
          ? beforeOf(match.invoice, openAfter(match, since), match.facts.kind)
          : null,
    })),
  );
}

export function broughtIn({ matches, gone }: ImportPreview, coverage: Coverage): BroughtIn {
  const items = matches.flatMap((match) => match.items);
  const missing = coverage === 'everything-open' ? gone.missing.length : 0;
  return {
    debtors: matches.filter((match) => match.debtor === null).length,
    items: items.filter((item) => item.verdict === 'new').length,
    changes: items.filter((item) => item.verdict === 'changed').length,
    gone: gone.replaced.length + missing,
  };
}

function openAfter(match: ItemMatch, since: Preview['since']): Cents {
  if (!('invoice' in match)) return leftOf(match.facts);
  return leftAfter(match.invoice, match.facts, since.get(match.invoice.id));
}

function beforeOf(before: Invoice, is: Cents, kind: InvoiceKind): PreviewRow['before'] {
  const isOtherKind = before.kind !== kind;
  const was = leftOf(before);
  return was === is && !isOtherKind ? null : { open: was, kind: isOtherKind ? kindNames[before.kind] : null };
}

const kindNames: Readonly<Record<InvoiceFacts['kind'], string>> = {
  invoice: 'invoice',
  'credit-note': 'credit note',
  'payment-on-account': 'payment on account',
};

export function sayItem({ kind, number }: InvoiceFacts): string {
  if (number === '') return `${kindNames[kind]} without a number`;
  return kind === 'invoice' ? number : `${number}, ${kindNames[kind]}`;
}
