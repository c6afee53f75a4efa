/** The program the crash test kills: records without end, and prints each entry only once it is confirmed. */
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openJournal } from '#main/journal/journal';
import { snapshotStore } from '#main/journal/snapshot';

const folder = process.argv[2] ?? '';
const snapshots = snapshotStore<unknown[]>(folder, { stateVersion: 1 });
const { journal, snapshot, entries } = await openJournal(folder, {
  owner: { by: 'Anna', desk: 'front-desk' },
  snapshots,
});
const state: unknown[] = [...(snapshot?.state ?? []), ...entries.map((entry) => entry.events)];
if (journal.readOnly !== null) throw new Error(journal.readOnly.message);

for (;;) {
  const text = 'x'.repeat(Math.floor(Math.random() * 3_000));
  const receipt = await journal.append({
    at: new Date().toISOString(),
    by: 'Anna',
    desk: 'front-desk',
    commandId: randomUUID(),
    command: 'note.add',
    events: [{ text }],
  });
  writeSync(1, `${receipt.seq} ${receipt.hash}\n`);
  state.push(receipt.events);
  if (receipt.seq % 7 === 0) await snapshots.save({ seq: receipt.seq, head: receipt.hash, state });
}
