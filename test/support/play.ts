/** Plays the steps of a made-up book in memory, each through the same door as a command from the page. */
import type { DecideContext } from '#core/basics/decide-context';
import type { Result } from '#core/basics/result';
import { apply } from '#core/book/apply';
import { commandSchema, type Command } from '#core/book/command';
import { decide } from '#core/book/decide';
import type { BookEvent } from '#core/book/event';
import { emptyBook, type BookState } from '#core/book/state';
import type { SampleStep } from '#core/sample/sample-step';

export interface Played {
  readonly step: SampleStep;
  readonly command: Command;
  readonly outcome: Result<readonly BookEvent[]>;
}

/** One by one, so that a test can look at the state after each. */
export function* play(steps: Iterable<SampleStep>, state: BookState = emptyBook()): Generator<Played> {
  const newId = countedIds();
  for (const step of steps) {
    const command = commandSchema.parse(step.command(state));
    const outcome = decide(state, command, { now: step.at, today: step.today, by: 'Dawn', newId });
    if (outcome.ok) for (const event of outcome.value) apply(state, event);
    yield { step, command, outcome };
  }
}

/** Ids that count, so that the same steps give the same book; each looks like a UUID. */
function countedIds(): DecideContext['newId'] {
  let count = 0;
  return <Id extends string>() => `00000000-0000-4000-8000-${(++count).toString(16).padStart(12, '0')}` as Id;
}
