/** A book in the real window, its debtor list in front: taken into the app's data as a user would. */
import { _electron } from '@playwright/test';
import { electronProgram } from '../electron-runtime.mjs';
import { inProject } from '../project.mjs';
import { sandboxMissing } from '../sandbox.mjs';

/**
 * @param {string} data the app's data folder, which is made
 * @param {string} book the book's folder
 */
export async function showBook(data, book) {
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
  await page.getByRole('navigation').getByRole('link', { name: 'Debtors' }).click();
  await page.getByRole('grid', { name: 'Debtors' }).waitFor();
  return { app, page };
}
