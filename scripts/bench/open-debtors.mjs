/**
 * Opens a debtor from the list again and again, in the real window, and prints, as JSON, how long each took until the
 * timeline was painted: `open-debtors.mjs DATA BOOK COUNT`.
 */
import { showBook } from './book-window.mjs';

/** Runs in the page: from the key until the frame that shows the first entry. */
const openAndLook = `new Promise((resolve) => {
  const begun = performance.now();
  const look = () => {
    const isThere = document.querySelector('.timeline-entry') !== null;
    requestAnimationFrame(isThere ? () => resolve(performance.now() - begun) : look);
  };
  document.querySelector('.grid').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  look();
})`;

const [data = '', book = '', count] = process.argv.slice(2);
const { app, page } = await showBook(data, book);
/** @type {number[]} */
const times = [];
for (let n = 0; n < Number(count); n++) {
  await page.getByRole('grid', { name: 'Debtors' }).waitFor();
  // The list is at rest before the next one.
  await page.waitForTimeout(300);
  times.push(await page.evaluate(openAndLook));
  await page.keyboard.press('Escape');
}
await app.close();
console.log(JSON.stringify({ times }));
