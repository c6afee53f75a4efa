/**
 * What Electron runs when it is started with the folder of an app, as Electron's own default app would: the runtime
 * from npm comes without it. Packed into `default_app.asar`, so it may import nothing but Electron and Node.
 *
 * Being a module it is awaited before `ready`, which Playwright's loader (a `-r`) relies on. It leaves `userData`
 * alone, so that Electron derives it from the name and `--user-data-dir` still counts.
 */
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(join(process.cwd(), 'app'));
const { folder, preloads } = argumentsIn(process.argv.slice(1));
const { name, productName, version, main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

Object.assign(process, { defaultApp: true });
// @ts-expect-error Only for default apps, and so not in Electron's types; setVersion neither.
app.setAppPath(folder);
app.setName(productName ?? name);
// @ts-expect-error
app.setVersion(version ?? '');
app.setDesktopName(`${app.name}.desktop`);
for (const preload of preloads) require(preload);
await import(pathToFileURL(resolve(folder, main ?? 'index.js')).href);

/** @param {string[]} words */
function argumentsIn(words) {
  const required = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (word === '-r' || word === '--require') required.push(words[++at] ?? '');
    else if (!word.startsWith('-')) return { folder: resolve(word), preloads: required };
  }
  throw new Error('No app to run: give its folder.');
}
