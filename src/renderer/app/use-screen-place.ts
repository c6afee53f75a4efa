/** How far down a screen stands: one begins at its top; back from one inside it, it stands where it was left. */
import { useLayoutEffect } from 'react';

/** By address, in pixels. */
const leftAt = new Map<string, number>();
let lastLeft = '';

/** @param address of the screen; mounted anew with each, and before what it shows is taken away */
export function useScreenPlace(address: string): void {
  useLayoutEffect(() => {
    const main = document.querySelector('main');
    if (!main) return;
    main.scrollTop = lastLeft.startsWith(`${address}/`) ? (leftAt.get(address) ?? 0) : 0;
    return () => {
      leftAt.set(address, main.scrollTop);
      lastLeft = address;
    };
  }, [address]);
}
