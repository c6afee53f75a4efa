/** The sums of a ledger file, to be held beside the accounting program before anything is imported. */
import type { ReactNode } from 'react';
import { sum } from '#core/basics/money';
import type { LedgerReading } from '#core/exchange/ledger-reading';
import { summaryOf, sumsOf } from '#core/exchange/preview-summary';
import { Amount } from '../../ui/amount';
import { DayText } from '../../ui/day-text';
import { counted } from './say-brought-in';

export function LedgerTotals({ reading }: { readonly reading: LedgerReading }) {
  const { debtors, openInvoices, credits, oldestDue } = summaryOf(reading);
  // Rows that name no currency count as the book's own, so all sums here are of one currency.
  const sums = sumsOf(reading);
  const gross = sum(sums.map((so) => so.gross));
  const creditTotal = sum(sums.map((so) => so.creditTotal));
  const net = sum(sums.map((so) => so.net));
  const oldest = oldestDue && (
    <>
      oldest due <DayText day={oldestDue} />
    </>
  );
  return (
    <dl className="import-totals">
      <Total label="Debtors" figure={debtors.toLocaleString()} about="with something open" />
      <Total
        label="Open invoices"
        figure={<Amount cents={gross} />}
        about={counted(openInvoices, reading.kind === 'invoices' ? 'invoice' : 'balance')}
      />
      <Total label="Credits" figure={<Amount cents={creditTotal} />} about={counted(credits, 'credit')} />
      <Total label="Owed in all" figure={<Amount cents={net} />} about={oldest} />
    </dl>
  );
}

interface TotalProps {
  readonly label: string;
  readonly figure: ReactNode;
  readonly about: ReactNode;
}

function Total({ label, figure, about }: TotalProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{figure}</dd>
      <dd>{about}</dd>
    </div>
  );
}
