/** What holds and disputes promise in any book: nobody on hold is asked, and no disputed cent is asked for. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day } from '#core/basics/local-date';
import { sum } from '#core/basics/money';
import type { BookState } from '#core/book/state';
import { chaseableOf } from '#core/holds/chaseable';
import { balanceOf, invoicesOf, leftOf } from '#core/invoices/balance';
import { composeLetter } from '#core/letters/compose';
import { debtorList } from '#core/reports/debtor-list';
import { nextStepOf } from '#core/timeline/next-step';
import { anyOrders } from '../../support/commands';
import { playedOrders } from '../../support/played-orders';

const today = day('2026-09-01');

/** Told anew from the records alone: a hold that is not lifted and covers the day. */
function isHeld({ holds }: BookState, debtorId: string, on: string): boolean {
  return Object.values(holds).some(
    (hold) =>
      hold.debtorId === debtorId && !hold.lifted && hold.from <= on && (hold.until ?? '9999-12-31') >= on,
  );
}

const agreement = { kind: 'plan-agreement', channel: 'letter' } as const;
const later = fc.integer({ min: 0, max: 40 }).map((days) => addDays(today, days));

describe('laws', () => {
  it('a hold in force stops everything, and nothing else does', () => {
    fc.assert(
      fc.property(anyOrders(25), later, (orders, on) => {
        const state = playedOrders(orders, today);
        const rows = new Map(debtorList(state, on, 'with-archive').map((row) => [row.debtorId, row]));
        for (const { id } of Object.values(state.debtors)) {
          const held = isHeld(state, id, on);
          expect(nextStepOf(state, id, on).what === 'on-hold').toBe(held);
          expect(rows.get(id)?.standing.kind === 'on-hold').toBe(held);
          const isAsked = chaseableOf(state, id, on).amount > 0 || Boolean(rows.get(id)?.next);
          expect(held && isAsked).toBe(false);
        }
        for (const { id: planId, debtorId } of Object.values(state.plans)) {
          const letter = composeLetter(state, { ...agreement, debtorId, planId }, on);
          const stoppedBy = letter.ok ? '' : letter.refusal.code;
          // Nobody in the archive is written to, on hold or not.
          const away = state.debtors[debtorId]?.archived ? 'archived' : null;
          const held = isHeld(state, debtorId, on) ? 'on-hold' : null;
          expect(['on-hold', 'archived'].find((stop) => stop === stoppedBy) ?? null).toBe(away ?? held);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('no disputed cent is asked for, and no other than an overdue one', () => {
    fc.assert(
      fc.property(anyOrders(25), later, (orders, on) => {
        const state = playedOrders(orders, today);
        for (const { id } of Object.values(state.debtors)) {
          const items = invoicesOf(state, id);
          const { amount } = chaseableOf(state, id, on);
          const contested = items.map((invoice) => {
            const raised = Object.values(state.disputes).filter(
              (each) => each.invoiceId === invoice.id && !each.resolution,
            );
            const isOverdue = invoice.kind === 'invoice' && invoice.dueDate < on;
            const total = sum(raised.map((each) => each.amount));
            return isOverdue ? Math.min(total, Math.max(0, leftOf(invoice))) : 0;
          });
          const disputed = contested.reduce((so, each) => so + each, 0);
          expect(amount).toBeGreaterThanOrEqual(0);
          expect(amount + disputed).toBeLessThanOrEqual(balanceOf(items, on).overdue);
        }
      }),
      { numRuns: 150 },
    );
  });
});
