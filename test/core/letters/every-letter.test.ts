/** Every kind by every channel in both languages, from a real book: what people read, how hard it is, how long. */
import { describe, expect, it } from 'vitest';
import { composeLetter, composeMessage } from '#core/letters/compose';
import {
  letterLanguages,
  templateIds,
  type LetterChannel,
  type LetterKind,
  type LetterLanguage,
} from '#core/letters/kinds';
import { big, requestFor, settingFor, withDebtor, type Setting } from '../../support/letters';
import { readingAge } from './reading-age';

const each = templateIds.map((id) => id.split('.') as [LetterKind, LetterChannel, LetterLanguage]);
const texts = each.filter(([, channel]) => channel === 'text');

function written(kind: LetterKind, channel: LetterChannel, { state, on }: Setting) {
  const request = requestFor(kind, channel);
  const made =
    channel === 'letter'
      ? composeLetter(state, { ...request, channel }, on)
      : composeMessage(state, request, on);
  if (!made.ok) throw new Error(`${kind}: ${made.refusal.message}`);
  const { subject, body } = 'content' in made.value ? made.value.content : made.value;
  // As people read it, without the backslashes that keep values literal.
  return { subject, body: body.replace(/\\/g, '') };
}

/** To Mrs Howe, who speaks that language. */
function toHowe(kind: LetterKind, channel: LetterChannel, language: LetterLanguage) {
  return written(kind, channel, withDebtor(settingFor(kind), { language }));
}

describe.each(each)('%s by %s in %s', (kind, channel, language) => {
  const { subject, body } = toHowe(kind, channel, language);

  it('has every field filled in, and no stray mark', () => {
    expect(`${subject}\n${body}`).not.toMatch(/\{\{|\}\}|undefined|null|NaN| {2}|\n\n\n| [.,;]/);
    expect(channel === 'letter' ? '' : body).not.toMatch(/\*|\|/);
  });

  it('says days and amounts as the language does', () => {
    const german = /\d\. \p{L}+ 20\d\d|\d,\d\d\s£/u;
    const english = /\d \p{Lu}\p{L}+ 20\d\d|£\d/u;
    const own = requestFor(kind, channel).words ?? '';
    expect(`${subject}\n${body}`.replace(own, '')).not.toMatch(language === 'de' ? english : german);
  });

  it('can be read at 9 to 11, or near it', () => {
    expect(readingAge(body, language)).toBeLessThan(12.5);
  });
});

it.each(texts)(
  '%s by %s in %s is two parts of a text message at most, also with sixty invoices',
  (...which) => {
    const [kind, channel, language] = which;
    const small = withDebtor(settingFor(kind), { language });
    const most = kind === 'paid-in-full' ? small : big(small);
    expect(written(kind, channel, most).body.length).toBeLessThanOrEqual(306);
  },
);

it('a letter names each of sixty invoices more', () => {
  const { body } = written('friendly-reminder', 'letter', big(settingFor('friendly-reminder')));
  expect(body.match(/^\| INV-/gm)).toHaveLength(63);
});

it.each(letterLanguages)('whoever changes a word in %s sees here what people will read', async (language) => {
  const all = each
    .filter((one) => one[2] === language)
    .map(([kind, channel]) => {
      const { subject, body } = toHowe(kind, channel, language);
      const age = readingAge(body, language).toFixed(1);
      return `===== ${kind}, ${channel}: read from ${age}, ${body.length} characters\n${subject}\n\n${body}\n`;
    });
  await expect(all.join('\n')).toMatchFileSnapshot(`../../fixtures/letters/${language}.txt`);
});
