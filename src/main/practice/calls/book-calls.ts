/** The calls about the practice and its books: which there are, open one, change one. */
import { ok } from '#core/basics/result';
import type { Handlers } from '#core/contract/contract';
import type { HandlerParts } from '../handlers';
import { erasePerson } from '../erase-person';
import { refusingStorage } from '../refusing-storage';
import { createSampleBook } from '../sample-book';

type BookCalls = Pick<
  Handlers,
  | 'practice.get'
  | 'settings.change'
  | 'book.create'
  | 'book.sample'
  | 'book.open'
  | 'book.discard'
  | 'book.dispatch'
  | 'trail.read'
  | 'book.verify'
  | 'person.erase'
  | 'draft.keep'
>;

export function bookCalls({ practice, desktop, clock, jobs }: HandlerParts): BookCalls {
  return {
    'practice.get': async () => {
      await practice.settle();
      return practice.view();
    },
    'settings.change': async (settings) => {
      const changed = await practice.changeSettings(settings);
      if (changed.ok) desktop.useTheme(settings.theme);
      return changed;
    },
    'book.create': (profile) => practice.createBook(profile, false),
    'book.sample': () => createSampleBook(practice, clock),
    'book.open': ({ bookId, secret }) => practice.openBook(bookId, secret),
    'book.discard': ({ bookId }) => practice.discardSample(bookId, desktop.moveToBin),
    'book.dispatch': async ({ bookId, commandId, command }) => {
      const service = practice.book(bookId);
      return service.ok ? service.value.dispatch(commandId, command) : service;
    },
    'trail.read': async ({ bookId, ...query }) => {
      const service = practice.book(bookId);
      return service.ok ? refusingStorage(() => service.value.trail.read(query)) : service;
    },
    'book.verify': async ({ bookId, jobId }) => {
      const service = practice.book(bookId);
      if (!service.ok) return service;
      return jobs.run(jobId, (watch) => refusingStorage(() => service.value.check.run(watch)));
    },
    'person.erase': (asked) => erasePerson(practice, clock, asked),
    'draft.keep': async ({ bookId, key, text }) => {
      const service = practice.book(bookId);
      if (!service.ok) return service;
      service.value.drafts.keep(key, text);
      return ok(null);
    },
  };
}
