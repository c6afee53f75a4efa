/** The QR code of a SEPA transfer: what it holds, and when there is none. */
import { describe, expect, it } from 'vitest';
import { cents } from '#core/basics/money';
import { epcPayload, qrSvg, type Transfer } from '#core/letters/epc-qr';
import { ibanOf } from '#core/letters/iban';

const transfer: Transfer = {
  payTo: 'Tischlerei Härtel',
  account: 'DE02 1203 0000 0000 2020 51',
  currency: 'EUR',
  amount: cents(80_005),
  reference: 'KD-1007',
};

describe('an IBAN', () => {
  it('is told from another account by its check digits', () => {
    expect(ibanOf('DE02 1203 0000 0000 2020 51')).toBe('DE02120300000000202051');
    expect(ibanOf('gb82 WEST 1234 5698 7654 32')).toBe('GB82WEST12345698765432');
    expect(ibanOf('DE02 1203 0000 0000 2020 15')).toBeNull();
    expect(ibanOf('20-00-00 12345678')).toBeNull();
    expect(ibanOf('')).toBeNull();
  });
});

describe('the code', () => {
  it('holds the transfer, line by line', () => {
    expect(epcPayload(transfer)?.split('\n')).toEqual([
      'BCD',
      '002',
      '1',
      'SCT',
      '',
      'Tischlerei Härtel',
      'DE02120300000000202051',
      'EUR800.05',
      '',
      '',
      'KD-1007',
    ]);
  });

  it.each([
    ['another currency', { currency: 'GBP' }],
    ['an account that is no IBAN', { account: '20-00-00 12345678' }],
    ['no amount', { amount: cents(0) }],
    ['an amount above a thousand million', { amount: cents(100_000_000_000) }],
    ['more than 331 bytes', { payTo: '漢'.repeat(70), reference: '漢'.repeat(140) }],
  ])('is not made for %s', (_why, change) => {
    expect(epcPayload({ ...transfer, ...change })).toBeNull();
  });

  it('keeps a name of two lines on its own line', () => {
    expect(epcPayload({ ...transfer, payTo: 'A\nEUR1' })?.split('\n')[5]).toBe('A EUR1');
  });

  it('is a picture with four modules of quiet around it, version 13 at most', () => {
    const payload = epcPayload({ ...transfer, payTo: 'x'.repeat(70), reference: 'y'.repeat(140) }) ?? '';
    expect(qrSvg(payload)).toMatch(/^<svg viewBox="0 0 (\d+) \1"/);
    expect(Number(/0 0 (\d+)/.exec(qrSvg(payload))?.[1])).toBeLessThanOrEqual(4 * 13 + 17 + 8);
    expect(qrSvg(payload)).not.toMatch(/M[0-3] /);
  });
});
