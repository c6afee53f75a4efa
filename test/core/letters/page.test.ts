/** The page of a letter, as HTML: whole, safe, and asking for nothing but its fonts. */
import { describe, expect, it } from 'vitest';
import { letterPage } from '#core/letters/page';
import type { LetterContent } from '#core/letters/state';

const letter: LetterContent = {
  layout: 'a4-dl-1',
  language: 'en-GB',
  sender: { name: 'Marlow Vet', lines: ['2 Mill Lane', 'Marlow'] },
  recipient: ['M. Howe', '8 Chapel Steps', 'Marlow', 'SL7 2CD'],
  date: '1 September 2026',
  subject: 'Your payment plan for £2,400.00',
  body: 'Dear Mrs Howe,\n\n**£2\\,400\\.00** on INV\\-201.\n\n| No. | Amount |\n| :-- | --: |\n| 1 | £800\\.00 |\n',
  signatures: [
    { party: 'Marlow Vet', name: 'Ann Marlow' },
    { party: 'M. Howe', name: '' },
  ],
  footer: 'Pay to Marlow Vet Ltd',
};

const html = letterPage(letter).html('app://print/fonts/');

describe('the page', () => {
  it('has a title that says whose letter it is, and a language', () => {
    expect(html).toContain('<title>Your payment plan for £2,400.00, Marlow Vet</title>');
    expect(html).toContain('<html lang="en-GB">');
  });

  it('puts the address into the window, 57 mm from the top and 22 mm from the left', () => {
    expect(html).toContain('@page { size: A4; margin: 15mm 0 22mm; }');
    expect(html).toContain('.window { position: absolute; left: 22mm; top: 42mm; width: 78mm;');
    expect(html).toContain(
      '<div>M. Howe</div><div>8 Chapel Steps</div><div>Marlow</div><div>SL7 2CD</div></address>',
    );
  });

  it('sets the words, and keeps a number in parts on one line', () => {
    expect(html).toContain('<strong>£2,400.00</strong> on <span class="whole">INV-201</span>.');
    expect(html).toContain('<td style="text-align:right">£800.00</td>');
  });

  it('leaves a line for a name it does not know', () => {
    expect(html).toContain('<span>Ann Marlow</span><span>Date</span>');
    expect(html).toContain('<span>Signature and name</span><span>Date</span>');
  });

  it('shows hostile text as text, wherever it stands', () => {
    const evil = '</style></title><script>x</script><img src=x onerror="x"> & "quoted"';
    const content: LetterContent = {
      ...letter,
      language: evil,
      sender: { name: evil, lines: [evil] },
      recipient: [evil],
      date: evil,
      subject: evil,
      body: `${evil}\n\n[link](https://example.com) ![picture](https://example.com/x.png) <https://example.com>`,
      signatures: [{ party: evil, name: evil }],
      footer: evil,
    };
    const page = letterPage(content);
    const all = page.html('app://print/fonts/') + page.footer;
    expect(all).not.toMatch(/<script|<img|<a\b/);
    expect(all.match(/<\/style>|<\/title>/g)).toHaveLength(2);
    expect(all).toContain('&lt;script&gt;x&lt;/script&gt;');
  });

  it('asks for its two fonts and nothing else', () => {
    const asked = [...html.matchAll(/url\('([^']*)'\)|(?:src|href)="([^"]*)"/g)].map((match) => match[1]);
    expect(asked).toEqual([
      'app://print/fonts/LiberationSans-Regular.ttf',
      'app://print/fonts/LiberationSans-Bold.ttf',
    ]);
  });

  it('has a foot with how to pay, and a place for the numbers of the pages', () => {
    expect(letterPage(letter).footer).toMatch(
      /Pay to Marlow Vet Ltd.*class="pageNumber".*class="totalPages"/s,
    );
  });
});
