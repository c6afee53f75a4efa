/** What has happened to ledger imports; the debtors and invoices they bring have events of their own. */
import type { ImportId } from '../basics/ids';
import type { Import } from './state';

export interface LedgerImported {
  readonly type: 'ledger.imported';
  readonly v: 2;
  readonly import: Import;
}

export interface ImportUndone {
  readonly type: 'import.undone';
  readonly v: 1;
  readonly importId: ImportId;
}

export type ImportEvent = LedgerImported | ImportUndone;
