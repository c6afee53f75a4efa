/** A book's own words for a letter: saved, used, restored and taken back; refused where they could not be merged. */
import { describe, expect, it } from 'vitest';
import { howesBook, today } from '../../support/mrs-howe';
import { composeLetter } from '#core/letters/compose';
import type { CommandInput } from '#core/book/command';
import { templates } from '#core/letters/templates';
import { sayEntry } from '#core/trail/say-entry';
import { requestFor } from '../../support/letters';
import { Rehearsal } from '../../support/rehearsal';

const id = 'friendly-reminder.letter.en';
const save = (body: string, subject = 'Our own: {{total}}'): CommandInput => ({
  type: 'template.save',
  id,
  subject,
  body,
});
const ours = templates[id];

describe('own words', () => {
  it('are what a letter says from then on; it says that they were the book’s own', () => {
    const book = new Rehearsal();
    expect(book.do(save('{{greeting}}, it is {{total}}.')).ok).toBe(true);
    const state = { ...howesBook(), ownTemplates: book.state.ownTemplates };
    const made = composeLetter(
      state,
      { ...requestFor('friendly-reminder', 'letter'), channel: 'letter' },
      today,
    );
    expect(made).toMatchObject({
      value: {
        template: { id, isOwn: true },
        content: { subject: 'Our own: £2,400.00', body: 'Dear Mrs Howe, it is £2\\,400\\.00.' },
      },
    });
  });

  it('go back to ours, and each step can be undone', () => {
    const book = new Rehearsal();
    book.do(save('one'));
    book.do(save('two'));
    book.do({ type: 'template.restore', id });
    expect(book.state.ownTemplates).toEqual({});
    book.undo(2);
    expect(book.state.ownTemplates[id]).toMatchObject({ body: 'two', by: 'Dawn' });
    expect(book.undo(0)).toMatchObject({ ok: false, refusal: { code: 'changed-since' } });
    book.undo(1);
    book.undo(0);
    expect(book.state.ownTemplates).toEqual({});
  });

  it.each([
    ['without words', save(''), 'nothing-to-say', 'body'],
    ['without a subject', save('one', ''), 'no-subject', 'subject'],
    ['with our own words', save(ours.body, ours.subject), 'nothing-changed', 'body'],
    ['with a field of another kind', save('{{holdUntil}}'), 'template-unclear', 'body'],
    ['with a broken subject', save('one', '{{total'), 'template-unclear', 'subject'],
  ])('are refused %s', (_, command, code, field) => {
    expect(new Rehearsal().do(command)).toMatchObject({ ok: false, refusal: { code, field } });
  });

  it('are refused with the places, the first three by name', () => {
    const refused = new Rehearsal().do(save('{{a}}\n{{b}}\n{{c}} {{d}}'));
    expect(refused).toMatchObject({
      refusal: {
        message:
          'Line 1, character 1: There is no field “a” here. Take it out, or choose one from the list. Line 2, character 1: There is no field “b” here. Take it out, or choose one from the list. Line 3, character 1: There is no field “c” here. Take it out, or choose one from the list. And 1 more.',
      },
    });
  });

  it('there is nothing to go back from, where they are ours', () => {
    expect(new Rehearsal().do({ type: 'template.restore', id })).toMatchObject({
      refusal: { code: 'nothing-changed' },
    });
  });

  it('of a text nobody has are not taken at the gate', () => {
    const strange = { type: 'template.save', id: 'letter-before-claim.text.en', subject: '', body: 'x' };
    expect(new Rehearsal().do(strange as CommandInput)).toMatchObject({ refusal: { code: 'unreadable' } });
  });

  it('stand on the trail', () => {
    const book = new Rehearsal();
    book.do(save('one'));
    book.undo();
    const said = book.done.map(({ events, before }) => sayEntry(events, before).words);
    expect(said).toEqual([
      'Changed the words of the friendly reminder (letter, English)',
      'Took back what was changed in the friendly reminder (letter, English)',
    ]);
  });
});
