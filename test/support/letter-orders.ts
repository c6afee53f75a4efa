/** Letters written, and printed again to somebody who is on hold. */
import * as fc from 'fast-check';
import { onHold } from '#core/holds/on-hold';
import { idAt, line, order, place, type Order } from './order';

export const anyLetterOrder: fc.Arbitrary<Order> = fc.oneof(
  order(fc.record({ issueFor: place }), ({ issueFor }, state) => {
    return {
      type: 'letter.issue',
      request: { kind: 'plan-agreement', planId: idAt(state.plans, issueFor) },
    };
  }),
  order(fc.record({ again: place, despiteHold: line }), ({ again, despiteHold }, state, today) => {
    const held = Object.values(state.letters).filter(({ debtorId }) => onHold(state, debtorId, today));
    const letterId = held[again % (held.length || 1)]?.id ?? idAt({}, 0);
    return { type: 'letter.reprint', letterId, despiteHold };
  }),
);
