/** `books preview`: tells what a ledger file holds; nothing is written. */
import { ok } from '#core/basics/result';
import { summaryOf, type SumsByCurrency } from '#core/exchange/preview-summary';
import { assumptionsOf, ledgerOptions, readLedgerFile, rowsLeftOut } from './ledger-file';
import type { Verb } from './verb';

export const preview: Verb = {
  operands: ['FILE'],
  summary: 'Tells what a ledger file holds, and writes nothing.',
  options: ledgerOptions,
  async run(call) {
    const [file = ''] = call.operands;
    // No book says how its dates are written: British, unless --day-order says otherwise.
    const read = await readLedgerFile(call, file, { locale: 'en-GB' });
    if (!read.ok) return read;
    const { reading } = read.value;
    const summary = summaryOf(reading);
    const { source, debtors, openInvoices, credits, oldestDue } = summary;
    const lines = [
      `${source} (${reading.how})`,
      `Debtors: ${debtors}, open invoices: ${openInvoices}, credits: ${credits}.`,
      `Open on invoices ${inWords(summary.gross)}; on credits ${inWords(summary.creditTotal)}; together ${inWords(summary.net)}.`,
      ...(oldestDue === null ? [] : [`The oldest was due on ${oldestDue}.`]),
      ...assumptionsOf(reading),
      ...rowsLeftOut(reading),
    ];
    return ok({ isGood: true, lines, data: { ...summary } });
  },
};

/** `GBP 1080.00, ? 12.50`: under `?` what names no currency. */
function inWords(sums: SumsByCurrency): string {
  return (
    Object.entries(sums)
      .map(([currency, sum]) => `${currency} ${sum}`)
      .join(', ') || 'nothing'
  );
}
