/** Ledger files on the timeline of a debtor, with what each said of their items. */
import type { Import, Restatement } from '../imports/state';
import type { Invoice } from '../invoices/state';
import { plain } from './entry-words';
import { sayItem } from './invoice-entries';
import type { Sayers } from './say-entry';
import type { Dated } from './timeline';
import type { Undoers } from './undo-entry';

export interface ImportHappening {
  readonly what: 'imported';
  readonly import: Import;
  readonly added: readonly Invoice[];
  readonly changed: readonly Invoice[];
  /** No longer in the ledger, and so not owed any more. */
  readonly gone: readonly Invoice[];
}

/** @param invoices the debtor's; an import that says nothing of them is no entry */
export function importEntries(each: Import, invoices: readonly Invoice[]): Dated[] {
  const { id, on, at, invoiceIds, restated, isUndone } = each;
  const added = pick(invoices, invoiceIds);
  const restatedFor = (why: Restatement['because']) =>
    pick(
      invoices,
      restated.filter(({ because }) => because === why).map(({ invoiceId }) => invoiceId),
    );
  const [changed, gone] = [restatedFor('changed'), restatedFor('gone')];
  if (isUndone || added.length + changed.length + gone.length === 0) return [];
  return [{ what: 'imported', id, kinds: ['import'], on, at, import: each, added, changed, gone }];
}

function pick(invoices: readonly Invoice[], ids: readonly Invoice['id'][]): Invoice[] {
  const wanted = new Set(ids);
  return invoices.filter((invoice) => wanted.has(invoice.id));
}

export const importSayers: Sayers<ImportHappening> = {
  imported: (entry) => plain(`Import “${entry.import.fileName}”: ${sayBrought(entry)}`),
};

/** Without sums: a later import may have said otherwise since, and the balance of the day stands beside. */
function sayBrought({ added, changed, gone }: ImportHappening): string {
  const parts = [sayItems(added, 'added'), sayItems(changed, 'changed'), sayItems(gone, 'no longer owed')];
  return parts.filter(Boolean).join('; ');
}

/** Three by number, the rest counted. */
function sayItems(items: readonly Invoice[], verb: string): string {
  if (items.length === 0) return '';
  const named = items.slice(0, 3).map((item) => item.number || sayItem(item));
  const more = items.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''} ${verb}`;
}

/** An import is about many debtors: it is taken back where imports are listed. */
export const importUndoers: Undoers<ImportHappening> = { imported: () => null };
