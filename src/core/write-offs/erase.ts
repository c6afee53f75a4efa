/** What the events of write-offs tell of a person, and how they stand without it. */
import { ERASED_WORDS, onBothSides, type Erasers, type Whose } from '../erasures/erasing';
import type { WriteOffEvent } from './events';
import type { WriteOff } from './state';

export const writeOffErasers: Erasers<WriteOffEvent> = {
  'write-off.recorded': (event, whose) => ({ ...event, writeOff: erasedWriteOff(event.writeOff, whose) }),
  'write-off.reversed': onBothSides(erasedWriteOff),
  'write-off.put-back': onBothSides(erasedWriteOff),
};

function erasedWriteOff(writeOff: WriteOff, { debtorId }: Whose): WriteOff {
  if (writeOff.debtorId !== debtorId) return writeOff;
  const reversal = writeOff.reversal && { ...writeOff.reversal, words: '' };
  return { ...writeOff, words: ERASED_WORDS, reversal };
}
