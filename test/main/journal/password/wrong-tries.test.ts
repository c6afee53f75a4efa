/** The wait after wrong passwords grows, ends, and is each book's own. */
import { expect, test } from 'vitest';
import { WrongTries } from '#main/journal/password/wrong-tries';

function triesAt() {
  const time = { nowMs: 5_000 };
  return { time, tries: new WrongTries(() => time.nowMs) };
}

test('two slips are free, then it doubles up to a minute', () => {
  const { tries } = triesAt();
  const waits = Array.from({ length: 11 }, () => tries.wrong('a'));
  expect(waits).toEqual([0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
});

test('it is over when it is over, and counts down in whole seconds', () => {
  const { time, tries } = triesAt();
  for (let n = 0; n < 5; n += 1) tries.wrong('a');
  expect(tries.secondsToWait('a')).toBe(4);
  time.nowMs += 3_001;
  expect(tries.secondsToWait('a')).toBe(1);
  time.nowMs += 999;
  expect(tries.secondsToWait('a')).toBe(0);
});

test('the right one ends it, and another book does not wait along', () => {
  const { tries } = triesAt();
  for (let n = 0; n < 5; n += 1) tries.wrong('a');
  expect(tries.secondsToWait('b')).toBe(0);
  tries.right('a');
  expect(tries.secondsToWait('a')).toBe(0);
  expect(tries.wrong('a')).toBe(0);
});
