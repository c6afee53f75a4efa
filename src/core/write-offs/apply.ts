/** How the write-offs' events change their slice, and what is left of the invoice. */
import type { Draft } from '../basics/draft';
import { settle } from '../invoices/settle';
import type { InvoicesState } from '../invoices/state';
import type { WriteOffPutBack, WriteOffRecorded, WriteOffReversed } from './events';
import { settledByWriteOff, type WriteOffsState } from './state';

export function applyWriteOffRecorded(
  draft: Draft<WriteOffsState & InvoicesState>,
  { writeOff }: WriteOffRecorded,
): void {
  settle(draft, [], settledByWriteOff(writeOff));
  draft.writeOffs[writeOff.id] = writeOff;
}

export function applyWriteOffChanged(
  draft: Draft<WriteOffsState & InvoicesState>,
  { was, is }: WriteOffReversed | WriteOffPutBack,
): void {
  settle(draft, settledByWriteOff(was), settledByWriteOff(is));
  if (is) draft.writeOffs[is.id] = is;
  else delete draft.writeOffs[was.id];
}
