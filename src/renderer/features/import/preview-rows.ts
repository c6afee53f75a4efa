/** The items of a ledger file as rows of the preview: what each would do to the book. */
import type { LocalDate } from '#core/basics/local-date';
import { negate, subtract, type Cents } from '#core/basics/money';
import type { DebtorMatch, ItemMatch } from '#core/imports/match';
import type { InvoiceFacts } from '#core/invoices/state';
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
  /** What was open before, when the book says something else. */
  readonly before: Cents | null;
}

export function previewRows(matches: readonly DebtorMatch[]): PreviewRow[] {
  return matches.flatMap(({ ledger, debtor, items }, at) =>
    items.map((match, nth) => ({
      key: `${at}-${nth}`,
      debtor: ledger.details.name,
      isNewDebtor: debtor === null,
      item: sayItem(match.facts),
      date: match.facts.date,
      dueDate: match.facts.kind === 'invoice' ? match.facts.dueDate : null,
      open: openOf(match.facts),
      verdict: match.verdict,
      before: match.verdict === 'changed' ? openOf(match.invoice) : null,
    })),
  );
}

export function broughtIn(matches: readonly DebtorMatch[]): BroughtIn {
  const items = matches.flatMap((match) => match.items);
  return {
    debtors: matches.filter((match) => match.debtor === null).length,
    items: items.filter((item) => item.verdict === 'new').length,
    changes: items.filter((item) => item.verdict === 'changed').length,
  };
}

function openOf({ kind, amount, paidBefore }: InvoiceFacts): Cents {
  const left = subtract(amount, paidBefore);
  return kind === 'invoice' ? left : negate(left);
}

const kindNames: Readonly<Record<InvoiceFacts['kind'], string>> = {
  invoice: 'invoice',
  'credit-note': 'credit note',
  'payment-on-account': 'payment on account',
};

function sayItem({ kind, number }: InvoiceFacts): string {
  if (number === '') return `${kindNames[kind]} without a number`;
  return kind === 'invoice' ? number : `${number}, ${kindNames[kind]}`;
}
