/** `npm run tour`: drives the real app through its story and leaves the pictures and papers of it in `tour/`. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { build } from './build.mjs';
import { electronRuntime, runtimeInWords } from './electron-runtime.mjs';
import { dependencies } from './install.mjs';
import { playwright } from './playwright.mjs';
import { run } from './programs.mjs';
import { inProject } from './project.mjs';
import { prepare, runCommand } from './steps.mjs';
import { systemPackages } from './system-packages.mjs';

const folder = 'tour';

await runCommand(async () => {
  await prepare([systemPackages, dependencies, electronRuntime, build]);
  console.log(`Touring Accord, on ${runtimeInWords()}.`);
  rmSync(inProject(folder), { recursive: true, force: true });
  const env = { ...process.env, ACCORD_TOUR_DIR: inProject(folder) };
  const code = await run(playwright(['--project=tour']), { env });
  for (const line of filesLeft()) console.log(line);
  return code;
});

/** One line a file, as `tour/today.png  84 kB`. */
function filesLeft() {
  return readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => ({ name, stat: statSync(inProject(folder, name)) }))
    .filter(({ stat }) => stat.isFile())
    .map(({ name, stat }) => `${folder}/${name.replaceAll('\\', '/')}  ${Math.ceil(stat.size / 1000)} kB`);
}
