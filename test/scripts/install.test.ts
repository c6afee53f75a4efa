/** When the packages have to be installed again. */
import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../scripts/install.mjs';

const lock = {
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
  'node_modules/a-for-windows': { version: '1.0.0', integrity: 'sha512-w', optional: true },
};
const here = { 'node_modules/a': lock['node_modules/a'] };

describe('what is installed', () => {
  it('matches the lock without the packages of other systems', () => {
    expect(isInstalled(lock, here)).toBe(true);
  });

  it('does not match when a package is missing, is another version or is not in the lock', () => {
    expect(isInstalled(lock, {})).toBe(false);
    expect(isInstalled(lock, { 'node_modules/a': { version: '1.0.1', integrity: 'sha512-a' } })).toBe(false);
    expect(isInstalled(lock, { 'node_modules/a': { version: '1.0.0', integrity: 'sha512-b' } })).toBe(false);
    expect(isInstalled(lock, { ...here, 'node_modules/b': { version: '2.0.0' } })).toBe(false);
  });
});
