/** A message before it leaves: what stops it, what it has to answer, and that one that was sent counts. */
import { describe, expect, it } from 'vitest';
import { addDays, type LocalDate } from '#core/basics/local-date';
import type { BookState } from '#core/book/state';
import type { LetterRequest } from '#core/letters/commands';
import { fittingKinds } from '#core/letters/fitting';
import type { LetterChannel, LetterKind } from '#core/letters/kinds';
import { messageToSend } from '#core/letters/message-to-send';
import { warningsOf } from '#core/letters/safe-to-send';
import { writtenTo } from '#core/letters/written';
import { pageDespiteAll, requestFor, settingFor, withDebtor, type Differs } from '../../support/letters';
import { after, context, howeId, howesBook, invoiceIds, today } from '../../support/mrs-howe';

const noReasons = { despiteHold: null, despite: [] };
const reached: Differs = {
  debtor: {
    emails: [{ label: '', address: 'howe@customer.example' }],
    phones: [{ label: '', number: '07700 900 020' }],
  },
};

function outcome(state: BookState, channel: LetterChannel, more: Partial<LetterRequest> = {}) {
  const made = messageToSend(state, { ...requestFor('friendly-reminder', channel), ...more }, today);
  return made.ok ? made.value.to : made.refusal.code;
}

describe('a message', () => {
  it('goes to an address or a number it can reach', () => {
    const state = howesBook(reached);
    expect(outcome(state, 'email')).toBe('howe@customer.example');
    expect(outcome(state, 'text')).toBe('07700 900 020');
  });

  it('stops where there is none; a phone script needs no number', () => {
    const phones = [{ label: '', number: '01628 555 020' }];
    const emails = [{ label: '', address: 'ask at the desk' }];
    const state = howesBook({ debtor: { phones, emails } });
    expect(outcome(state, 'email')).toBe('no-email');
    expect(outcome(state, 'text')).toBe('no-mobile');
    expect(outcome(state, 'phone')).toBe('01628 555 020');
    expect(outcome(howesBook(), 'phone')).toBe('');
  });

  it.each(['email', 'text', 'phone'] as const)('as %s waits for a reason, as a letter does', (channel) => {
    const { state } = withDebtor(settingFor('dispute-acknowledged'), reached.debtor ?? {});
    expect(outcome(state, channel)).toBe('not-safe-yet');
    const despite = [{ code: 'part-disputed', reason: 'The owner asked for it.' } as const];
    expect(outcome(state, channel, { despite })).toMatch(/howe@|07700/);
  });

  it('stops at a hold', () => {
    const { state } = withDebtor(settingFor('hold-confirmed'), reached.debtor ?? {});
    expect(outcome(state, 'email')).toBe('on-hold');
    expect(outcome(state, 'email', { despiteHold: 'They asked for the figures.' })).toMatch(/howe@/);
  });
});

/** A reminder by email, on its way or sent. */
function withEmail(
  state: BookState,
  how: 'noted' | 'sent',
  kind: LetterKind = 'friendly-reminder',
): BookState {
  const note = { channel: how === 'sent' ? 'email' : 'internal', direction: 'out', outcome: how } as const;
  return after(state, [
    {
      type: 'note.record',
      debtorId: howeId,
      ...note,
      person: '',
      words: 'Email: Friendly reminder.',
      followUp: null,
      promise: null,
      invoiceIds,
      writing: { kind, channel: 'email', letterId: null, ...noReasons },
    },
  ]);
}

describe('a message that was sent', () => {
  const codes = (state: BookState, kind: LetterKind, on: LocalDate = today) =>
    warningsOf(state, requestFor(kind, 'letter'), on).map(({ code }) => code);

  it('is a step: the next reminder is the one after it', () => {
    const state = withEmail(howesBook(), 'sent');
    expect(fittingKinds(state, howeId, today)[0]).toBe('follow-up');
    expect(codes(state, 'follow-up', addDays(today, 7))).toEqual([]);
    expect(codes(state, 'follow-up')).toEqual(['contacted-lately']);
  });

  it('is not said again within fourteen days', () => {
    const state = withEmail(howesBook(), 'sent');
    expect(warningsOf(state, requestFor('friendly-reminder', 'text'), addDays(today, 13))).toEqual([
      {
        code: 'same-letter',
        sentence: 'The email of 1 September 2026 said the same.',
        todo: 'Give them time to answer, or choose the next step.',
      },
    ]);
    expect(codes(state, 'friendly-reminder', addDays(today, 14))).toEqual([]);
  });

  it('is no contact that counts, where it asks for nothing', () => {
    expect(codes(withEmail(howesBook(), 'sent', 'payment-received'), 'friendly-reminder')).toEqual([]);
  });

  it('was not sent by being drafted', () => {
    const state = withEmail(howesBook(), 'noted');
    expect(writtenTo(state, howeId)).toEqual([]);
    expect(fittingKinds(state, howeId, today)[0]).toBe('friendly-reminder');
    expect(codes(state, 'friendly-reminder')).toEqual([]);
  });
});

it('a letter that went by email is there once', () => {
  const inContext = context();
  const state = after(
    howesBook(),
    [{ type: 'letter.issue', request: pageDespiteAll('friendly-reminder') }],
    inContext,
  );
  const [letter] = Object.values(state.letters);
  const message = { kind: 'friendly-reminder', channel: 'email', letterId: letter?.id ?? null } as const;
  const written = { ...message, ...noReasons };
  const note = { channel: 'email', direction: 'out', outcome: 'sent', person: '', followUp: null } as const;
  const about = { promise: null, words: 'Letter 1 sent by email.', writing: written };
  after(state, [{ type: 'note.record', debtorId: howeId, ...note, ...about }], inContext);
  expect(writtenTo(state, howeId).map(({ number }) => number)).toEqual([1]);
});
