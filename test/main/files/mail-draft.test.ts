/** Email drafts, read back by a reader that knows nothing of what wrote them: whatever names hold, one mail to one person. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailAddress, mailLink } from '#core/letters/mail';
import { writeMailDraft } from '#main/files/mail-draft';
import { mailText } from '#main/files/mail-text';

const plain = { to: 'howe@chapel.example', subject: 'Your account', text: 'Dear Mrs Howe,\n\nhello.\n' };

async function headersOf(draft: typeof plain, attached: Parameters<typeof writeMailDraft>[1] = null) {
  const bytes = Buffer.from(await writeMailDraft(draft, attached));
  const [head = ''] = bytes.toString('latin1').split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  return { bytes, lines, names: lines.map((line) => line.split(':')[0]), read: mailText(bytes) };
}

describe('a draft', () => {
  it('is one that a mail program opens to be sent, by nobody yet, and does not name this computer', async () => {
    const { lines, names } = await headersOf(plain);
    expect(lines).toContain('X-Unsent: 1');
    expect(lines).toContain('To: howe@chapel.example');
    expect(lines).toContain('Subject: Your account');
    expect(names).not.toContain('From');
    expect(lines.join()).toMatch(/Message-ID: <[-0-9a-f]{36}@accord\.invalid>/);
  });

  it('carries the page, byte by byte, under a name of any letters', async () => {
    const pdf = Buffer.from(Array.from({ length: 70_000 }, (_, i) => i % 256));
    const { bytes, read } = await headersOf(plain, { name: 'Müller, “Brücke” 2026.pdf', pdf });
    expect(read).toContain('In the mail: Müller, “Brücke” 2026.pdf');
    const [, , body = ''] = bytes.toString('latin1').split(/application\/pdf[^]*?\r\n\r\n/);
    const part = body === '' ? bytes.toString('latin1').split('\r\n\r\n').at(-1)! : body;
    const encoded = part.split('\r\n--')[0]!.replace(/\s/g, '');
    expect(Buffer.from(encoded, 'base64').equals(pdf)).toBe(true);
  });

  it('says umlauts as every mail program reads them', async () => {
    const { lines, read } = await headersOf({
      ...plain,
      subject: 'Größe und Zahlung für Žižka',
      text: 'Schöne Grüße',
    });
    expect(lines.join('')).toMatch(/^[\x20-\x7e]*$/);
    expect(read).toContain('Subject: Größe und Zahlung für Žižka');
    expect(read).toContain('Schöne Grüße');
  });

  it('has the same headers, and one address, whatever a subject and an address hold', async () => {
    const may = [
      'X-Unsent',
      'To',
      'Subject',
      'Message-ID',
      'Content-Transfer-Encoding',
      'Date',
      'MIME-Version',
      'Content-Type',
    ];
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.constantFrom(
        'a\r\nBcc: all@evil.example',
        'a\nBcc: all@evil.example\n\nbody',
        'x@y.example, all@evil.example',
        '"x" <x@y.example>',
        'x@y.example\u2028Bcc: z@evil.example',
        'ä@ü.example',
        'a@b.example?bcc=z@evil.example',
      ),
    );
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (to, subject) => {
        const { lines, names } = await headersOf({ to, subject, text: 'Hello.' });
        expect(names.filter((name) => !may.includes(name ?? ''))).toEqual([]);
        expect(new Set(names).size).toBe(names.length);
        const line = lines.find((each) => each.startsWith('To:')) ?? '';
        expect(line.split('@').length - 1).toBeLessThanOrEqual(1);
        expect(line).not.toContain(',');
      }),
      { numRuns: 200 },
    );
  });
});

describe('a link to the mail program', () => {
  it('is one address with a subject and words', () => {
    const link = new URL(mailLink({ ...plain, subject: 'A & B?', text: 'One\nTwo' })!);
    expect(link.protocol).toBe('mailto:');
    expect(link.pathname).toBe('howe@chapel.example');
    expect(Object.fromEntries(link.searchParams)).toEqual({ subject: 'A & B?', body: 'One\r\nTwo' });
  });

  it('can hold nothing but these, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.string({ maxLength: 60 }),
        fc.string({ maxLength: 100 }),
        (to, subject, text) => {
          const link = mailLink({ to, subject, text });
          if (link === null) return;
          const { protocol, searchParams, hash } = new URL(link);
          expect([protocol, [...searchParams.keys()], hash]).toEqual(['mailto:', ['subject', 'body'], '']);
        },
      ),
    );
  });

  it('is none where the words are too many', () => {
    expect(mailLink({ ...plain, text: 'x'.repeat(2_000) })).toBeNull();
  });

  it('takes one address and no more', () => {
    for (const good of ['a@b.example', "o'hara.jo+x@mail.b-c.example", 'müller@brücke.example'])
      expect(mailAddress(good)).toBe(good);
    for (const bad of ['', 'a', 'a@b, c@d', 'A <a@b>', 'a@b\n', 'a@b?cc=x', '@b', 'a@', 'a@-b'])
      expect(mailAddress(bad)).toBe('');
  });
});
