/** How much an import brings, in words: `3 debtors, 3 invoices`. */
export interface BroughtIn {
  /** Debtors the book did not know. */
  readonly debtors: number;
  /** New invoices and credits. */
  readonly items: number;
  /** Items the book knew that say something else now. */
  readonly changes: number;
  /** Items the book holds open that the ledger has no more. */
  readonly gone: number;
}

export function sayBroughtIn({ debtors, items, changes, gone }: BroughtIn): string {
  const parts = [
    debtors > 0 && counted(debtors, 'debtor'),
    items > 0 && counted(items, 'invoice'),
    changes > 0 && counted(changes, 'change'),
    gone > 0 && `${gone.toLocaleString()} no longer owed`,
  ];
  return parts.filter((part) => part !== false).join(', ') || 'nothing new';
}

/** What the button does: `Import 1 debtor, 1 invoice, close 20`. */
export function sayImport(brings: BroughtIn): string {
  const { gone, ...rest } = brings;
  if (gone === 0) return `Import ${sayBroughtIn(brings)}`;
  const isMore = rest.items + rest.changes > 0;
  return isMore
    ? `Import ${sayBroughtIn({ ...rest, gone: 0 })}, close ${gone.toLocaleString()}`
    : `Close ${counted(gone, 'item')}`;
}

/** `1 debtor`, `1,200 debtors`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString()} ${noun}${count === 1 ? '' : 's'}`;
}
