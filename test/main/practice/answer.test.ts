/** One call from the page, answered: whatever arrives, nothing is thrown and nothing of the inside gets out. */
import { describe, expect, it } from 'vitest';
import { ok } from '#core/basics/result';
import { callNames } from '#core/contract/channels';
import type { Handlers } from '#core/contract/contract';
import { answer, neutral } from '#main/practice/answer';

const bookId = '6f1c2f0e-4a55-4c2b-9f6e-0d6f2f5f7a10';

const broken = () => Promise.reject(new Error('secret: Mrs Howe owes 2,400'));

/** Handlers that all break, but for those given. */
function handlers(given: Partial<Handlers>): Handlers {
  const all = Object.fromEntries(callNames.map((name) => [name, broken]));
  return { ...(all as unknown as Handlers), ...given };
}

async function ask(name: unknown, argument: unknown, given: Partial<Handlers> = {}) {
  const reports: string[] = [];
  const answered = await answer(handlers(given), name, argument, (what) => void reports.push(what));
  return { answered, reports };
}

describe('a call', () => {
  it('that is understood gets what its handler says', async () => {
    const { answered, reports } = await ask(
      'file.show',
      { fileId: bookId, how: 'open' },
      {
        'file.show': ({ how }) => Promise.resolve(how === 'open' ? ok(null) : neutral.broke),
      },
    );
    expect(answered).toEqual({ ok: true, value: null });
    expect(reports).toEqual([]);
  });

  it('hands its handler what the schema made of the input, tidied', async () => {
    const given: unknown[] = [];
    const change: Handlers['settings.change'] = async (settings) => {
      given.push(settings);
      return neutral.broke;
    };
    await ask('settings.change', { theme: 'dark', userName: '  Dawn\n' }, { 'settings.change': change });
    expect(given).toEqual([{ theme: 'dark', userName: 'Dawn', lockAfterMinutes: 10 }]);
  });

  it.each([['no.such.call'], ['__proto__'], ['constructor'], [undefined], [7], [['practice.get']]])(
    'with the name %j is not understood',
    async (name) => {
      const { answered, reports } = await ask(name, undefined);
      expect(answered).toEqual(neutral.notUnderstood);
      expect(reports).toEqual(['unknown call']);
    },
  );

  it.each([
    ['book.open', { bookId: '__proto__' }],
    ['book.open', { bookId: '../../etc' }],
    ['book.open', null],
    ['book.open', { bookId, secret: 'x'.repeat(1_025) }],
    ['book.protect', { bookId, change: { kind: 'set' } }],
    ['practice.get', { anything: true }],
    ['book.dispatch', { bookId, commandId: bookId, command: { type: 'everything.delete' } }],
    ['book.dispatch', { bookId, commandId: 'x', command: { type: 'plan.agree', planId: bookId } }],
    ['draft.keep', { bookId, key: '__proto__', text: 'x' }],
    ['draft.keep', { bookId, key: `log ${bookId}`, text: 'x'.repeat(20_001) }],
    ['sheet.read', { fileName: 'a.csv', bytes: [1, 2] }],
  ])(
    '%s with an input of another shape is not understood, and never reaches its handler',
    async (name, input) => {
      const { answered, reports } = await ask(name, input);
      expect(answered).toEqual(neutral.notUnderstood);
      expect(reports).toEqual([`unreadable input: ${name}`]);
    },
  );

  it('that is not understood is reported without a password that came with it', async () => {
    const reports: unknown[] = [];
    const secret = 'horse battery '.repeat(100);
    await answer(handlers({}), 'book.open', { bookId, secret }, (...all) => void reports.push(all));
    expect(JSON.stringify(reports)).toContain('secret too_big');
    expect(JSON.stringify(reports)).not.toContain('horse');
  });

  it('that breaks inside is reported, and answered without a word of what broke', async () => {
    const { answered, reports } = await ask('practice.get', undefined);
    expect(answered).toEqual(neutral.broke);
    expect(JSON.stringify(answered)).not.toContain('secret');
    expect(reports).toEqual(['call broke: practice.get']);
  });
});
