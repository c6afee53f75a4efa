/** A book with a ledger in it, given through the same door the page uses, for tests that start after the import. */
import type { Page } from '@playwright/test';
import type { BookId } from '#core/basics/ids';
import type { CommandInput } from '#core/book/command';
import type { BookState } from '#core/book/state';
import type { Bridge } from '#core/contract/contract';
import { someProfile } from './commands';

declare global {
  interface Window {
    readonly accord: Bridge;
  }
}

/** The book stands open in the window when this resolves. */
export async function givenBook(page: Page, ledger: CommandInput, profile = someProfile): Promise<BookId> {
  const bookId = await page.evaluate(
    async ({ business, command }) => {
      const created = await window.accord.call('book.create', business);
      if (!created.ok) throw new Error(created.refusal.code);
      const { bookId: id } = created.value;
      const done = await window.accord.call('book.dispatch', {
        bookId: id,
        commandId: crypto.randomUUID(),
        command,
      });
      if (!done.ok) throw new Error(done.refusal.code);
      return id;
    },
    { business: profile, command: ledger },
  );
  // The window opens the book that was open last.
  await page.reload();
  await showDebtors(page);
  return bookId;
}

/** A book opens with what there is to do today; this goes on to the list of everybody. */
export async function showDebtors(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Debtors' }).click();
  // Where the list stood already, the press has left the keyboard on the link.
  await page.getByRole('grid', { name: 'Debtors' }).focus();
}

/** One more command through the same door; it has to be accepted. */
export async function give(page: Page, bookId: BookId, command: CommandInput): Promise<void> {
  const refused = await page.evaluate(
    async (given) => {
      const done = await window.accord.call('book.dispatch', { ...given, commandId: crypto.randomUUID() });
      return done.ok ? null : done.refusal.message;
    },
    { bookId, command },
  );
  if (refused !== null) throw new Error(`${command.type}: ${refused}`);
}

/** What main holds of the book: what was said to be saved has to be there. */
export async function stateOf(page: Page, bookId: BookId): Promise<BookState> {
  return page.evaluate(async (id) => {
    const opened = await window.accord.call('book.open', { bookId: id });
    if (!opened.ok) throw new Error(opened.refusal.code);
    return opened.value.state;
  }, bookId);
}
