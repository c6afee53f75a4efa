/** What Ctrl+Z takes back: the latest done at this window, each thing once, each book its own. */
import { expect, it } from 'vitest';
import type { BookId } from '#core/basics/ids';
import { apply } from '#core/book/apply';
import type { Command } from '#core/book/command';
import { UndoList } from '../../src/renderer/book/undo-list';
import { accepted, context, howeId, howesBook, invoiceIds, storyTerms } from '../support/mrs-howe';
import { called } from '../support/called';

const bookId = 'book' as BookId;

const note = called(howeId, 'pays in parts');
const offer: Command = { type: 'plan.propose', debtorId: howeId, invoiceIds, terms: storyTerms };

/** Mrs Howe's book in a window, and what Ctrl+Z would do there. */
function window() {
  const [state, inContext, list] = [howesBook(), context(), new UndoList()];
  const undoing = () => {
    const last = list.last(bookId);
    return last && (last.ok ? last.value : last.refusal.code);
  };
  const send = (command: Command) => {
    const events = accepted(state, command, inContext);
    for (const event of events) apply(state, event);
    list.remember(bookId, command, { seq: 1, at: '', by: 'Dawn', commandId: '', events });
    return undoing();
  };
  const undo = () => {
    const command = undoing();
    if (!command || typeof command === 'string') throw new Error('nothing to undo');
    return send(command);
  };
  return { list, send, undo };
}

it('walks down from the latest, until nothing is left', () => {
  const { list, send, undo } = window();
  send(note);
  expect(send(offer)).toMatchObject({ type: 'plan.step-back', step: 'proposed' });
  expect(undo()).toMatchObject({ type: 'note.withdraw' });
  expect(undo()).toBeNull();
  send(note);
  expect(list.last('another book' as BookId)).toBeNull();
});

it('passes over what was taken back elsewhere', () => {
  const { send } = window();
  const taking = send(note);
  send(offer);
  if (!taking || typeof taking === 'string') throw new Error('nothing to undo');
  expect(send(taking)).toMatchObject({ type: 'plan.step-back' });
});

it('stops at a letter, which stays as it was issued', () => {
  const { send } = window();
  const offered = send(offer);
  if (typeof offered === 'string' || offered?.type !== 'plan.step-back') throw new Error('no plan');
  const { planId } = offered;
  const letter = { kind: 'plan-agreement', channel: 'letter', debtorId: howeId, planId } as const;
  expect(send({ type: 'letter.issue', request: letter })).toBe('letter-issued');
});
