/** What a debtor's timeline offers to undo: what people did there, and of a plan only its latest step. */
import { expect, it } from 'vitest';
import { timelineOf } from '#core/timeline/timeline';
import { undoOfEntry } from '#core/timeline/undo-entry';
import { apply } from '#core/book/apply';
import type { BookState } from '#core/book/state';
import { commandSchema } from '#core/book/command';
import { decide } from '#core/book/decide';
import { leftOf } from '#core/invoices/balance';
import { context as contextOn } from '../../support/mrs-howe';
import { after, call, ledger, offer, on, paying, theDebtor, thePayment, thePlan, today } from './brambling';

const context = contextOn(today);

it('offers to take back notes and the latest step of a plan', () => {
  const state = after(
    on('2026-08-10', () => ledger()),
    on('2026-08-21', call('cheque in the post', { promise: { amount: 100_000, by: '2026-09-04' } })),
    on(today, offer),
    on(today, (book) => ({ type: 'plan.agree', planId: thePlan(book) })),
  );
  const offered = timelineOf(state, theDebtor(state), today).flatMap((entry) => {
    const undo = undoOfEntry(entry);
    return undo ? [[entry.what, undo.command, undo.meaning]] : [];
  });
  const [noteId] = Object.keys(state.notes);
  expect(offered).toEqual([
    [
      'plan-agreed',
      { type: 'plan.step-back', planId: thePlan(state), step: 'agreed', at: '2026-09-01T09:13:00.000Z' },
      'The plan waits for their answer again.',
    ],
    [
      'noted',
      { type: 'note.withdraw', noteId },
      'The note leaves the timeline, and the promise made on it no longer counts.',
    ],
  ]);
});

it('offers to take back what happened to a payment last, and what was recorded by hand', () => {
  const state = after(
    on('2026-08-10', () => ledger()),
    on('2026-08-20', paying(144_000)),
    on('2026-08-21', (so, date) => {
      const bounced = { on: date, why: 'bounced' as const, words: '' };
      return { type: 'payment.reverse', paymentId: thePayment(so), ...bounced };
    }),
    on('2026-08-22', (so, date) => ({
      type: 'invoice.record',
      debtorId: theDebtor(so),
      kind: 'credit-note',
      number: 'CN-1',
      date,
      dueDate: date,
      amount: 5_000,
      description: '',
      reference: '',
    })),
  );
  const offered = timelineOf(state, theDebtor(state), today).flatMap((entry) => undoOfEntry(entry) ?? []);
  expect(offered.map(({ question }) => question)).toEqual([
    'Undo the recording of CN-1?',
    'Undo the reversal?',
  ]);
  const [, reversal] = offered;
  const decided = reversal && decide(state, commandSchema.parse(reversal.command), context);
  for (const event of decided?.ok ? decided.value : []) apply(state, event);
  expect(Object.values(state.invoices).map(leftOf)).toEqual([0, 60_000, 40_000, -5_000]);
});

it('offers to take back what was told last of circumstances, and brings back what held before', () => {
  const told = {
    category: 'lost-job',
    words: '',
    since: null,
    lookAgainOn: null,
    isSensitive: false,
  } as const;
  const first = (state: BookState) => Object.values(state.circumstances)[0]!;
  const state = after(
    on('2026-08-10', () => ledger()),
    on('2026-08-20', (so) => ({ type: 'circumstances.record', debtorId: theDebtor(so), told })),
    on('2026-08-21', (so) => ({
      type: 'circumstances.change',
      circumstancesId: first(so).id,
      told: { ...told, words: 'Starts anew in October' },
    })),
    on('2026-08-22', (so) => ({ type: 'circumstances.close', circumstancesId: first(so).id })),
  );
  const meanings = [];
  for (;;) {
    const offered = timelineOf(state, theDebtor(state), today)
      .filter(({ kinds }) => kinds.some((kind) => kind === 'circumstances'))
      .flatMap((entry) => undoOfEntry(entry) ?? []);
    if (offered.length === 0) break;
    expect(offered).toHaveLength(1);
    meanings.push(offered[0]!.meaning);
    const undone = decide(state, commandSchema.parse(offered[0]!.command), context);
    if (!undone.ok) throw new Error(undone.refusal.message);
    for (const event of undone.value) apply(state, event);
  }
  expect(meanings).toEqual([
    'The circumstances hold again.',
    'What was told before holds again.',
    'The circumstances leave the page.',
  ]);
});
