/** A book in memory whose commands can be taken back one by one, for the laws of undo. */
import { refuse, type Result } from '#core/basics/result';
import { apply } from '#core/book/apply';
import { commandSchema, type Command, type CommandInput } from '#core/book/command';
import { decide } from '#core/book/decide';
import type { BookEvent } from '#core/book/event';
import { emptyBook, type BookState } from '#core/book/state';
import { undoOf } from '#core/book/undo';
import { today } from '../core/timeline/brambling';
import { someProfile } from './commands';

/** A book to which commands are given, each remembered with the book as it stood before it. */
export class Rehearsal {
  state: BookState = { ...emptyBook(), profile: someProfile };
  readonly done: { readonly before: BookState; readonly events: readonly BookEvent[] }[] = [];
  #ids = 0;

  do(give: CommandInput | ((state: BookState) => CommandInput)): Result<readonly BookEvent[]> {
    // As the page would send it: parsed at the gate.
    const command = commandSchema.safeParse(typeof give === 'function' ? give(this.state) : give);
    if (!command.success) return refuse('unreadable', command.error.message);
    const minutes = String(this.done.length % 60).padStart(2, '0');
    const decided = decide(this.state, command.data, {
      now: `${today}T09:${minutes}:00Z`,
      today,
      by: 'Dawn',
      newId: <Id extends string>() =>
        `00000000-0000-4000-8000-${(++this.#ids).toString().padStart(12, '0')}` as Id,
    });
    if (!decided.ok) return decided;
    this.done.push({ before: structuredClone(this.state), events: decided.value });
    for (const event of decided.value) apply(this.state, event);
    return decided;
  }

  /** Takes back what was done at that place, the latest when none is named. */
  undo(at = -1): Result<readonly BookEvent[]> {
    const undoing = this.undoing(at);
    return undoing.ok ? this.do(undoing.value) : undoing;
  }

  undoing(at = -1): Result<Command> {
    return undoOf(this.done.at(at)?.events ?? []);
  }
}
