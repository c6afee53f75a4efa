/** Orders about letters: any kind to anybody, printed again to somebody on hold, and other words for them. */
import * as fc from 'fast-check';
import { onHold } from '#core/holds/on-hold';
import { letterKinds, templateIds, warningCodes } from '#core/letters/kinds';
import { idAt, line, order, place, type Order } from './order';

const kind = fc.constantFrom('plan-agreement' as const, ...letterKinds);
/** Mostly a reason for every warning there may be. */
const despite = line.chain((why) =>
  fc.subarray(
    warningCodes.map((code) => ({ code, reason: why })),
    { minLength: warningCodes.length - 2 },
  ),
);
/** Few, so that the same words are changed again. */
const id = fc.constantFrom(...templateIds.slice(0, 3));

export const anyLetterOrder: fc.Arbitrary<Order> = fc.oneof(
  order(fc.record({ issueFor: place, kind, words: line, agency: line, despite }), (said, state) => {
    const { issueFor, ...about } = said;
    const debtorId = state.plans[idAt(state.plans, issueFor)]?.debtorId ?? idAt(state.debtors, issueFor);
    return { type: 'letter.issue', request: { ...about, channel: 'letter', debtorId } };
  }),
  order(fc.record({ id, words: line }), ({ words, ...which }) => {
    return { type: 'template.save', ...which, subject: words, body: `{{greeting}},\n\n${words}` };
  }),
  order(fc.record({ id }), (which) => ({ type: 'template.restore', ...which })),
  order(fc.record({ posted: place, who: line }), ({ posted, who }, state, today) => {
    const letterIds = Object.values(state.letters)
      .map((letter) => letter.id)
      .slice(posted % 3);
    return { type: 'letter.post', letterIds, on: today, who };
  }),
  order(fc.record({ unpost: place }), ({ unpost }, { postings }) => {
    return { type: 'letter.unpost', postingIds: [idAt(postings, unpost)] };
  }),
  order(fc.record({ again: place, despiteHold: line }), ({ again, despiteHold }, state, today) => {
    const held = Object.values(state.letters).filter(({ debtorId }) => onHold(state, debtorId, today));
    const letterId = held[again % (held.length || 1)]?.id ?? idAt({}, 0);
    return { type: 'letter.reprint', letterId, despiteHold };
  }),
);
