/** Whether a screen can be used by people who hear it, see little of it, or see no colours: axe, in light and dark. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What is on screen now has to pass in both schemes; it is left in the light one. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    let found = await violationsOn(page);
    // What was just fading in or out has no colours of its own: it is looked at again once it stands still.
    if (found.length > 0) {
      await page.evaluate(async () => {
        const ending = document
          .getAnimations()
          .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
        await Promise.allSettled(ending.map(({ finished }) => finished));
      });
      found = await violationsOn(page);
    }
    expect(found, `axe, ${colorScheme}`).toEqual([]);
  }
}

async function violationsOn(page: Page): Promise<string[]> {
  // Electron has no second page for axe to work in, hence its older way.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}
