/**
 * Puts text on the clipboard, after a press; with `html` the same as a table, for programs that take one.
 *
 * Through the page's own copy event: the newer way asks for a permission, and this app grants none.
 */
export function copyText(text: string, html = ''): void {
  const put = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    if (html !== '') event.clipboardData?.setData('text/html', html);
  };
  document.addEventListener('copy', put, { once: true });
  document.execCommand('copy');
}
