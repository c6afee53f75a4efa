/** A state that remembers how it was, so that Ctrl+Z goes back step by step; typing in one field is one step. */
import { useEffect, useState } from 'react';

interface History<State> {
  readonly now: State;
  readonly past: readonly State[];
  /** What was changed last. */
  readonly what: string;
}

/** More steps than anybody goes back. */
const STEPS = 100;

/** @param keep is told of every state as it comes */
export function useHistory<State>(begun: State, keep: (state: State) => void) {
  const [{ now, past, what: last }, set] = useState<History<State>>({ now: begun, past: [], what: '' });
  /** @param what the same for changes that belong together, as those of one field do; left out, each is a step. */
  const change = (next: State, what = '') => {
    const isSameStep = what !== '' && what === last;
    set({ now: next, past: isSameStep ? past : [...past, now].slice(-STEPS), what });
    keep(next);
  };
  const before = past.at(-1);
  const undo = before
    ? () => {
        set({ now: before, past: past.slice(0, -1), what: '' });
        keep(before);
      }
    : null;
  useUndoKey(undo);
  return { texts: now, change, undo };
}

/**
 * Heard before the app's own Ctrl+Z, which takes back what was saved; a field that is being typed in keeps its own, and a
 * dialog over the page keeps all keys.
 */
function useUndoKey(undo: (() => void) | null): void {
  useEffect(() => {
    if (!undo) return;
    const hear = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!isUndo || isTyping(event.target) || document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      event.stopPropagation();
      undo();
    };
    window.addEventListener('keydown', hear, { capture: true });
    return () => window.removeEventListener('keydown', hear, { capture: true });
  });
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox';
}
