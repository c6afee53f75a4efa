/** Files put to a debtor or a note: given a book, when one is attached, taken off or put back, then this, or a refusal. */
import { describe, expect, it } from 'vitest';
import { addAttachment, type AddAttachment } from '#core/attachments/commands';
import { attachmentsOf, filesOfLetter, type Attachment } from '#core/attachments/state';
import type { AttachmentId, DebtorId, LetterId, NoteId } from '#core/basics/ids';
import { decide } from '#core/book/decide';
import type { BookState } from '#core/book/state';
import { undoOf } from '#core/book/undo';
import { sayEntry } from '#core/timeline/say-entry';
import { timelineOf } from '#core/timeline/timeline';
import { sayEntry as sayTrailEntry } from '#core/trail/say-entry';
import { accepted, after, context, howe, howeId, howesBook, today } from '../../support/mrs-howe';
import { called } from '../../support/called';

const hash = '6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b';
const add: AddAttachment = {
  type: 'attachment.add',
  debtorId: howeId,
  noteId: null,
  letterId: null,
  name: 'delivery-note.pdf',
  hash,
  bytes: 245_760,
};
const call = called(howeId, 'She has the delivery note');

const codeOf = (state: BookState, command: Parameters<typeof decide>[1]) => {
  const decided = decide(state, command, context());
  return decided.ok ? 'done' : decided.refusal.code;
};
const only = (state: BookState): Attachment => {
  const [attachment] = Object.values(state.attachments);
  if (!attachment) throw new Error('nothing is attached');
  return attachment;
};
const noteIn = (state: BookState) => Object.keys(state.notes)[0] as NoteId;

describe('a file put to a debtor', () => {
  it('is kept by hash, with its name, its size, and who put it there when', () => {
    expect(accepted(howesBook(), add)).toEqual([
      {
        type: 'attachment.added',
        v: 2,
        attachment: {
          id: 'id1',
          debtorId: howeId,
          noteId: null,
          letterId: null,
          name: 'delivery-note.pdf',
          hash,
          bytes: 245_760,
          addedOn: today,
          at: '2026-09-01T09:00:00Z',
          by: 'Dawn',
          isRemoved: false,
        },
      },
    ]);
  });

  it('stands in the timeline and in the trail', () => {
    const state = after(howesBook(), [add]);
    const [entry] = timelineOf(state, howeId, today);
    expect(entry && sayEntry(entry, { locale: 'en-GB', currency: 'GBP', today })).toEqual({
      title: 'Attached delivery-note.pdf, 240 KB',
      strong: '',
      detail: 'Dawn',
    });
    const events = accepted(howesBook(), add);
    expect(sayTrailEntry(events, state)).toEqual({
      kind: 'file',
      debtorId: howeId,
      words: 'Attached “delivery-note.pdf” to M. Howe (240 KB, 6b86b273)',
    });
  });

  it('twice is told, by the name it has; to another note, or with another content, it is another file', () => {
    const state = after(howesBook(), [call, add]);
    const again = decide(state, { ...add, name: 'copy.pdf' }, context());
    expect(again).toMatchObject({
      refusal: {
        code: 'already-attached',
        message: 'copy.pdf is attached to this debtor already as “delivery-note.pdf”, so nothing was added.',
      },
    });
    expect(codeOf(state, { ...add, noteId: noteIn(state) })).toBe('done');
    expect(codeOf(state, { ...add, hash: hash.replace('6', '7') })).toBe('done');
  });

  it('is refused for nobody, and on a note that is not there or is somebody else’s', () => {
    const other = 'other' as DebtorId;
    const noted = after(howesBook(), [call]);
    const state = { ...noted, debtors: { ...noted.debtors, [other]: { ...howe, id: other } } };
    expect(codeOf(state, { ...add, debtorId: 'd9' as DebtorId })).toBe('unknown-debtor');
    expect(codeOf(state, { ...add, noteId: 'n9' as NoteId })).toBe('unknown-note');
    expect(codeOf(state, { ...add, debtorId: other, noteId: noteIn(state) })).toBe('unknown-note');
  });
});

describe('a file put to a note', () => {
  it('stands with the note, which is then found among the files too', () => {
    const noted = after(howesBook(), [call]);
    const state = after(noted, [{ ...add, noteId: noteIn(noted) }], context());
    const entries = timelineOf(state, howeId, today).filter(({ kinds }) => kinds.includes('file'));
    expect(entries).toMatchObject([{ what: 'noted', files: [{ name: 'delivery-note.pdf' }] }]);
  });

  it('keeps the note from being taken back', () => {
    const noted = after(howesBook(), [call]);
    const noteId = noteIn(noted);
    const newId = <Id extends string>() => 'file' as Id;
    const state = after(noted, [{ ...add, noteId }], { ...context(), newId });
    expect(codeOf(state, { type: 'note.withdraw', noteId })).toBe('files-attached');
    after(state, [{ type: 'attachment.remove', attachmentId: 'file' as AttachmentId }]);
    expect(codeOf(state, { type: 'note.withdraw', noteId })).toBe('done');
    // What was on a note that is gone is the debtor's.
    after(state, [
      { type: 'note.withdraw', noteId },
      { type: 'attachment.restore', attachmentId: 'file' as AttachmentId },
    ]);
    expect(timelineOf(state, howeId, today)[0]).toMatchObject({ what: 'attached' });
  });
});

