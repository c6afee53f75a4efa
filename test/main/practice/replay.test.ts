/** Whatever a book is told: the state it lived through, replayed from its journal, or taken from its snapshot, is one. */
import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, day } from '#core/basics/local-date';
import { commandSchema } from '#core/book/command';
import type { BookEvent } from '#core/book/event';
import { undoOf } from '#core/book/undo';
import type { Clock } from '#main/clock';
import { snapshotPath } from '#main/journal/book-folder';
import type { BookService } from '#main/practice/book-service';
import { allScenarios } from '../../fixtures/journals/all-scenarios';
import { anyOrders, type Order } from '../../support/commands';
import { inBook, newBook } from './desk';

/** Some commands only ever take something back. */
const UNDO_EVERY = 3;

/** On which day orders begin, and whether every so many is taken back. */
const byChance = { from: day('2026-09-01'), isTakenBack: true };
const asTold = { from: day('2026-03-02'), isTakenBack: false };

async function takeBack(service: BookService, events: readonly BookEvent[], clock: Clock): Promise<void> {
  const undoing = undoOf(events);
  if (undoing.ok) await service.dispatch(randomUUID(), undoing.value, clock);
}

/** Gives all the orders, a day apart; answers with the kinds of those that were carried out. */
async function follow(
  service: BookService,
  orders: readonly Order[],
  { from, isTakenBack } = byChance,
): Promise<string[]> {
  const done: string[] = [];
  for (const [i, order] of orders.entries()) {
    const today = addDays(from, i);
    const clock = { now: () => `${today}T09:30:00.000Z`, today: () => today };
    const before = JSON.stringify(service.state);
    const command = order(service.state, today);
    // As the page does; the name is the content.
    if (command.type === 'attachment.add')
      await service.attachments.keep(command.name, Buffer.from(command.name));
    const answer = await service.dispatch(randomUUID(), command, clock);
    if (answer.ok) done.push(command.type);
    if (answer.ok && isTakenBack && i % UNDO_EVERY === 0)
      await takeBack(service, answer.value.commit.events, clock);
    if (!answer.ok && JSON.stringify(service.state) !== before)
      throw new Error(`refused, but moved: ${command.type}`);
  }
  return done;
}

/** What happened in the golden journals, as orders: whatever chance may leave out is carried out there. */
const told = allScenarios.flatMap(({ steps }): [Order[], Order[], typeof asTold][] => {
  const orders = steps.filter((step) => typeof step === 'function');
  return orders.length === steps.length ? [[orders, [], asTold]] : [];
});

it('live = snapshot = replay, over any commands', async () => {
  const toldOf = new Set<string>();
  await fc.assert(
    fc.asyncProperty(anyOrders(120), anyOrders(5), fc.constant(byChance), async (orders, more, how) => {
      const folder = await newBook();
      const lived = await inBook(folder, async (service) => {
        const done = await follow(service, orders, how);
        if (how === asTold) for (const type of done) toldOf.add(type);
        return structuredClone({ state: service.state, seq: service.seq, head: service.head });
      });
      // From the snapshot that closing wrote, and on from there.
      const livedOn = await inBook(folder, async (service) => {
        expect({ state: service.state, seq: service.seq, head: service.head }).toStrictEqual(lived);
        await follow(service, more);
        return structuredClone(service.state);
      });
      await rm(snapshotPath(folder));
      await inBook(folder, (service) => expect(service.state).toStrictEqual(livedOn));
    }),
    { numRuns: 80, examples: told },
  );
  const all = commandSchema.options.map((option) => option.shape.type.value);
  // Every command (the book's creation comes before) was carried out, and not by chance: or the law would say little.
  expect(all.filter((type) => !toldOf.has(type))).toEqual(['book.create']);
});
