/** A call that somebody had with a debtor, as a command: they were rung and spoken with, unless said otherwise. */
import type { DebtorId } from '#core/basics/ids';
import type { CommandInput } from '#core/book/command';

type RecordNote = Extract<CommandInput, { type: 'note.record' }>;

export function called<More extends Partial<RecordNote> = object>(
  debtorId: DebtorId,
  words: string,
  more?: More,
) {
  return {
    type: 'note.record',
    debtorId,
    channel: 'phone',
    direction: 'out',
    outcome: 'spoke',
    person: '',
    words,
    followUp: null,
    promise: null,
    ...(more as More),
  } as const;
}
