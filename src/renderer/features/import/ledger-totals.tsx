/** The sums of a ledger file, to be held beside the accounting program before anything is imported. */
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
  return (
    <dl className="import-totals">
      <div>
        <dt>Debtors</dt>
        <dd>{debtors.toLocaleString()}</dd>
        <dd>with something open</dd>
      </div>
      <div>
        <dt>Open invoices</dt>
        <dd>
          <Amount cents={sum(sums.map((so) => so.gross))} />
        </dd>
        <dd>{counted(openInvoices, reading.kind === 'invoices' ? 'invoice' : 'balance')}</dd>
      </div>
      <div>
        <dt>Credits</dt>
        <dd>
          <Amount cents={sum(sums.map((so) => so.creditTotal))} />
        </dd>
        <dd>{counted(credits, 'credit')}</dd>
      </div>
      <div>
        <dt>Owed in all</dt>
        <dd>
          <Amount cents={sum(sums.map((so) => so.net))} />
        </dd>
        <dd>
          {oldestDue && (
            <>
              oldest due <DayText day={oldestDue} />
            </>
          )}
        </dd>
      </div>
    </dl>
  );
}
