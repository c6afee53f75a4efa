/** A book to pay into: one business, its debtors by name and their items by number, on Tuesday 1 September 2026. */
import type { DebtorId, InvoiceId, PaymentId } from '#core/basics/ids';
import { day, type LocalDate } from '#core/basics/local-date';
import { apply } from '#core/book/apply';
import { commandSchema, type CommandInput } from '#core/book/command';
import { decide } from '#core/book/decide';
import type { BookEvent } from '#core/book/event';
import { emptyBook, type BookState } from '#core/book/state';
import { undoOf } from '#core/book/undo';
import { leftOf } from '#core/invoices/balance';
import type { InvoiceFacts } from '#core/invoices/state';
import { debtorBalance } from '#core/payments/debtor-balance';
import type { Allocating } from '#core/payments/commands';
import { customer } from '../core/imports/ledger-book';
import { someProfile } from './commands';

export class Till {
  readonly state: BookState = { ...emptyBook(), profile: someProfile };
  today: LocalDate = day('2026-09-01');
  last: readonly BookEvent[] = [];
  #count = 0;

  /** Each debtor with their items. */
  constructor(debtors: Readonly<Record<string, readonly InvoiceFacts[]>>) {
    this.import(debtors);
  }

  import(debtors: Readonly<Record<string, readonly InvoiceFacts[]>>, asAt: LocalDate | null = null): this {
    const read = Object.entries(debtors).map(([name, items]) => customer(name, items));
    return this.ok({ type: 'ledger.import', fileName: 'l.csv', source: 'Invoices', asAt, debtors: read });
  }

  /** `ok`, or the code of the refusal. */
  do(input: CommandInput): string {
    const decided = decide(this.state, commandSchema.parse(input), {
      now: `${this.today}T09:00:00.000Z`,
      today: this.today,
      by: 'Dawn',
      newId: <Id extends string>() =>
        `00000000-0000-4000-8000-${String(++this.#count).padStart(12, '0')}` as Id,
    });
    if (!decided.ok) return decided.refusal.code;
    for (const event of decided.value) apply(this.state, event);
    this.last = decided.value;
    return 'ok';
  }

  ok(input: CommandInput): this {
    const outcome = this.do(input);
    if (outcome !== 'ok') throw new Error(`${input.type}: ${outcome}`);
    return this;
  }

  undo(): string {
    const undoing = undoOf(this.last);
    return undoing.ok ? this.do(undoing.value) : undoing.refusal.code;
  }

  /** Money by bank, from nobody known yet where nobody is named. */
  paying(
    name: string | null,
    amount: number,
    more: { readonly on?: string; readonly allocations?: Allocating; readonly reference?: string } = {},
  ): CommandInput {
    return {
      type: 'payment.record',
      debtorId: name === null ? null : this.debtor(name),
      on: more.on ?? this.today,
      amount,
      method: 'bank',
      reference: more.reference ?? '',
      words: '',
      allocations: more.allocations ?? (name === null ? 'none' : 'oldest-first'),
    };
  }

  debtor(name: string): DebtorId {
    return found(Object.values(this.state.debtors).find((each) => each.name === name)).id;
  }

  item(number: string): InvoiceId {
    return found(Object.values(this.state.invoices).find((each) => each.number === number)).id;
  }

  get payment(): PaymentId {
    return found(Object.values(this.state.payments).at(-1)).id;
  }

  /** What is left of an item, in cents, signed. */
  left(number: string): number {
    return leftOf(found(this.state.invoices[this.item(number)]));
  }

  balance(name: string) {
    return debtorBalance(this.state, this.debtor(name), this.today);
  }
}

function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('nothing of that name');
  return thing;
}
