/** Lines as bookkeepers type them with one hand on the phone, and what Accord reads them as. Today is Tue 1 Sep 2026. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day } from '#core/basics/local-date';
import type { InvoiceId } from '#core/basics/ids';
import { cents, type Cents } from '#core/basics/money';
import { parseMoney } from '#core/basics/money-text';
import { readLogLine, type LogReading } from '#core/notes/log-line';

const invoices = [
  { id: 'i204' as InvoiceId, number: 'INV-204', left: cents(1_440_00) },
  { id: 'i39' as InvoiceId, number: 'INV-0039', left: cents(600_00) },
];
const context = {
  today: day('2026-09-01'),
  locale: 'en-GB',
  digits: 2,
  people: ['Jan Brambling'],
  invoices,
};

/** The reading in one line: `phone out spoke Jan · 1000.00 by 2026-09-04 · again 2026-09-07`. */
function readingOf(text: string, locale = 'en-GB'): string {
  const { channel, direction, outcome, person, promise, followUp, dispute } = readLogLine(text, {
    ...context,
    locale,
  });
  return [
    [channel, direction, outcome, person].filter((part) => part !== '').join(' '),
    promise && `${(promise.amount / 100).toFixed(2)} by ${promise.by}`,
    followUp && `again ${followUp.on}`,
    dispute && `disputes ${(dispute.amount / 100).toFixed(2)} of ${dispute.invoiceId}: ${dispute.why}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

function doubtsOf(text: string): string[] {
  return readLogLine(text, context).doubts.map((doubt) => doubt.code);
}

/** Every number of the line, read as money. */
function amountsIn(text: string): unknown[] {
  return text.match(/\d[\d.,]*\d|\d/g)?.map((number) => parseMoney(number, 2)) ?? [];
}

function amountsShown({ promise, doubts }: LogReading): Cents[] {
  return [promise, ...doubts.flatMap((doubt) => doubt.suggests)].flatMap((one) => (one ? [one.amount] : []));
}

describe('a line is read as', () => {
  it.each([
    ['spoke to Jan, cheque in post, 1000 fri', 'phone out spoke Jan · 1000.00 by 2026-09-04'],
    ['called jan, promised 1,440.00 by 12/10', 'phone out spoke Jan · 1440.00 by 2026-10-12'],
    ['vm', 'phone out left-message'],
    ['called, left voicemail', 'phone out left-message'],
    ['called, no answer, +7', 'phone out no-answer · again 2026-09-08'],
    ['left message, ring again mon', 'phone out left-message · again 2026-09-07'],
    ['email sent statement', 'email out sent'],
    ['Email in from Jan: asks for a copy of INV-0039', 'email in received Jan'],
    ['promised 200 by fri', 'phone out spoke · 200.00 by 2026-09-04'],
    ['jan rang, will pay £400.50 tomorrow', 'phone in spoke Jan · 400.50 by 2026-09-02'],
    ['she called back, fri 1000', 'phone in spoke · 1000.00 by 2026-09-04'],
    ['spoke to Mrs Howe, 1.440,00 on 4 sep', 'phone out spoke Mrs Howe · 1440.00 by 2026-09-04'],
    ['promised on fri that he pays the 440', 'phone out spoke · 440.00 by 2026-09-04'],
    ['texted Jan', 'text out sent Jan'],
    ['visited, nobody in', 'visit out noted'],
    ['met Jan at the yard', 'meeting out noted Jan'],
    ['cutting hours at the yard', 'internal out noted'],
    ['promised £1 440.50 by fri', 'phone out spoke · 1440.50 by 2026-09-04'],
    ['promised 200 by fri 4 sep', 'phone out spoke · 200.00 by 2026-09-04'],
    ['spoke to jan 20 by fri', 'phone out spoke Jan · 20.00 by 2026-09-04'],
    ['called jan, chase fri', 'phone out noted Jan · again 2026-09-04'],
    ['promised 200 +7', 'phone out spoke · 200.00 by 2026-09-08'],
    ['promised 200 by fri, ring again mon', 'phone out spoke · 200.00 by 2026-09-04 · again 2026-09-07'],
    ['', 'internal out noted'],
  ])('%s → %s', (text, expected) => {
    expect(readingOf(text)).toBe(expected);
  });

  it.each([
    ['disputes INV-204 short delivery 88', 'disputes 88.00 of i204: short delivery'],
    ['spoke to Jan, disputes inv204, short delivery', 'disputes 1440.00 of i204: short delivery'],
    ['disputes invoice 39 because of the wrong doors', 'disputes 600.00 of i39: wrong doors'],
    ['INV-0039 is disputed: never ordered', 'disputes 600.00 of i39: never ordered'],
    ['queries INV-204 for £88.00, the VAT', 'disputes 88.00 of i204: VAT'],
    ['disputes INV-204', 'disputes 1440.00 of i204: disputes INV-204'],
  ])('%s → %s', (text, expected) => {
    expect(readingOf(text).split(' · ').slice(1).join(' · ')).toBe(expected);
  });

  it('a dispute and a promise side by side, each with its own amount', () => {
    expect(readingOf('jan rang, disputes INV-204 short delivery 88, pays 500 fri, ring again mon')).toBe(
      'phone in spoke Jan · 500.00 by 2026-09-04 · again 2026-09-07 · disputes 88.00 of i204: short delivery',
    );
  });

  it('in the United States 12/8 is in December', () => {
    expect(readingOf('called jan, promised 1,440.00 by 12/8', 'en-US')).toBe(
      'phone out spoke Jan · 1440.00 by 2026-12-08',
    );
  });
});

describe('no promise is read from', () => {
  it.each([
    ['a number alone', 'spoke to Jan about the 1000'],
    ['a day alone', 'spoke to Jan, back on fri'],
    ['an invoice number', 'promised a copy of INV-204 by fri'],
    ['an invoice number without its letters', 'invoice 204 fri'],
    ['a time', 'ring at 10 fri'],
    ['a count of days', 'wants 30 days fri'],
    ['a phone number', 'new number 01632 960 114 fri'],
    ['a clause of its own', 'wants 200 off, ring fri'],
    ['somebody who sat down', 'promised 200, he sat with me'],
    ['the sun', 'promised 200 when the sun is out'],
    ['a number of instalments', 'will pay 1000 in 3 instalments'],
  ])('%s: %s', (_, text) => {
    expect(readLogLine(text, context).promise).toBeNull();
  });
});

describe('what is not sure is said aloud', () => {
  it.each([
    ['promised 200 by 1/8/2026', ['day-past']],
    ['can’t pay 200 by fri', ['not-a-promise']],
    ['asked for 200 by fri', ['not-a-promise']],
    ['says he paid 200 on fri', ['not-a-promise']],
    ['promised 200', ['no-day']],
    ['promised to pay on fri', ['no-amount']],
    ['200 fri and 300 mon', ['which-amount']],
    ['promised 200 or maybe 300, on fri', ['which-amount']],
    ['thanks for the 600, 400 fri', ['also-said']],
    ['200 next fri', ['unsure-day']],
    ['promised 200 by 12/8', ['unsure-day']],
    ['chase 12/8/2025', ['day-past']],
    ['disputes the delivery', ['which-invoice']],
    ['disputes INV-204 and INV-0039', ['which-invoice']],
    ['no longer disputes INV-204', ['not-a-dispute']],
    ['disputes INV-0039, wants 700 back', ['more-than-left']],
    ['will pay £50 a week from mon', ['again-and-again']],
    ['50 from mon', ['again-and-again']],
    ['spends 50 a week on fuel, 1000 fri', ['also-said']],
    ['the rent is 50 a week', []],
    ['spoke to Jan, 1000 fri', []],
  ])('%s: %j', (text, expected) => {
    expect(doubtsOf(text)).toEqual(expected);
  });

  it('offers the open invoices when a dispute names none', () => {
    const [doubt] = readLogLine('disputes the 88', context).doubts;
    expect(doubt?.disputes?.map(({ invoiceId, amount }) => [invoiceId, amount])).toEqual([
      ['i204', 8_800],
      ['i39', 8_800],
    ]);
  });

  it('offers what could have been meant', () => {
    const [doubt] = readLogLine('asked for 200 by fri', context).doubts;
    expect(doubt?.suggests).toEqual([{ amount: 20_000, by: '2026-09-04' }]);
  });
});

it('says which piece of the line was read as what', () => {
  const text = 'spoke to Jan, cheque in post, 1000 fri';
  const parts = readLogLine(text, context).parts.map(({ as, from, to }) => [as, text.slice(from, to)]);
  expect(parts).toEqual([
    ['channel', 'spoke'],
    ['outcome', 'spoke'],
    ['person', 'Jan'],
    ['amount', '1000'],
    ['day', 'fri'],
  ]);
});

describe('laws', () => {
  const bits = fc.constantFrom(
    ...'spoke to|Jan|called|vm|promised|200|1,440.00|INV-204|by|fri|12/8|+7'.split('|'),
    ...'ring again|mon|,|.|not|paid|£5|1.2.3|next|99|\n|  |will pay'.split('|'),
  );
  const lines = fc.oneof(
    fc.array(bits, { maxLength: 12 }).map((all) => all.join(' ')),
    fc.string({ maxLength: 60 }),
  );

  it('no line is too odd to read, and its words are kept', () => {
    fc.assert(
      fc.property(lines, (line) => {
        expect(readLogLine(line, context).words).toBe(line);
      }),
    );
  });

  it('no amount of a dispute is more than is left of its invoice', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const { dispute, doubts } = readLogLine(`disputes ${line}`, context);
        const shown = [dispute, ...doubts.flatMap(({ disputes = [] }) => disputes)].filter(
          (each) => each !== null,
        );
        const left = (id: string) => invoices.find((invoice) => invoice.id === id)?.left ?? 0;
        const tooMuch = shown.filter(
          ({ amount, invoiceId, why }) => amount <= 0 || amount > left(invoiceId) || why === '',
        );
        expect(tooMuch).toEqual([]);
      }),
    );
  });

  it('an amount that is not in the line never appears', () => {
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 12 }), (all) => {
        const line = all.join(' ');
        for (const amount of amountsShown(readLogLine(line, context))) {
          expect(amountsIn(line)).toContain(amount);
        }
      }),
    );
  });

  it('nothing is promised or planned for a day that has passed', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const { promise, followUp } = readLogLine(line, context);
        expect(!promise || promise.by >= context.today).toBe(true);
        expect(!followUp || followUp.on >= context.today).toBe(true);
      }),
    );
  });
});
