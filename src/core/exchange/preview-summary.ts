/** A ledger reading in figures, by the currency the file states; the form `preview --json` prints. */
import { cents, type Cents } from '../basics/money';
import { decimalString, minorDigits } from '../basics/money-text';
import type { LocalDate } from '../basics/local-date';
import { leftOf } from '../invoices/balance';
import type { LedgerReading } from './ledger-reading';

/** Decimal strings by currency: `{ "GBP": "1080.00" }`, under `?` where the file does not say. */
export type SumsByCurrency = Readonly<Record<string, string>>;

/** Counts only open items. */
export interface PreviewSummary {
  readonly kind: LedgerReading['kind'];
  readonly source: string;
  readonly debtors: number;
  readonly openInvoices: number;
  readonly credits: number;
  /** What is open on invoices. */
  readonly gross: SumsByCurrency;
  /** What is open on credits, negative, so that `gross` and `creditTotal` add up to `net`. */
  readonly creditTotal: SumsByCurrency;
  readonly net: SumsByCurrency;
  /** The oldest due date of an open invoice; null for balances, whose due dates the file does not state. */
  readonly oldestDue: LocalDate | null;
  /** Rows. */
  readonly ignored: number;
  readonly refused: number;
}

/** Sums of one currency, in its minor units. */
export interface LedgerSums {
  /** As the file states it; null where it does not say. */
  readonly currency: string | null;
  readonly gross: Cents;
  /** Negative or zero. */
  readonly creditTotal: Cents;
  readonly net: Cents;
}

export function sumsOf(reading: LedgerReading): LedgerSums[] {
  const sums = new Map<string | null, LedgerSums>();
  for (const invoice of reading.debtors.flatMap((debtor) => debtor.invoices)) {
    const { currency } = invoice;
    const so = sums.get(currency) ?? { currency, gross: cents(0), creditTotal: cents(0), net: cents(0) };
    const open = leftOf(invoice);
    sums.set(currency, {
      currency,
      gross: cents(so.gross + Math.max(open, 0)),
      creditTotal: cents(so.creditTotal + Math.min(open, 0)),
      net: cents(so.net + open),
    });
  }
  return [...sums.values()];
}

export function summaryOf(reading: LedgerReading): PreviewSummary {
  const invoices = reading.debtors.flatMap((debtor) => debtor.invoices);
  const open = invoices.filter((invoice) => invoice.kind === 'invoice');
  const sums = sumsOf(reading);
  const byCurrency = (of: (so: LedgerSums) => Cents): SumsByCurrency =>
    Object.fromEntries(
      sums.map((so) => [
        so.currency ?? '?',
        decimalString(of(so), so.currency === null ? 2 : minorDigits(so.currency)),
      ]),
    );
  const dues = reading.kind === 'invoices' ? open.map((invoice) => invoice.dueDate).toSorted() : [];
  return {
    kind: reading.kind,
    source: reading.source,
    debtors: reading.debtors.length,
    openInvoices: open.length,
    credits: invoices.length - open.length,
    gross: byCurrency((so) => so.gross),
    creditTotal: byCurrency((so) => so.creditTotal),
    net: byCurrency((so) => so.net),
    oldestDue: dues[0] ?? null,
    ignored: reading.ignored.length,
    refused: reading.refused.length,
  };
}
