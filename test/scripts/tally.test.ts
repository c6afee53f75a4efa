/** The last lines of `npm test` may claim nothing that did not happen. */
import { describe, expect, it } from 'vitest';
import { inWords, judged, sum, tallyPlaywright, tallyVitest } from '../../scripts/tally.mjs';

const test = (status: string, fullName = 'a test') => ({ status, fullName });

describe('vitest', () => {
  it('counts tests, not files, leaves out the skipped, and names what failed', () => {
    const testResults = [
      {
        name: '/of/a.test.ts',
        status: 'passed',
        assertionResults: [test('passed'), test('skipped'), test('passed')],
      },
      {
        name: '/of/b.test.ts',
        status: 'failed',
        assertionResults: [test('failed', 'money adds up'), test('passed')],
      },
    ];
    expect(tallyVitest({ testResults })).toEqual({ passed: 3, failed: ['b.test.ts: money adds up'] });
  });

  it('counts a file that could not be loaded as one failure', () => {
    const testResults = [{ name: '/of/a.test.ts', status: 'failed', assertionResults: [] }];
    expect(tallyVitest({ testResults })).toEqual({ passed: 0, failed: ['a.test.ts could not be run'] });
  });
});

describe('Playwright', () => {
  it('names what failed, in a group too, and an error outside any test', () => {
    const spec = (title: string, ok: boolean) => ({ title, ok, file: 'a.spec.ts' });
    const suites = [
      { specs: [spec('prints', false), spec('opens', true)], suites: [{ specs: [spec('closes', false)] }] },
    ];
    const errors = [{ message: 'no such file\nat 1' }];
    expect(tallyPlaywright({ stats: { expected: 1 }, errors, suites })).toEqual({
      passed: 1,
      failed: ['a.spec.ts: prints', 'a.spec.ts: closes', 'outside any test: no such file'],
    });
  });
});

describe('a runner', () => {
  const unexplained = ['a run that said nothing of what failed'];

  it('that left no report is one failure', () => {
    expect(judged(undefined, 1)).toEqual({ passed: 0, failed: unexplained });
  });

  it('that ran nothing is one failure', () => {
    expect(judged({ passed: 0, failed: [] }, 0)).toEqual({ passed: 0, failed: unexplained });
  });

  it('that ended badly though all tests passed is one failure', () => {
    expect(judged({ passed: 7, failed: [] }, 1)).toEqual({ passed: 7, failed: unexplained });
  });

  it('that says what failed is believed', () => {
    expect(judged({ passed: 7, failed: ['a', 'b'] }, 1)).toEqual({ passed: 7, failed: ['a', 'b'] });
    expect(judged({ passed: 7, failed: [] }, 0)).toEqual({ passed: 7, failed: [] });
  });
});

it('ends on what failed, and one line over all', () => {
  const all = sum([
    { passed: 3, failed: [] },
    { passed: 4, failed: ['a.test.ts: money adds up', 'Types (tsc)'] },
  ]);
  expect(inWords(all).split('\n')).toEqual([
    'failed: a.test.ts: money adds up',
    'failed: Types (tsc)',
    '7 passed, 2 failed',
  ]);
});
