/** What an item of a ledger file is, by the word in its type column: known forms only, never a word within another. */
import type { Cell } from '../sheet';
import { plain } from './words';

export type ItemType = 'invoice' | 'credit' | 'payment' | 'bill';

const list = (text: string): readonly string[] => text.split(',').map((form) => form.trim());

/**
 * The whole of what the column says, in lower case without marks. Everything else (`Invoice`, `Deposit invoice`,
 * `Cash sale`, `Journal`) the customer owes, unless its amount is negative.
 */
export const typeForms: Readonly<Record<Exclude<ItemType, 'invoice'>, readonly string[]>> = {
  bill: list(
    `bill, bills, accpay, accpaycredit, accpaypayment, purchase, purchases, purchase invoice, purchase bill, supplier invoice,
    supplier bill, supplier credit, vendor invoice, vendor bill, vendor credit, bill credit, bill payment, accounts payable, payable,
    payable invoice, pi, eingangsrechnung, lieferantenrechnung, inkoop, inkoopfactuur, achat, facture d achat, factura de compra,
    fattura di acquisto, fattura passiva`,
  ),
  credit: list(
    `credit, credits, credit note, credit notes, credit memo, credit invoice, credit adjustment, credit journal, journal credit, invoice credit, creditnote, creditmemo,
    credit nota, accreccredit, arcredit, arcreditmemo, arcreditnote, refund credit, sales return, return, discount, sales discount, write off, writeoff,
    cn, crn, cm, sc, scn, sd, jc, gutschrift, rechnungskorrektur, stornorechnung, storno, avoir, facture d avoir, note de credit, creditfactuur, creditnota, nota de credito,
    nota di credito, abono, factura rectificativa, kreditnota, kreditfaktura, nota kredytowa`,
  ),
  payment: list(
    `payment, payments, payment received, payment on account, invoice payment, part payment, receipt, receipts, payment receipt, bank receipt, cash receipt, bank payment received,
    pre payment, prepayment, over payment, overpayment, aroverpayment, arprepayment, accrecpayment, unapplied, unapplied payment, unapplied cash, unapplied cash payment,
    unapplied credit, on account, money on account, deposit, deposits, cash, cheque, check, bank transfer, direct debit, journal payment,
    sa, sr, sp, pmt, pymt, rcpt, zahlung, zahlungseingang, anzahlung, vorauszahlung, akontozahlung, paiement, reglement, acompte, encaissement, betaling, aanbetaling, vooruitbetaling,
    pago, cobro, anticipo, pagamento, acconto, incasso, indbetaling, innbetaling, inbetalning, wplata`,
  ),
};

const types = new Map(
  Object.entries(typeForms).flatMap(([type, forms]) =>
    forms.map((form) => [form, type as ItemType] as const),
  ),
);

/** Whose ledger it is, which says nothing of the item: `Sales credit note`, `AR payment`. */
const ledgerWords =
  /^(?:(?:customer|client|debtors?|sales|sale|ar|a\/r|accounts receivable|receivables?|posted|open) )+/;

export function itemTypeOf(cell: Cell | undefined): ItemType {
  const text = plain(cell)
    .replace(/\([^)]*\)|[\d#'"]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return types.get(text) ?? types.get(text.replace(ledgerWords, '')) ?? 'invoice';
}
