/** How much an import brings, in words: `3 debtors, 3 invoices`. */
export interface BroughtIn {
  /** Debtors the book did not know. */
  readonly debtors: number;
  /** New invoices and credits. */
  readonly items: number;
  /** Items the book knew that say something else now. */
  readonly changes: number;
}

export function sayBroughtIn({ debtors, items, changes }: BroughtIn): string {
  const parts = [
    debtors > 0 && counted(debtors, 'debtor'),
    items > 0 && counted(items, 'invoice'),
    changes > 0 && counted(changes, 'change'),
  ];
  return parts.filter((part) => part !== false).join(', ') || 'nothing new';
}

/** `1 debtor`, `1,200 debtors`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString()} ${noun}${count === 1 ? '' : 's'}`;
}
