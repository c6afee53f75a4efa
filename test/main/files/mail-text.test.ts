/** A mail as plain text: its head, its words, the names of what is in it; never what could run. */
import { describe, expect, it } from 'vitest';
import { mailText } from '#main/files/mail-text';

const mail = (...lines: string[]) => mailText(Buffer.from(lines.join('\r\n'), 'latin1'));

describe('a mail', () => {
  it('of plain text', () => {
    expect(
      mail(
        'From: Jan <jan@brambling.example>',
        'To: Dawn',
        'Subject: The',
        ' cheque',
        'X-Mailer: x',
        '',
        'In the post.',
        '',
        'Jan',
      ),
    ).toBe('From: Jan <jan@brambling.example>\nTo: Dawn\nSubject: The cheque\n\nIn the post.\n\nJan');
  });

  it('with letters beyond ASCII in its head and its words', () => {
    expect(
      mail(
        'From: =?utf-8?Q?J=C3=BCrgen_M=C3=BC?= =?utf-8?B?w59pZw==?= <j@example.com>',
        'Subject: =?iso-8859-1?q?Zahlung_=A320?=',
        'Content-Type: text/plain; charset="utf-8"',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Am Freitag =C3=BCberweise ich=',
        ' alles.',
      ),
    ).toBe('From: Jürgen Müßig <j@example.com>\nSubject: Zahlung £20\n\nAm Freitag überweise ich alles.');
  });

  it('in parts: the plain words, and the names of what is attached', () => {
    expect(
      mail(
        'Subject: Delivery',
        'Content-Type: multipart/mixed; boundary="out"',
        '',
        'For old programs.',
        '--out',
        'Content-Type: multipart/alternative; boundary=in',
        '',
        '--in',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from('Signed – see below.').toString('base64'),
        '--in',
        'Content-Type: text/html',
        '',
        '<script>alert(1)</script>',
        '--in--',
        '--out',
        'Content-Type: application/pdf; name="note.pdf"',
        'Content-Disposition: attachment; filename="delivery note.pdf"',
        'Content-Transfer-Encoding: base64',
        '',
        'JVBERi0=',
        '--out--',
      ),
    ).toBe('Subject: Delivery\nIn the mail: delivery note.pdf\n\nSigned – see below.');
  });

  it('that is only a web page is not shown as one', () => {
    const text = mail(
      'Subject: Hello',
      'Content-Type: text/html',
      '',
      '<img src="https://stranger.example/">',
    );
    expect(text).toContain('no plain text');
    expect(text).not.toContain('img');
  });

  it('made to break us does not', () => {
    const nested = Array.from(
      { length: 50 },
      (_, i) => `--b${i}\r\nContent-Type: multipart/mixed; boundary=b${i + 1}\r\n`,
    );
    expect(mail('Content-Type: multipart/mixed; boundary=b0', '', ...nested)).toContain('no plain text');
    expect(mail('')).toBe('');
    expect(mail('<b>No mail at all</b>')).toBe('<b>No mail at all</b>');
    expect(mail('Subject: =?no-such-charset?Q?=FF?=', '', 'x')).toContain('Subject: ÿ');
    expect(mail(`Content-Type: multipart/mixed; boundary=${'('.repeat(5_000)}`, '', 'x')).toContain(
      'no plain text',
    );
  });
});

/** Of this process and not by the clock, which runs on while others work. Generous: what grows out of hand takes minutes. */
const MOST_WORK_MS = 10_000;

describe('a mail made to harm', () => {
  it.each([
    ['a header of blanks that never ends well', `Subject:${' '.repeat(200_000)}x\ry\n\nHello`],
    ['a million parts', `Content-Type: multipart/mixed; boundary=b\n\n${'\n--b'.repeat(1_000_000)}`],
    ['a million headers', `${'x:\n'.repeat(1_000_000)}\nHello`],
  ])('is read with little work: %s', (_what, text) => {
    const begun = process.cpuUsage();
    mailText(Buffer.from(text));
    expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(MOST_WORK_MS);
  });
});
