/** Playwright, which drives the real app in the end-to-end tests and in the tour. */
import { onSomeDisplay } from './display.mjs';
import { packageCommand } from './programs.mjs';

const config = 'test/e2e/playwright.config.ts';

/** @param {string[]} args */
export function playwright(args) {
  return onSomeDisplay(packageCommand('@playwright/test', 'playwright', ['test', '-c', config, ...args]));
}
