/** Journals of older versions open as they did then: same entries, same state, and no event without its witness. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { BookEvent, EventOf } from '#core/book/event';
import { openGolden, type GoldenBook } from '../../fixtures/journals/open-golden';

const folder = join(import.meta.dirname, '../../fixtures/journals');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => name.replace(/\.jsonl$/, ''));

/** Every event in the version that is written today. A new one, or a raised one, does not compile until it stands here. */
const versions: { readonly [Type in BookEvent['type']]: EventOf<Type>['v'] } = {
  'book.created': 2,
  'profile.changed': 2,
  'profile.changed-back': 2,
  'debtor.added': 2,
  'debtor.changed': 2,
  'debtor.changed-back': 2,
  'debtor.withdrawn': 1,
  'debtor.archived': 1,
  'debtor.unarchived': 2,
  'debtors.merged': 1,
  'debtors.parted': 1,
  'debtors.kept-apart': 1,
  'debtors.compared-again': 1,
  'invoice.recorded': 1,
  'invoice.restated': 2,
  'invoice.withdrawn': 1,
  'payment.recorded': 1,
  'payment.allocated': 1,
  'payment.assigned': 1,
  'payment.reversed': 1,
  'payment.refunded': 1,
  'payment.put-back': 1,
  'credit.allocated': 1,
  'credit.put-back': 1,
  'write-off.recorded': 1,
  'write-off.reversed': 1,
  'write-off.put-back': 1,
  'ledger.imported': 2,
  'import.undone': 1,
  'note.recorded': 4,
  'note.withdrawn': 4,
  'note.corrected': 3,
  'note.uncorrected': 3,
  'promise.made': 1,
  'promise.withdrawn': 1,
  'dispute.raised': 1,
  'dispute.resolved': 1,
  'dispute.put-back': 1,
  'hold.placed': 1,
  'hold.lifted': 1,
  'hold.put-back': 1,
  'plan.proposed': 3,
  'plan.agreed': 2,
  'plan.signed': 1,
  'plan.changed': 2,
  'plan.concession-given': 1,
  'plan.refused': 1,
  'plan.withdrawn': 2,
  'plan.ended': 1,
  'plan.stepped-back': 2,
  'stationery.changed': 1,
  'stationery.changed-back': 1,
  'letter.issued': 4,
  'letter.reprinted': 1,
  'letters.posted': 1,
  'letters.unposted': 1,
  'template.saved': 1,
  'template.restored': 1,
  'template.put-back': 1,
  'attachment.added': 2,
  'attachment.removed': 2,
  'attachment.restored': 2,
  'attachment.withdrawn': 2,
  'circumstances.recorded': 1,
  'circumstances.changed': 1,
  'circumstances.closed': 1,
  'circumstances.put-back': 1,
  'budget.recorded': 1,
  'budget.removed': 1,
  'person.erased': 1,
};

const seen = new Set<string>();

describe('a journal of before', () => {
  test('there are twenty at least, some of them encrypted', () => {
    expect(names.length).toBeGreaterThanOrEqual(20);
    const starts = names.map((name) => readFileSync(join(folder, `${name}.jsonl`), 'utf8').slice(0, 60));
    expect(starts.filter((start) => start.includes('"sealed"')).length).toBeGreaterThanOrEqual(3);
  });

  test.each(names)('%s opens without a word, and comes to the state it had', async (name) => {
    const stem = join(folder, name);
    const book = await openGolden(stem);
    expect(book).toMatchObject({ notices: [], readOnly: null });
    const recorded: Record<string, unknown> = JSON.parse(readFileSync(`${stem}.state.json`, 'utf8'));
    expect(partsOf(book, Object.keys(recorded))).toMatchObject(recorded);
    expect(idsOf(partsOf(book, Object.keys(recorded)))).toEqual(idsOf(recorded));
    for (const { events } of book.entries) for (const event of events) seen.add(nameOf(event));
  });

  test('every event there is stands in one of them, in each of its versions', () => {
    const all = Object.entries(versions).flatMap(([type, v]) =>
      Array.from({ length: v }, (_, older) => `${type} ${older + 1}`),
    );
    expect(all.filter((each) => !seen.has(each))).toEqual([]);
  });
});

/** A part of the state that came later is not looked at, nor a new field of a record: neither takes anything away. */
function partsOf({ state }: GoldenBook, parts: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(state).filter(([part]) => parts.includes(part)));
}

function idsOf(state: Readonly<Record<string, unknown>>): unknown[] {
  const tables = Object.entries(state).filter(([part]) => part !== 'profile');
  return tables.map(([part, records]) => [part, Object.keys(Object(records))]);
}

function nameOf(event: unknown): string {
  const { type, v } = event as BookEvent;
  return `${type} ${v}`;
}
