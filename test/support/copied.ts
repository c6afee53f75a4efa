/** What a press copies, heard in the page itself: the clipboard is one for all tests that run at the same time. */
import type { Page } from '@playwright/test';

export interface Copied {
  readonly text: string;
  /** The same as a table, or nothing. */
  readonly html: string;
}

/** Listens before the press, and not at the same time: a press that came first would never be heard. */
export async function copiedBy(page: Page, press: () => Promise<void>): Promise<Copied> {
  const hearing = await page.evaluateHandle(() => {
    const copied = new Promise<Copied>((done) => {
      const hear = ({ clipboardData: data }: ClipboardEvent) =>
        done({ text: data?.getData('text/plain') ?? '', html: data?.getData('text/html') ?? '' });
      window.addEventListener('copy', hear, { once: true });
    });
    // A promise by itself would be waited for here.
    return { copied };
  });
  await press();
  return hearing.evaluate(({ copied }) => copied);
}
