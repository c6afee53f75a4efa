/**
 * Puts text on the clipboard, after a press.
 *
 * Through the page's own copy event: the newer way asks for a permission, and this app grants none.
 */
export function copyText(text: string): void {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', put, { once: true });
  document.execCommand('copy');
}
