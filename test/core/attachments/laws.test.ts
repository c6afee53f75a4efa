/** What holds of files after any commands: what is on a page belongs there, and the trail can say all of it. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { day } from '#core/basics/local-date';
import { apply } from '#core/book/apply';
import { decide } from '#core/book/decide';
import { emptyBook } from '#core/book/state';
import { mergedInto } from '#core/debtors/known-as';
import { timelineOf } from '#core/timeline/timeline';
import { attachmentsOf } from '#core/attachments/state';
import { sayEntry } from '#core/trail/say-entry';
import { anyOrders, someProfile } from '../../support/commands';
import { context } from '../../support/mrs-howe';

const today = day('2026-09-01');

it('every file is on the page of a debtor who is there, once in its timeline, and never twice in one place', () => {
  fc.assert(
    fc.property(anyOrders(40), (orders) => {
      const state = emptyBook();
      const given = context(today);
      const begin = decide(state, { type: 'book.create', profile: someProfile, isSample: false }, given);
      for (const event of begin.ok ? begin.value : []) apply(state, event);
      const said: string[] = [];
      for (const order of orders) {
        const decided = decide(state, order(state, today), given);
        if (!decided.ok) continue;
        const { kind, words } = sayEntry(decided.value, state);
        if (kind === 'file') said.push(words);
        for (const event of decided.value) apply(state, event);
      }
      expect(said.filter((words) => !/“scan \d\.pdf” .*bytes/.test(words))).toEqual([]);
      for (const { debtorId } of Object.values(state.attachments))
        expect(state.debtors[debtorId]).toBeDefined();
      for (const { id } of Object.values(state.debtors)) {
        const files = attachmentsOf(state, id);
        const shown = timelineOf(state, id, today).flatMap((entry) =>
          entry.what === 'attached' ? [entry.attachment] : entry.what === 'noted' ? entry.files : [],
        );
        expect(shown.map((file) => file.id).toSorted()).toEqual(files.map((file) => file.id).toSorted());
        const places = files.map(({ noteId, letterId, hash }) => `${noteId} ${letterId} ${hash}`);
        // Two who had the same file and became one have it from each, until they are parted.
        if (mergedInto(state, id).length > 0) continue;
        expect(new Set(places).size).toBe(places.length);
      }
    }),
    { numRuns: 200 },
  );
});
