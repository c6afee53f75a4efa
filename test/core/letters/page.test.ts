/** The page of a letter, as HTML: whole, safe, and asking for nothing but its fonts. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { letterPage } from '#core/letters/page';
import type { PaymentSlip } from '#core/letters/payment-slip';
import type { LetterContent } from '#core/letters/state';
import { dl1Letter } from './dl-1-letter';

const letter: LetterContent = {
  ...dl1Letter,
  layout: 'a4-dl-2',
  look: {
    paper: 'ours',
    logo: null,
    accent: '#0d615d',
    printed: { top: 45, bottom: 25 },
    foot: ['VAT no. 123'],
  },
};

const html = letterPage(letter).html('app://print/', 1);

describe('the page', () => {
  it('has a title that says whose letter it is, and a language', () => {
    expect(html).toContain('<title>Your payment plan for £2,400.00, Marlow Vet</title>');
    expect(html).toContain('<html lang="en-GB">');
  });

  it('puts the address into the window, 57 mm from the top and 22 mm from the left', () => {
    expect(html).toContain('.window { position: absolute; left: 22mm; top: 52mm; width: 78mm; height: 24mm;');
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
    const all = page.html('app://print/', 1);
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

  it('has a foot with how to pay, the business’s own lines, and the number of each page', () => {
    const pages = letterPage(letter).html('', 3);
    expect(pages.match(/Pay to Marlow Vet Ltd &amp; &lt;Sons&gt;<\/div><div>VAT no. 123/g)).toHaveLength(3);
    expect(pages.match(/Page \d of 3/g)).toEqual(['Page 1 of 3', 'Page 2 of 3', 'Page 3 of 3']);
  });

  it('says on each page after the first who it is to and of which day', () => {
    expect(
      letterPage(letter)
        .html('', 3)
        .match(/To <bdi>M\. Howe<\/bdi> · 1 September 2026/g),
    ).toHaveLength(2);
    expect(html).not.toContain('M. Howe</bdi>');
  });

  it('has its payment slip once, on the last page', () => {
    const slip = {
      payTo: 'Vet <b>',
      account: 'A1',
      amount: '£1.00',
      dueBy: '1 May',
      reference: 'H1',
      qr: null,
    };
    const parts = letterPage({ ...letter, slip })
      .html('', 2)
      .split('Payment slip');
    expect(parts).toHaveLength(2);
    expect(parts[0]).toContain('Page 1 of 2');
    expect(parts[1]).toContain('<dd>Vet &lt;b&gt;</dd>');
  });

  it('sets a slip low that was issued so, and leaves those from before where they were', () => {
    const slip = { payTo: 'V', account: 'A', amount: '£1.00', dueBy: '1 May', reference: 'H', qr: null };
    const lowSlip: PaymentSlip = { ...slip, isLow: true };
    const top = (of: PaymentSlip) =>
      Number(
        /class="each slip[^"]*" style="top: ([\d.]+)mm"/.exec(
          letterPage({ ...letter, slip: of }).html('', 1),
        )?.[1],
      );
    expect(top(lowSlip) - top(slip)).toBeCloseTo(14);
  });
});

describe('a letter issued with the first layout', () => {
  const golden = readFileSync('test/fixtures/letters/a4-dl-1.html', 'utf8');

  it('prints the same page for ever, byte for byte', () => {
    const { html: of, margins } = letterPage(dl1Letter);
    expect(`${of('app://print/', 1)}\n<!-- foot -->\n${margins?.footer}\n`).toBe(golden);
  });
});

describe('what belongs to one printing', () => {
  const offset = { right: 1.5, down: -2 };

  it('marks each page of a copy in the language of the letter, and moves the ink', () => {
    const page = (language: string) =>
      letterPage({ ...letter, language }, { isCopy: true, offset }).html('', 2);
    expect(page('en-GB').match(/<span class="copy">Copy<\/span>/g)).toHaveLength(2);
    expect(page('de-DE').match(/<span class="copy">Kopie<\/span>/g)).toHaveLength(2);
    expect(page('en-GB')).toContain('@page { margin-top: 3mm; margin-bottom: 7mm; }\nbody { left: 1.5mm; }');
    expect(html).not.toMatch(/>Copy<|body { left/);
  });

  it('does so with letters of the first layout too', () => {
    const page = letterPage(dl1Letter, { isCopy: true, offset });
    expect(page.margins?.header).toContain('>Copy<');
    expect(page.html('', 1)).toContain('@page { margin-top: 13mm; margin-bottom: 24mm; }');
  });
});

describe('pre-printed paper', () => {
  it('gets the address, the day and the words, and nothing that stands on it already', () => {
    const printed = { ...letter, look: { ...letter.look!, paper: 'pre-printed' as const } };
    const page = letterPage(printed).html('', 1);
    expect(page).not.toContain('class="head"');
    expect(page).not.toContain('2 Mill Lane');
    expect(page).not.toContain('VAT no. 123');
    expect(page).toContain('<p class="date">1 September 2026</p>');
    expect(page).toContain('<div>8 Chapel Steps</div>');
  });
});
