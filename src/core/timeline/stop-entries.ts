/** Disputes and holds on the timeline: each when it began, and when it was ended. */
import type { Dispute } from '../disputes/state';
import type { Hold } from '../holds/state';
import type { Invoice, InvoicesState } from '../invoices/state';
import type { NotesState } from '../notes/state';
import type { Dated } from './timeline';

/** What happened, with the records it is about; `say-stop-entry.ts` has the words. */
export type StopHappening =
  | {
      readonly what: 'disputed' | 'dispute-resolved';
      readonly dispute: Dispute;
      readonly invoice: Invoice | null;
    }
  | { readonly what: 'hold-placed' | 'hold-lifted'; readonly hold: Hold };

/** One that was raised on a contact stands with its note. */
export function disputeEntries(dispute: Dispute, { notes, invoices }: NotesState & InvoicesState): Dated[] {
  const { id, on, at, noteId, resolution } = dispute;
  const own = { kinds: ['dispute'] as const, dispute, invoice: invoices[dispute.invoiceId] ?? null };
  const isWithNote = noteId !== null && notes[noteId] !== undefined;
  const raised: Dated[] = isWithNote ? [] : [{ what: 'disputed', id, on, at, ...own }];
  if (!resolution) return raised;
  const { on: endedOn, at: endedAt } = resolution;
  return [...raised, { what: 'dispute-resolved', id: `${id} resolved`, on: endedOn, at: endedAt, ...own }];
}

export function holdEntries(hold: Hold): Dated[] {
  const { id, placedOn, at, lifted } = hold;
  const placed: Dated = { what: 'hold-placed', id, kinds: ['hold'], on: placedOn, at, hold };
  if (!lifted) return [placed];
  return [
    placed,
    { what: 'hold-lifted', id: `${id} lifted`, kinds: ['hold'], on: lifted.on, at: lifted.at, hold },
  ];
}
