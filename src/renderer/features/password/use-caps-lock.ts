/** Whether capital letters are locked, as far as the last key tells: the commonest reason for a wrong password. */
import { useState, type KeyboardEvent } from 'react';

export function useCapsLock() {
  const [isOn, setIsOn] = useState(false);
  const hear = (event: KeyboardEvent) => setIsOn(event.getModifierState('CapsLock'));
  return { isOn, hear: { onKeyDown: hear, onKeyUp: hear } };
}
