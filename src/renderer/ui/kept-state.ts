/**
 * State that a screen finds again when one comes back to it: a search, an order, the row one was at.
 *
 * It lives as long as the window and nowhere else: what was searched for is nobody's business tomorrow.
 */
import { useState } from 'react';

const kept = new Map<string, unknown>();

/** Like `useState`, under a name that has to be the screen's own. */
export function useKeptState<T>(name: string, initial: T): readonly [T, (next: T) => void] {
  const [value, setValue] = useState<T>(() => (kept.has(name) ? (kept.get(name) as T) : initial));
  const keep = (next: T) => {
    kept.set(name, next);
    setValue(next);
  };
  return [value, keep];
}

/** Leaves a value for the screen that looks under this name next. */
export function keepState(name: string, value: unknown): void {
  kept.set(name, value);
}
