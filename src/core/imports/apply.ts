/** How the imports' events change their slice. */
import type { Draft } from '../basics/draft';
import type { ImportUndone, LedgerImported } from './events';
import type { ImportsState } from './state';

export function applyLedgerImported(draft: Draft<ImportsState>, event: LedgerImported): void {
  draft.imports[event.import.id] = event.import;
}

export function applyImportUndone(draft: Draft<ImportsState>, event: ImportUndone): void {
  const before = draft.imports[event.importId];
  if (before) draft.imports[event.importId] = { ...before, isUndone: true };
}
