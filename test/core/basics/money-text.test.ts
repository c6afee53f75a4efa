import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cents, MAX_CENTS } from '#core/basics/money';
import { decimalString, minorDigits, parseMoney, sayAmount, sayMoney } from '#core/basics/money-text';

describe('an amount as people type it', () => {
  it.each([
    ['1440', 144_000],
    ['1440.5', 144_050],
    ['1,440.00', 144_000],
    ['1.440,00', 144_000],
    ['1 440,00', 144_000],
    ['1\u202f440,00', 144_000],
    ["1'440.00", 144_000],
    ['1,250,000.00', 125_000_000],
    ['12,34,567.00', 123_456_700],
    ['1.440', 144_000],
    ['1,440', 144_000],
    ['1,44', 144],
    ['.5', 50],
    ['0.01', 1],
    ['£1,440.00', 144_000],
    ['1.440,00 €', 144_000],
    ['-250.00', -25_000],
    ['−250.00', -25_000],
    ['- 250.00', -25_000],
    ['250.00-', -25_000],
    ['250.00 -', -25_000],
    ['(250.00)', -25_000],
    ['( 250.00 )', -25_000],
    ['12.5000', 1_250],
    ['１，４４０．００', 144_000],
    ['0', 0],
    ['-0', 0],
  ])('%s is %d pence', (text, amount) => {
    expect(parseMoney(text, 2)).toBe(amount);
  });

  it.each([
    '',
    '-',
    '.',
    ',',
    'abc',
    '12a',
    '1e5',
    '1..2',
    '1.2.3',
    '1,2,3',
    '12,34.5,6',
    '1 44',
    '12 3456',
    '--5',
    '-5-',
    '(-5)',
    '5%',
    '1.0055',
    '0,234',
    '1234.567',
    '1,44,0',
    '12/06',
    '1080²',
    '½',
    'NaN',
    'Infinity',
    '90000000000.01',
  ])('%s is none', (text) => {
    expect(parseMoney(text, 2)).toBeNull();
  });

  it('is read by the decimal mark of its file, where that is known', () => {
    expect(parseMoney('1.440', 2, ',')).toBe(144_000);
    expect(parseMoney('1.440', 2, '.')).toBe(144);
    expect(parseMoney('1.445', 2, '.')).toBeNull();
    expect(parseMoney('1.440,5', 2, '.')).toBeNull();
  });

  it('has as many decimals as its currency', () => {
    expect(parseMoney('1,440', 0)).toBe(1440);
    expect(parseMoney('1440.00', 0)).toBe(1440);
    expect(parseMoney('1440.50', 0)).toBeNull();
    expect(parseMoney('1.440', 3)).toBe(1440);
    expect(['GBP', 'JPY', 'KWD', 'HUF', 'RSD'].map(minorDigits)).toEqual([2, 0, 3, 2, 2]);
    expect(sayAmount(cents(150_000), 'HUF', 'en-GB')).toBe('1,500.00');
  });
});

describe('an amount in words of a country', () => {
  it('stands with its sign where the locale has it', () => {
    expect(sayMoney(cents(144_000), 'GBP', 'en-GB')).toBe('£1,440.00');
    expect(sayMoney(cents(-25_000), 'GBP', 'en-GB')).toBe('-£250.00');
    expect(sayMoney(cents(144_000), 'EUR', 'de-DE')).toBe('1.440,00\u00a0€');
    expect(sayMoney(cents(1440), 'JPY', 'en-GB')).toBe('¥1,440');
    expect(sayAmount(cents(-25_005), 'GBP', 'en-GB')).toBe('-250.05');
    expect(sayAmount(cents(144_000), 'EUR', 'de-DE')).toBe('1.440,00');
  });

  it('keeps every penny of the largest amount', () => {
    expect(sayAmount(cents(MAX_CENTS - 1), 'GBP', 'en-GB')).toBe('89,999,999,999.99');
    expect(decimalString(cents(-5), 2)).toBe('-0.05');
    expect(decimalString(cents(7), 0)).toBe('7');
  });
});

describe('writing and reading', () => {
  const amount = fc.integer({ min: -MAX_CENTS, max: MAX_CENTS }).map(cents);
  const locale = fc.constantFrom(
    'en-GB',
    'en-US',
    'de-DE',
    'de-CH',
    'fr-FR',
    'nl-NL',
    'en-IN',
    'es-ES',
    'it-IT',
    'sv-SE',
    'pl-PL',
  );

  it('give the same amount back, in every locale and currency', () => {
    fc.assert(
      fc.property(amount, locale, fc.constantFrom('GBP', 'EUR', 'JPY', 'KWD'), (value, where, currency) => {
        const digits = minorDigits(currency);
        expect(parseMoney(decimalString(value, digits), digits, '.')).toBe(value);
        const mark = sayAmount(cents(1), 'GBP', where).includes(',') ? ',' : '.';
        expect(parseMoney(sayAmount(value, currency, where), digits, mark)).toBe(value);
        expect(parseMoney(sayMoney(value, currency, where).replace(/[A-Z]{3}/, ''), digits, mark)).toBe(
          value,
        );
      }),
    );
  });

  it('never make an amount of text that holds anything else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const holdsMore = /[^\d\s.,'’()\u2212\u2013\p{Sc}\uff01-\uff5e-]/u.test(text);
        expect(parseMoney(text, 2) !== null && holdsMore).toBe(false);
      }),
    );
  });
});
