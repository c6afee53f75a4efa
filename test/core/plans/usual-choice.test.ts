/** Which invoices a plan is over before anybody chooses: what is overdue and not disputed whole. */
import { expect, it } from 'vitest';
import type { DisputeId } from '#core/basics/ids';
import { day } from '#core/basics/local-date';
import type { Command } from '#core/book/command';
import { cents } from '#core/basics/money';
import { unplannedOf } from '#core/plans/covering';
import { usualChoice } from '#core/plans/usual-choice';
import { after, howeId, howesBook, invoiceIds, today } from '../../support/mrs-howe';

const [first, second, third] = invoiceIds;

function dispute(place: number, amount: number): Command {
  return {
    type: 'dispute.raise',
    debtorId: howeId,
    invoiceId: invoiceIds[place] ?? ('none' as (typeof invoiceIds)[number]),
    amount: cents(amount),
    why: 'short delivery',
    whoMustAnswer: 'us',
    answerBy: day('2026-09-10'),
  };
}

function usual(commands: readonly Command[], on = today) {
  const state = after(howesBook(), commands);
  const { chosen, disputed } = usualChoice(state, unplannedOf(state, howeId), on);
  return { chosen: [...chosen], disputed: [...disputed] };
}

it('is all that is overdue', () => {
  expect(usual([])).toEqual({ chosen: [first, second, third], disputed: [] });
  expect(usual([], day('2026-07-15')).chosen).toEqual([first, second]);
});

it('leaves out what is disputed whole, keeps the rest of what is disputed in part, and says how much', () => {
  expect(usual([dispute(1, 88_00)])).toEqual({ chosen: [first, second, third], disputed: [[second, 88_00]] });
  expect(usual([dispute(1, 1_000_00)])).toEqual({ chosen: [first, third], disputed: [[second, 1_000_00]] });
});

it('is all that is not disputed whole where nothing is overdue yet, and nothing where all is disputed', () => {
  expect(usual([dispute(0, 800_00)], day('2026-06-01')).chosen).toEqual([second, third]);
  expect(usual([dispute(0, 800_00), dispute(1, 1_000_00), dispute(2, 600_00)]).chosen).toEqual([]);
});

it('counts a resolved dispute no more', () => {
  const disputeId = 'id1' as DisputeId;
  const resolve: Command = { type: 'dispute.resolve', disputeId, words: 'found it', on: today };
  expect(usual([dispute(1, 88_00), resolve]).chosen).toEqual([first, second, third]);
});
