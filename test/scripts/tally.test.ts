/** The last line of `npm test` may claim nothing that did not happen. */
import { describe, expect, it } from 'vitest';
import { judged, sum, tallyPlaywright, tallyVitest } from '../../scripts/tally.mjs';

const test = (status: string) => ({ status });

describe('vitest', () => {
  it('counts tests, not files, and leaves out the skipped', () => {
    const testResults = [
      { status: 'passed', assertionResults: [test('passed'), test('skipped'), test('passed')] },
      { status: 'failed', assertionResults: [test('failed'), test('passed')] },
    ];
    expect(tallyVitest({ testResults })).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(tallyVitest({ testResults })).toEqual({ passed: 0, failed: 1 });
  });
});

describe('Playwright', () => {
  it('counts a flaky test and an error outside any test as failures', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
    expect(tallyPlaywright({ stats, errors: [{ message: 'no such file' }] })).toEqual({
      passed: 5,
      failed: 3,
    });
  });
});

describe('a runner', () => {
  it('that left no report is one failure', () => {
    expect(judged(undefined, 1)).toEqual({ passed: 0, failed: 1 });
  });

  it('that ran nothing is one failure', () => {
    expect(judged({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('that ended badly though all tests passed is one failure', () => {
    expect(judged({ passed: 7, failed: 0 }, 1)).toEqual({ passed: 7, failed: 1 });
  });

  it('that says what failed is believed', () => {
    expect(judged({ passed: 7, failed: 2 }, 1)).toEqual({ passed: 7, failed: 2 });
    expect(judged({ passed: 7, failed: 0 }, 0)).toEqual({ passed: 7, failed: 0 });
  });
});

it('adds up', () => {
  const tallies = [
    { passed: 3, failed: 0 },
    { passed: 4, failed: 2 },
  ];
  expect(sum(tallies)).toEqual({ passed: 7, failed: 2 });
});