describe('a file put to a letter', () => {
  const request = { kind: 'friendly-reminder', channel: 'letter', debtorId: howeId } as const;
  const issued = () => after(howesBook(), [{ type: 'letter.issue', request }]);
  const letterIn = (state: BookState) => Object.keys(state.letters)[0] as LetterId;

  it('is found with the letter, and in the timeline among the letters and the files', () => {
    const before = issued();
    const letterId = letterIn(before);
    const state = after(before, [{ ...add, letterId }], context());
    expect(filesOfLetter(state, letterId)).toMatchObject([{ name: 'delivery-note.pdf', letterId }]);
    const entry = timelineOf(state, howeId, today).find(({ what }) => what === 'attached');
    expect(entry).toMatchObject({ kinds: ['file', 'letter'] });
    expect(entry && sayEntry(entry, { locale: 'en-GB', currency: 'GBP', today }).title).toBe(
      'Attached delivery-note.pdf, 240 KB, to letter 1',
    );
    expect(decide(state, { ...add, letterId }, context())).toMatchObject({
      refusal: { message: 'delivery-note.pdf is attached to letter 1 already, so nothing was added.' },
    });
    expect(codeOf(state, add)).toBe('done');
  });

  it('is refused where the letter is not there, or went to somebody else', () => {
    const other = 'other' as DebtorId;
    const before = issued();
    const state = { ...before, debtors: { ...before.debtors, [other]: { ...howe, id: other } } };
    expect(codeOf(state, { ...add, letterId: 'l9' as LetterId })).toBe('unknown-letter');
    expect(codeOf(state, { ...add, debtorId: other, letterId: letterIn(state) })).toBe('unknown-letter');
  });
});

describe('what is taken off the page', () => {
  const given = () => after(howesBook(), [add]);
  const attachmentId = 'id1' as AttachmentId;

  it('is not put back where the same file has been attached again', () => {
    const newId = <Id extends string>() => 'again' as Id;
    const removed = after(given(), [{ type: 'attachment.remove', attachmentId }]);
    const state = after(removed, [add], { ...context(), newId });
    expect(codeOf(state, { type: 'attachment.restore', attachmentId })).toBe('already-attached');
    expect(attachmentsOf(state, howeId)).toMatchObject([{ id: 'again' }]);
  });

  it('is not shown, and its record stays; put back it is as it was', () => {
    const before = JSON.stringify(given());
    const state = after(given(), [{ type: 'attachment.remove', attachmentId }]);
    expect(attachmentsOf(state, howeId)).toEqual([]);
    expect(only(state)).toMatchObject({ isRemoved: true, hash });
    expect(timelineOf(state, howeId, today).filter(({ what }) => what === 'attached')).toEqual([]);
    after(state, [{ type: 'attachment.restore', attachmentId }]);
    expect(JSON.stringify(state)).toBe(before);
  });

  it('twice, or put back twice, is told', () => {
    const state = given();
    expect(codeOf(state, { type: 'attachment.restore', attachmentId })).toBe('not-removed');
    after(state, [{ type: 'attachment.remove', attachmentId }]);
    expect(codeOf(state, { type: 'attachment.remove', attachmentId })).toBe('unknown-attachment');
    expect(codeOf(state, { type: 'attachment.withdraw', attachmentId })).toBe('unknown-attachment');
    expect(codeOf(state, add)).toBe('done');
  });

  it('undo takes back an attaching, and a taking off, to the very state before', () => {
    for (const state of [howesBook(), given()]) {
      const command =
        Object.keys(state.attachments).length === 0
          ? add
          : ({ type: 'attachment.remove', attachmentId } as const);
      const before = JSON.stringify(state);
      const events = accepted(state, command);
      after(state, [command]);
      expect(JSON.stringify(state)).not.toBe(before);
      const undoing = undoOf(events);
      if (!undoing.ok) throw new Error(undoing.refusal.code);
      after(state, [undoing.value]);
      expect(JSON.stringify(state)).toBe(before);
    }
  });
});

describe('what the gate lets in', () => {
  const uuid = '00000000-0000-4000-8000-000000000001';
  const said = { ...add, debtorId: uuid };
  it.each([
    ['as it is', {}, true],
    ['empty', { bytes: 0 }, false],
    ['larger than 25 MB', { bytes: 25 * 1024 * 1024 + 1 }, false],
    ['exactly 25 MB', { bytes: 25 * 1024 * 1024 }, true],
    ['with a path for a hash', { hash: '../../journal.jsonl' }, false],
    ['with a hash in capitals', { hash: hash.toUpperCase() }, false],
  ])('a file %s', (_, change, isIn) => {
    expect(addAttachment.safeParse({ ...said, ...change }).success).toBe(isIn);
  });

  it('a name only after it was made safe', () => {
    const parsed = addAttachment.parse({ ...said, name: '../../x\u0000\u202Efdp.exe' });
    expect(parsed.name).toBe('x �fdp.exe');
  });
});
