/** The focus of whoever uses keys or a screen reader, when what had it is gone from the page. */

/** Puts it on `place` or, when that is gone too, on the page's main part; leaves it where somebody has put it. */
export function catchFocus(place: Element | null): void {
  if (document.activeElement !== document.body) return;
  const isThere = place?.isConnected === true && place !== document.body;
  const catcher = isThere ? place : document.querySelector('main');
  if (catcher instanceof HTMLElement) catcher.focus({ preventScroll: true });
}
