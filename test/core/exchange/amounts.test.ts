import { describe, expect, it } from 'vitest';
import { decimalMarkOf, readAmount, readDecimal } from '#core/exchange/ledger/amounts';

describe('an amount in a cell', () => {
  it.each([
    ['1,080.00', 108_000],
    ['£1,080.00', 108_000],
    ['-£250.00', -25_000],
    ['£-250.00', -25_000],
    ['(£250.00)', -25_000],
    ['250.00-', -25_000],
    ['250.00 CR', -25_000],
    ['250.00 DR', 25_000],
    ['GBP 1,080.00', 108_000],
    ['1.080,50 EUR', 108_050],
    ["CHF 1'080.50", 108_050],
    ['1 080,50 kr.', 108_050],
    ['.50', 50],
    ['0', 0],
  ])('%s is %s', (text, amount) => {
    expect(readAmount(text, 2, 'either')).toBe(amount);
  });

  it.each([
    '',
    'abc',
    '12.50 abc',
    '5e',
    '1e5',
    '10%',
    '1.2.3',
    '12.345,678',
    '--5',
    '12/06/2026',
    '10.0055',
  ])('%s is none', (text) => {
    expect(readAmount(text, 2, 'either')).toBeNull();
  });

  it('may be a workbook’s number, exact, with the artefacts of binary sums taken off', () => {
    expect(readAmount(0.1 + 0.2, 2, 'either')).toBe(30);
    expect(readAmount(1_250_000.07, 2, 'either')).toBe(125_000_007);
    expect(readAmount(-0, 2, 'either')).toBe(0);
    expect(readAmount(12.345, 2, 'either')).toBeNull();
    expect(readAmount(12.345, 3, 'either')).toBe(12_345);
    expect(readAmount(Number.NaN, 2, 'either')).toBeNull();
    expect(readAmount(1e300, 2, 'either')).toBeNull();
  });
});

describe('the decimal mark of a file', () => {
  it.each([
    [['1,234', '12.50'], '.'],
    [['1.234', '12,5'], ','],
    [['1.234,56'], ','],
    [['1,234,567'], '.'],
    [['1,234', '1.234'], 'either'],
    [['12.50', '12,50'], 'either'],
    [[], 'either'],
  ] as const)('of %j is %s', (cells, mark) => {
    expect(decimalMarkOf(cells)).toBe(mark);
  });

  it('decides what a figure with three digits after its mark is', () => {
    expect(readAmount('1.234', 2, 'either')).toBe(123_400);
    expect(readAmount('1.234', 2, '.')).toBeNull();
    expect(readAmount('1,234', 2, '.')).toBe(123_400);
  });
});

describe('a quantity or price', () => {
  it('keeps every digit', () => {
    expect(readDecimal('0.0125', '.')?.toString()).toBe('0.0125');
    expect(readDecimal('20 %', '.')?.toString()).toBe('20');
    expect(readDecimal(19.95, '.')?.toString()).toBe('19.95');
    expect(readDecimal('lots', '.')).toBeNull();
  });
});
