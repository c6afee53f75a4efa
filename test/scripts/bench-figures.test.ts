/** What a bench says of what it measured. */
import { describe, expect, it } from 'vitest';
import { figure, median, table } from '../../scripts/bench/figures.mjs';

describe('the median', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 2.5],
    [[10, 9], 9.5],
    [[7], 7],
  ])('of %j is %d', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  it('of nothing is no number, so that it can’t pass for one', () => {
    expect(median([])).toBeNaN();
  });
});

describe('a figure', () => {
  it.each([
    ['both goals met', { ms: 900, against: 400 }, true],
    ['too slow', { ms: 1201, against: 4000 }, false],
    ['too slow beside the other', { ms: 900, against: 299 }, false],
    ['no number at all', { ms: NaN, against: 400 }, false],
  ])('%s', (_, measured, expected) => {
    const made = figure({ name: 'x', ...measured, msAtMost: 1200, ratioAtMost: 3 });
    expect(made).toMatchObject({ goal: '≤ 1200 ms, ratio ≤ 3', ok: expected });
  });

  it('without a goal is fine as it is', () => {
    expect(figure({ name: 'x', ms: 0.31234, against: 7.2888 })).toEqual({
      name: 'x',
      value: 0.312,
      unit: 'ms',
      against: 7.29,
      ratio: 0.0429,
      goal: null,
      ok: true,
    });
  });
});

it('the table says plainly what was met and what was missed', () => {
  const rows = table([
    figure({ name: 'start', ms: 600, against: 400, ratioAtMost: 2 }),
    figure({ name: 'a note', ms: 3, against: 1, ratioAtMost: 2 }),
  ]).split('\n');
  expect(rows).toEqual([
    '        measured  against  ratio  goal',
    'start     600 ms   400 ms    1.5  ratio ≤ 2  ok',
    'a note      3 ms     1 ms      3  ratio ≤ 2  missed',
  ]);
});
