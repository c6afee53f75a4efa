/** Orders about notes that are there: corrected, taken back; and notes about everybody at once, as of posted statements. */
import * as fc from 'fast-check';
import { cents } from '#core/basics/money';
import type { Writing } from '#core/notes/state';
import { idAt, line, order, place, type Order } from './order';

const text = { kind: 'follow-up', channel: 'text', letterId: null } as const;
const noReasons = { despiteHold: null, despite: [] };

/** Of a message, at times with the reason it was made all the same. */
export const someWriting: fc.Arbitrary<Writing | null> = fc.oneof(
  fc.constant(null),
  line.map((reason) => ({
    ...text,
    despiteHold: reason,
    despite: [{ code: 'plan-running' as const, reason }],
  })),
  fc.constant({ ...text, ...noReasons }),
);

const said = { person: '', followUp: null } as const;

export const anyNoteOrder: fc.Arbitrary<Order> = fc.oneof(
  order(fc.record({ correct: place, words: line }), ({ correct, words }, state) => {
    const spoke = { channel: 'phone', direction: 'in', outcome: 'spoke' } as const;
    return { type: 'note.correct', noteId: idAt(state.notes, correct), ...said, ...spoke, words };
  }),
  order(fc.record({ withdrawNote: place }), ({ withdrawNote }, state) => {
    return { type: 'note.withdraw', noteId: idAt(state.notes, withdrawNote) };
  }),
  order(fc.record({ but: fc.nat(2), words: line }), ({ but, words }, { debtors }, today) => {
    const choice = { style: 'open-items', from: null, asAt: today } as const;
    const sent = { channel: 'letter', direction: 'out', outcome: 'sent' } as const;
    const about = { ...said, ...sent, words, statement: { choice, closing: cents(12_00) } };
    const notes = Object.values(debtors).map(({ id: debtorId }) => ({ ...about, debtorId }));
    return { type: 'notes.record', notes: notes.slice(but) };
  }),
);
