/** Orders about files: put to a debtor, a note or a letter, taken off the page, and put back. */
import { hash } from 'node:crypto';
import * as fc from 'fast-check';
import { idAt, order, place, type Order } from './order';

const what = fc.constantFrom('debtor', 'note', 'letter');

const attach = order(fc.record({ attachTo: place, what, file: fc.nat(3) }), (said, state) => {
  const note = said.what === 'note' ? state.notes[idAt(state.notes, said.attachTo)] : undefined;
  const letter = said.what === 'letter' ? state.letters[idAt(state.letters, said.attachTo)] : undefined;
  const name = `scan ${said.file}.pdf`;
  return {
    type: 'attachment.add',
    debtorId: (note ?? letter)?.debtorId ?? idAt(state.debtors, said.attachTo),
    noteId: note?.id ?? null,
    letterId: letter?.id ?? null,
    name,
    // A book on disk wants the content first: the name is it.
    hash: hash('sha256', name, 'hex'),
    bytes: name.length,
  };
});

/** One that is off the page is mostly put back: few of them would be otherwise. */
const detach = order(
  fc.record({ detach: place, how: fc.constantFrom('remove', 'withdraw'), again: fc.nat(4) }),
  (said, { attachments }) => {
    const attachmentId = idAt(attachments, said.detach);
    const isBack = attachments[attachmentId]?.isRemoved && said.again > 0;
    return { type: `attachment.${isBack ? 'restore' : said.how}`, attachmentId };
  },
);

export const anyFileOrder: fc.Arbitrary<Order> = fc.oneof(attach, detach);
