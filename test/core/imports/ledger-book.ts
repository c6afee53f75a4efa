/** A book in memory for the tests of imports: commands go in, events come out and are applied. */
import { day, type LocalDate } from '#core/basics/local-date';
import { cents } from '#core/basics/money';
import type { Refusal } from '#core/basics/result';
import { apply } from '#core/book/apply';
import { commandSchema, type CommandInput } from '#core/book/command';
import { decide } from '#core/book/decide';
import type { BookEvent } from '#core/book/event';
import { emptyBook, type BookState } from '#core/book/state';
import { importCommand } from '#core/exchange/import-command';
import { previewImport } from '#core/exchange/import-preview';
import type { LedgerReading } from '#core/exchange/ledger-reading';
import type { LedgerDebtor } from '#core/imports/commands';
import { importsInOrder, type Coverage } from '#core/imports/state';
import { leftOf } from '#core/invoices/balance';
import type { Invoice, InvoiceFacts } from '#core/invoices/state';

export class LedgerBook {
  readonly state: BookState = emptyBook();
  private count = 0;
  today: LocalDate = day('2026-09-01');

  /** The events, or the refusal. */
  do(command: CommandInput): readonly BookEvent[] | Refusal {
    const outcome = decide(this.state, commandSchema.parse(command), {
      now: `${this.today}T09:00:00Z`,
      today: this.today,
      by: 'Dawn',
      newId: <Id extends string>() =>
        `00000000-0000-4000-8000-${String(++this.count).padStart(12, '0')}` as Id,
    });
    if (!outcome.ok) return outcome.refusal;
    for (const event of outcome.value) apply(this.state, event);
    return outcome.value;
  }

  import(debtors: readonly LedgerDebtor[], fileName = 'ledger.csv'): readonly BookEvent[] | Refusal {
    return this.do({ type: 'ledger.import', fileName, source: 'Invoice list', debtors: [...debtors] });
  }

  /** Brings in a file as it was read, the way the screen and the command line do. */
  bring(
    reading: LedgerReading,
    coverage?: Coverage,
    fileName = 'ledger.csv',
  ): readonly BookEvent[] | Refusal {
    const { gone, likelyCoverage } = previewImport(this.state, reading);
    const file = { fileName, sha256: null, coverage: coverage ?? likelyCoverage, gone };
    return this.do(importCommand(reading, file));
  }

  /** Undoes the import of a file, the latest of that name. */
  undo(fileName = 'ledger.csv'): readonly BookEvent[] | Refusal {
    const record = importsInOrder(this.state).findLast((each) => each.fileName === fileName);
    if (!record) throw new Error(`no import of ${fileName}`);
    return this.do({ type: 'import.undo', importId: record.id });
  }

  /** Over one invoice: two payments, from 1 October. */
  offerPlan({ debtorId, id }: Invoice): readonly BookEvent[] | Refusal {
    const terms = {
      strategy: 'equal',
      deposit: 0,
      depositOn: this.today,
      instalments: 2,
      cadence: 'monthly',
    } as const;
    const firstOn = day('2026-10-01');
    return this.do({ type: 'plan.propose', debtorId, invoiceIds: [id], terms: { ...terms, firstOn } });
  }

  /** `Acme: INV-1 100.00`, what is left of each item by debtor. */
  get items(): string[] {
    return Object.values(this.state.invoices).map((invoice) => {
      const left = ((invoice.amount - invoice.paidBefore) / 100).toFixed(2);
      return `${this.state.debtors[invoice.debtorId]?.name ?? '?'}: ${invoice.number} ${left}`;
    });
  }

  /** What everybody owes together, in cents, credits taken off. */
  get owed(): number {
    return Object.values(this.state.invoices).reduce((total, invoice) => total + leftOf(invoice), 0);
  }

  get debtors(): string[] {
    return Object.values(this.state.debtors).map((debtor) => `${debtor.name} ${debtor.accountNumber}`.trim());
  }
}

export function customer(name: string, invoices: readonly InvoiceFacts[], accountNumber = ''): LedgerDebtor {
  return {
    details: { name, kind: null, contact: '', emails: [], phones: [], addresses: [], accountNumber },
    invoices: [...invoices],
  };
}

export function item(number: string, amount: number, more: Partial<InvoiceFacts> = {}): InvoiceFacts {
  return {
    kind: 'invoice',
    number,
    date: day('2026-06-01'),
    dueDate: day('2026-07-01'),
    amount: cents(amount),
    paidBefore: cents(0),
    description: '',
    reference: '',
    ...more,
  };
}

/** The names of the events, or the code of the refusal. */
export function named(outcome: readonly BookEvent[] | Refusal): string[] | string {
  return 'code' in outcome ? outcome.code : outcome.map((event) => event.type);
}
