/** What happens between a business and a debtor before a kind of letter has something to say. */
import type { DebtorId, InvoiceId, PlanId } from '#core/basics/ids';
import type { CommandInput } from '#core/book/command';
import type { LetterKind } from '#core/letters/kinds';
import { called } from './called';

interface Given {
  readonly debtorId: DebtorId;
  readonly invoiceIds: readonly InvoiceId[];
  readonly planId: PlanId;
  readonly confided: string;
}

type Step = (given: Given) => CommandInput;

const proposed =
  (firstOn: string): Step =>
  ({ debtorId, invoiceIds, confided: words }) => {
    const equal = { strategy: 'equal', deposit: 0, depositOn: firstOn, cadence: 'monthly' } as const;
    const terms = { ...equal, instalments: 6, firstOn };
    return { type: 'plan.propose', debtorId, invoiceIds: [...invoiceIds], terms, words };
  };
const agreed: Step = ({ planId }) => ({ type: 'plan.agree', planId });
const paid =
  (amount: number): Step =>
  ({ debtorId, confided: words }) => {
    const how = { method: 'bank', reference: '', allocations: 'oldest-first' } as const;
    return { type: 'payment.record', debtorId, on: '2026-09-01', amount, words, ...how };
  };

/** What has to have happened by 1 September, so that a kind has something to say on the 10th. */
export const beforeLetters: Readonly<Partial<Record<LetterKind, readonly Step[]>>> = {
  'promise-confirmation': [
    ({ debtorId, confided }) =>
      called(debtorId, confided, { promise: { amount: 1_200_00, by: '2026-09-30' } }),
  ],
  'plan-offer': [proposed('2026-10-01')],
  'plan-agreement': [proposed('2026-10-01')],
  'plan-check-in': [proposed('2026-10-01'), agreed],
  'plan-changed': [
    proposed('2026-10-01'),
    agreed,
    ({ planId, confided: words }) => ({
      type: 'plan.change',
      planId,
      change: { kind: 'longer', payments: 9 },
      words,
    }),
  ],
  'missed-instalment': [proposed('2026-09-01'), agreed],
  'payment-received': [paid(250_00)],
  'paid-in-full': [paid(2_400_00)],
  'dispute-acknowledged': [
    ({ debtorId, invoiceIds: [invoiceId], confided: why }) => ({
      type: 'dispute.raise',
      debtorId,
      invoiceId: invoiceId!,
      amount: 88_00,
      why,
      whoMustAnswer: 'us',
      answerBy: '2026-09-15',
    }),
  ],
  'hold-confirmed': [
    ({ debtorId, confided: words }) => ({
      type: 'hold.place',
      debtorId,
      why: 'bereavement',
      words,
      from: '2026-09-01',
      until: '2026-10-30',
    }),
  ],
};
