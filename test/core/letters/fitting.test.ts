/** Which letters make sense today: what the book knows comes first, and no reminder is skipped. */
import { describe, expect, it } from 'vitest';
import { addDays } from '#core/basics/local-date';
import { fittingKinds, otherKinds } from '#core/letters/fitting';
import { letterKinds, type LetterKind } from '#core/letters/kinds';
import { after, context, howeId, howesBook, today } from '../../support/mrs-howe';
import { pageDespiteAll, settingFor, type Differs } from '../../support/letters';

function firstFor(kind: LetterKind): LetterKind | undefined {
  const { state, on } = settingFor(kind);
  return fittingKinds(state, howeId, on)[0];
}

describe('the likeliest letter', () => {
  it.each([
    'missed-instalment',
    'plan-offer',
    'plan-check-in',
    'dispute-acknowledged',
    'promise-confirmation',
    'paid-in-full',
    'hold-confirmed',
    'friendly-reminder',
  ] as const)('is %s where that is what happened', (kind) => expect(firstFor(kind)).toBe(kind));

  it.each<[string, Differs, LetterKind]>([
    ['a person in England', {}, 'letter-before-claim'],
    ['a business in Germany', { profile: { jurisdiction: 'DE' } }, 'hand-over-notice'],
    ['somebody of unknown kind', { debtor: { kind: null } }, 'hand-over-notice'],
  ])('goes from one reminder to the next, for %s as well', (_, differs, last) => {
    const state = howesBook(differs);
    const inContext = context();
    const sent = ['friendly-reminder', 'follow-up', 'firm-reminder', 'final-notice'] as const;
    for (const kind of sent) {
      expect(fittingKinds(state, howeId, today)[0]).toBe(kind);
      const request = pageDespiteAll(kind);
      after(state, [{ type: 'letter.issue', request }], inContext);
    }
    expect(fittingKinds(state, howeId, today)[0]).toBe(last);
  });

  it('begins kindly again, once what was reminded of is paid', () => {
    const state = howesBook();
    const request = pageDespiteAll('firm-reminder');
    after(state, [{ type: 'letter.issue', request }]);
    const [first] = Object.values(state.invoices);
    if (!first) throw new Error('no invoice');
    const invoices = Object.values(state.invoices).map((one) => [one.id, { ...one, paidBefore: one.amount }]);
    const anew = { ...first, id: 'new' as typeof first.id };
    const later = { ...state, invoices: { ...Object.fromEntries(invoices), new: anew } };
    expect(fittingKinds(later, howeId, addDays(today, 30))[0]).toBe('friendly-reminder');
  });

  it('leaves nobody without one, and the others can be chosen all the same', () => {
    const { state, on } = settingFor('hold-confirmed');
    const fitting = fittingKinds(state, howeId, on);
    expect(fitting).toEqual(['hold-confirmed']);
    expect(otherKinds(fitting)).toHaveLength(letterKinds.length - 1);
    expect(fittingKinds({ ...howesBook(), invoices: {} }, howeId, today)).toEqual(['cover-note']);
  });
});
