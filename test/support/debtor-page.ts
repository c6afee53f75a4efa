/** The page of a debtor, as a test reaches it and writes on it. */
import { expect, type Page } from '@playwright/test';

export const logLine = (page: Page) => page.getByRole('textbox', { name: 'What was said' });

/** By keyboard, from the list that is on screen: the first of it, who is called this. */
export async function openFirst(page: Page, name: string): Promise<void> {
  await page.getByRole('grid', { name: 'Debtors' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name })).toBeVisible();
}
