/** Letters to many, as they were chosen: another kind, in or out, and why all the same. Today is Tue 1 Sep 2026. */
import { describe, expect, it } from 'vitest';
import type { BookState } from '#core/book/state';
import { decide } from '#core/book/decide';
import { candidates, isWrittenApart, possibleKinds, type Candidate } from '#core/reports/letter-candidates';
import { asChosen, goesOut, requestOf, type LetterChoices, type Reasons } from '#core/reports/letter-choices';
import { after, context, howeId, howesBook, today } from '../../support/mrs-howe';

const issued = () => {
  const request = { kind: 'friendly-reminder', channel: 'letter', debtorId: howeId } as const;
  return after(howesBook(), [{ type: 'letter.issue', request }]);
};
const onHold = () =>
  after(howesBook(), [
    { type: 'hold.place', debtorId: howeId, why: 'bereavement', words: '', from: today, until: null },
  ]);

function rowIn(state: BookState, choices: LetterChoices = {}, agency = ''): Candidate {
  const [row] = asChosen(state, candidates(state, today), choices, agency, today);
  if (!row) throw new Error('nobody is written to');
  return row;
}

const chosen = (choice: LetterChoices[typeof howeId]): LetterChoices => ({ [howeId]: choice });

/** What the book says when the letter is issued as it was chosen. */
function outcomeOf(state: BookState, choices: LetterChoices, forAll: Reasons = {}) {
  const request = requestOf(rowIn(state, choices), choices, forAll);
  const decided = decide(state, { type: 'letter.issue', request }, context());
  if (!decided.ok) return decided.refusal.code;
  return decided.value.flatMap((event) => (event.type === 'letter.issued' ? [event.letter] : []))[0];
}

describe('a letter among many', () => {
  it('is the one that fits, and goes out, unless something was chosen', () => {
    const state = howesBook();
    const row = rowIn(state);
    expect(row).toMatchObject({ kind: 'friendly-reminder', fits: 'friendly-reminder', amount: 2_400_00 });
    expect(goesOut(row, {})).toBe(true);
    expect(goesOut(row, chosen({ isIn: false }))).toBe(false);
  });

  it('can be of another kind that is possible for them, and is looked at anew', () => {
    const state = howesBook();
    const { fitting, others } = possibleKinds(state, howeId, today);
    expect(fitting[0]).toBe('friendly-reminder');
    expect(others).toContain('firm-reminder');
    // Nothing was paid, promised or planned; a final notice needs a next step, and Mrs Howe can be claimed from.
    expect(others).not.toContain('payment-received');
    expect(others).not.toContain('plan-agreement');
    expect(others).toContain('final-notice');
    const choices = chosen({ kind: 'firm-reminder' });
    const row = rowIn(state, choices);
    expect(row).toMatchObject({ kind: 'firm-reminder', fits: 'friendly-reminder' });
    expect(row.warnings.map(({ code }) => code)).toEqual(['step-skipped']);
    expect(goesOut(row, choices)).toBe(false);
  });

  it('waits where something is warned of, until a reason is given: for all, or for itself alone', () => {
    const state = issued();
    const row = rowIn(state);
    expect(row.warnings.map(({ code }) => code)).toEqual(['contacted-lately']);
    expect(goesOut(row, {})).toBe(false);
    expect(outcomeOf(state, chosen({ isIn: true }))).toBe('not-safe-yet');
    const forAll = { 'contacted-lately': 'The owner asked for it' };
    expect(outcomeOf(state, {}, forAll)).toMatchObject({
      despite: [{ code: 'contacted-lately', reason: 'The owner asked for it' }],
    });
    const own = chosen({ reasons: { 'contacted-lately': ' She asked for it in writing ' } });
    expect(outcomeOf(state, own, forAll)).toMatchObject({
      despite: [{ code: 'contacted-lately', reason: 'She asked for it in writing' }],
    });
  });

  it('stays here on hold, unless it is said why it has to go out', () => {
    const state = onHold();
    const row = rowIn(state);
    expect(row.stop?.code).toBe('on-hold');
    expect(goesOut(row, chosen({ isIn: true }))).toBe(false);
    expect(outcomeOf(state, {}, { 'contacted-lately': 'A reason for something else' })).toBe('on-hold');
    const choices = chosen({ despiteHold: 'Her solicitor asked for it' });
    expect(goesOut(rowIn(state, choices), choices)).toBe(true);
    expect(outcomeOf(state, choices)).toMatchObject({ despiteHold: 'Her solicitor asked for it' });
    expect(possibleKinds(state, howeId, today).fitting).toEqual(['hold-confirmed']);
  });

  it('stays here for good where there is no address, whatever is chosen', () => {
    const state = howesBook({ debtor: { addresses: [] } });
    const choices = chosen({ isIn: true, kind: 'firm-reminder', despiteHold: 'They rang' });
    const row = rowIn(state, choices);
    expect(row.stop?.code).toBe('no-address');
    expect(goesOut(row, choices)).toBe(false);
    expect(possibleKinds(state, howeId, today)).toEqual({ fitting: [], others: [] });
  });

  it('before a claim is on offer, and stays here, since what was agreed is typed for it alone', () => {
    const state = howesBook();
    expect(possibleKinds(state, howeId, today).others).toContain('letter-before-claim');
    const choices = chosen({ kind: 'letter-before-claim', isIn: true });
    const { stop } = rowIn(state, choices);
    expect(isWrittenApart(stop)).toBe(true);
    expect(goesOut(rowIn(state, choices), choices)).toBe(false);
    expect(isWrittenApart(rowIn(onHold()).stop)).toBe(false);
  });

  it('that says who takes over waits until an agency is named, once for all', () => {
    const state = howesBook({ profile: { jurisdiction: 'US' } });
    const choices = chosen({ kind: 'final-notice', isIn: true });
    expect(rowIn(state, choices).stop?.field).toBe('agency');
    expect(possibleKinds(state, howeId, today).others).toContain('final-notice');
    const row = rowIn(state, choices, ' Tamar Collections ');
    expect(goesOut(row, choices)).toBe(true);
    expect(requestOf(row, choices, {}).agency).toBe('Tamar Collections');
    expect(rowIn(state, {}, 'Tamar Collections').agency).toBe('');
  });
});
