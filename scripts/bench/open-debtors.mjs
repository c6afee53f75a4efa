/**
 * Opens a debtor from the list again and again, in the real window, and prints, as JSON, how long each took until the
 * timeline was painted: `open-debtors.mjs DATA BOOK COUNT`. The book is taken into the app's data as a user would.
 */
import { _electron } from '@playwright/test';
import { electronProgram } from '../electron-runtime.mjs';
import { inProject } from '../project.mjs';
import { sandboxMissing } from '../sandbox.mjs';

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
const flags = (await sandboxMissing()) ? ['--no-sandbox'] : [];
const app = await _electron.launch({
  executablePath: electronProgram(),
  args: [...flags, inProject(), `--user-data-dir=${data}/user-data`],
  env: { ...process.env, ACCORD_DATA_DIR: data, ACCORD_TODAY: '2026-09-01' },
});
const page = await app.firstWindow();
await page.waitForLoadState();
await app.evaluate(({ dialog }, folder) => {
  dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] });
}, book);
await page.evaluate(`(async () => {
  const adopted = await window.accord.call('book.adopt', undefined);
  await window.accord.call('book.open', { bookId: adopted.value });
})()`);
await page.reload();
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
