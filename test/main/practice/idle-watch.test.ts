/** When nobody is there: after so many minutes without a touch, and never before. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { IdleWatch } from '#main/practice/idle-watch';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched(minutes: () => number) {
  const onIdle = vi.fn<() => void>();
  const watch = new IdleWatch({ minutes, onIdle });
  watch.start();
  return { watch, onIdle };
}

it('tells after ten minutes, within seconds', () => {
  const { onIdle } = watched(() => 10);
  vi.advanceTimersByTime(10 * MINUTE - SECOND);
  expect(onIdle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(3 * SECOND);
  expect(onIdle).toHaveBeenCalled();
});

it('counts from the last touch', () => {
  const { watch, onIdle } = watched(() => 10);
  for (let minute = 0; minute < 30; minute += 5) {
    vi.advanceTimersByTime(5 * MINUTE);
    watch.touched();
  }
  expect(onIdle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(10 * MINUTE + 2 * SECOND);
  expect(onIdle).toHaveBeenCalled();
});

it('never tells when the user wants no lock, and follows a change at once', () => {
  let minutes = 0;
  const { onIdle } = watched(() => minutes);
  vi.advanceTimersByTime(600 * MINUTE);
  expect(onIdle).not.toHaveBeenCalled();
  minutes = 5;
  vi.advanceTimersByTime(2 * SECOND);
  expect(onIdle).toHaveBeenCalled();
});
