/** Which number a text message can reach. */
import { expect, it } from 'vitest';
import { mobilesOf } from '#core/debtors/mobile';
import { noDetails } from '#core/debtors/state';
import type { Jurisdiction } from '#core/profile/state';

const reached = (jurisdiction: Jurisdiction, ...numbers: string[]) =>
  mobilesOf({ ...noDetails, phones: numbers.map((number) => ({ label: '', number })) }, jurisdiction);

it.each<[Jurisdiction, string, boolean]>([
  ['GB-EAW', '07700 900 020', true],
  ['GB-EAW', '+44 (0)7700 900020', true],
  ['GB-SCT', '01628 555 020', false],
  // Numbers that follow a person, and pagers.
  ['GB-EAW', '070 1234 5678', false],
  ['GB-EAW', '0049 170 1234567', true],
  ['DE', '0170 1234567', true],
  ['DE', '030 1234567', false],
  ['IE', '087 123 4567', true],
  ['FR', '01 23 45 67 89', false],
  // Nothing tells them apart.
  ['US', '(555) 010-0199', true],
  ['GB-EAW', '+1 555 010 0199', true],
  ['other', '01628 555 020', true],
])('in %s, %s: %s', (where, number, isMobile) => {
  expect(reached(where, number)).toEqual(isMobile ? [number] : []);
});

it('is what its label says, before any other', () => {
  const phones = [
    { label: '', number: '07700 900 020' },
    { label: 'Handy', number: '01628 555 020' },
  ];
  expect(mobilesOf({ ...noDetails, phones }, 'GB-EAW')).toEqual(['01628 555 020', '07700 900 020']);
});
