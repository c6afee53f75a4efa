/** Every kind of letter in both languages as it leaves by email, by link and as a Word document, whatever the names hold. */
import { describe, expect, it } from 'vitest';
import { composeLetter, composeMessage } from '#core/letters/compose';
import { templateIds, type LetterChannel, type LetterKind, type LetterLanguage } from '#core/letters/kinds';
import { mailLink } from '#core/letters/mail';
import { blocksOf } from '#core/letters/plain-text';
import { writeMailDraft } from '#main/files/mail-draft';
import { mailText } from '#main/files/mail-text';
import { writeWordLetter } from '#main/files/word-letter';
import { requestFor, settingFor, withDebtor, type Setting } from '../../support/letters';
import { wordParagraphs } from '../../support/word-text';

const names = {
  'a plain name': 'M. Howe',
  'a hostile name': '</w:t><b>{{name}}</b> **|# [a](javascript:b) רחוב 🙂 &lt;',
};
const ways = Object.keys(names) as (keyof typeof names)[];
const each = templateIds.flatMap((id) => ways.map((way) => [id, way] as const));
const by = (channel: LetterChannel) => each.filter(([id]) => id.split('.')[1] === channel);

function settingOf(id: (typeof templateIds)[number], way: keyof typeof names) {
  const [kind, channel, language] = id.split('.') as [LetterKind, LetterChannel, LetterLanguage];
  const name = names[way];
  const people = [{ name, role: '', phone: '', email: '' }];
  const emails = [{ label: '', address: 'howe@customer.example' }];
  const setting: Setting = withDebtor(settingFor(kind), { language, name, people, emails });
  return { ...setting, request: requestFor(kind, channel), name };
}

const bare = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.each(by('email'))('%s to %s', (id, way) => {
  const { state, on, request, name } = settingOf(id, way);
  const made = composeMessage(state, request, on);
  if (!made.ok) throw new Error(made.refusal.message);
  const { to, subject, body } = made.value;

  it('is a draft with just these words', async () => {
    const read = mailText(Buffer.from(await writeMailDraft({ to, subject, text: body }, null)));
    expect(read).toMatch(/^To: howe@customer\.example\n/);
    expect(bare(read)).toContain(bare(`Subject: ${subject}`));
    expect(read.slice(-body.length - 2)).toBe(`\n\n${body}`);
    expect(body).toContain(name);
  });

  it('opens as them in a mail program, or is too long for a link', () => {
    const link = mailLink({ to, subject, text: body });
    if (link === null) return;
    const { pathname, searchParams } = new URL(link);
    expect(pathname).toBe('howe@customer.example');
    expect(searchParams.get('subject')).toBe(subject);
    expect(searchParams.get('body')?.replaceAll('\r\n', '\n')).toBe(body);
  });
});

it.each(by('letter'))('%s to %s is a Word document with all its words in order', async (id, way) => {
  const { state, on, request, name } = settingOf(id, way);
  const made = composeLetter(state, { ...request, channel: 'letter' }, on);
  if (!made.ok) throw new Error(made.refusal.message);
  const { subject, body, recipient, signatures } = made.value.content;
  const found = (await wordParagraphs(await writeWordLetter(made.value.content))).filter(Boolean);
  const rows = blocksOf(body).flatMap((block) =>
    block.kind === 'table' ? block.rows.flat() : [block.spans],
  );
  const words = rows.map((spans) => spans.map(({ text }) => text).join('')).filter(Boolean);
  const begin = found.indexOf(subject);
  expect(found.slice(0, begin)).toEqual(expect.arrayContaining([...recipient]));
  expect(found.slice(begin, begin + 1 + words.length)).toEqual([subject, ...words]);
  for (const { party } of signatures) expect(found.join('\n')).toContain(party);
  expect(found.join('\n')).toContain(name);
});
