/** The sample book of the first screen: Harbour Lane Joinery, written as if over the last months. */
import { randomUUID } from 'node:crypto';
import type { Result } from '#core/basics/result';
import type { OpenBook } from '#core/contract/books';
import { harbourLane, harbourLaneProfile } from '#core/sample/harbour-lane';
import type { SampleStep } from '#core/sample/sample-step';
import type { Clock } from '../clock';
import type { Practice } from './practice';

/**
 * Opens the sample book, making it when there is none.
 *
 * One that is there is opened as it was left: whoever tried things out in it finds them again, and a fresh one is
 * to be had by throwing the old one away first.
 */
export async function createSampleBook(practice: Practice, clock: Clock): Promise<Result<OpenBook>> {
  const { books } = await practice.view();
  const known = books.find((book) => book.isSample && book.isReachable);
  if (known) return practice.openBook(known.bookId);

  const [creation, ...steps] = harbourLane(clock.today());
  const created = await practice.createBook(harbourLaneProfile, true, creation && clockAt(creation));
  if (!created.ok) return created;
  const { bookId } = created.value;
  const service = practice.book(bookId);
  if (!service.ok) return service;
  for (const step of steps) {
    const recorded = await service.value.dispatch(
      randomUUID(),
      step.command(service.value.state),
      clockAt(step),
    );
    if (!recorded.ok) return recorded;
  }
  return practice.openBook(bookId);
}

/** The clock as it stood when the step is said to have been taken. */
function clockAt({ at, today }: SampleStep): Clock {
  return { now: () => at, today: () => today };
}
