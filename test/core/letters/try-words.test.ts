/** Words that are being changed, looked at before they are saved. */
import { describe, expect, it } from 'vitest';
import { templateIds } from '#core/letters/kinds';
import { templates } from '#core/letters/templates';
import { tryMessage, tryPage, type Trial } from '#core/letters/try-words';
import { settingFor } from '../../support/letters';
import { howeId, howesBook, today } from '../../support/mrs-howe';

const trial: Trial = {
  id: 'friendly-reminder.letter.en',
  subject: 'Ours: {{total}}',
  body: '{{greeting}}, it is {{total}}.',
  debtorId: howeId,
};

describe('words on trial', () => {
  it('make the page they would make, and the book keeps its own', () => {
    const state = howesBook();
    expect(tryPage(state, trial, today)).toMatchObject({
      value: { subject: 'Ours: £2,400.00', body: 'Dear Mrs Howe, it is £2\\,400\\.00.' },
    });
    expect(state.ownTemplates).toEqual({});
  });

  it('are in their own language, whatever the debtor reads', () => {
    const page = tryPage(howesBook(), { ...trial, id: 'friendly-reminder.letter.de' }, today);
    expect(page).toMatchObject({ value: { language: 'de-DE', subject: 'Ours: 2.400,00 £' } });
  });

  it('are refused where they could not be merged, and where they fit nothing in the book', () => {
    const code = (changed: Partial<Trial>) => {
      const made = tryPage(howesBook(), { ...trial, ...changed }, today);
      return made.ok ? null : made.refusal.code;
    };
    expect(code({ body: '{{nmae}}' })).toBe('template-unclear');
    expect(code({ id: 'hold-confirmed.letter.en', body: '{{holdUntil}}', subject: 'x' })).not.toBeNull();
    expect(code({ id: 'friendly-reminder.text.en' })).toBe('no-page');
  });

  it.each(templateIds)('of ours, %s, can be seen with made-up figures and for Mrs Howe', (id) => {
    const { subject, body, channel, kind } = templates[id];
    const seen = channel === 'letter' ? tryPage : tryMessage;
    const { state, on } = settingFor(kind);
    const words = { id, subject, body };
    expect(seen(howesBook(), { ...words, debtorId: null }, today)).toMatchObject({ ok: true });
    expect(seen(state, { ...words, debtorId: howeId }, on)).toMatchObject({ ok: true });
  });
});
