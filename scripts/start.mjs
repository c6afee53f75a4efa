/** `npm start`: gets ready what is missing, then opens the app; where there is no screen, gives the tour instead. */
import { build } from './build.mjs';
import { hasDesktop } from './display.mjs';
import { electronProgram, electronRuntime, runtimeInWords } from './electron-runtime.mjs';
import { dependencies } from './install.mjs';
import { run } from './programs.mjs';
import { inProject } from './project.mjs';
import { sandboxMissing } from './sandbox.mjs';
import { prepare, runCommand } from './steps.mjs';
import { systemPackages } from './system-packages.mjs';

await runCommand(async () => {
  if (!hasDesktop()) {
    console.log('There is no screen here to open a window on; this is the tour of the app instead.');
    return run([process.execPath, inProject('scripts', 'tour.mjs')]);
  }
  await prepare([systemPackages, dependencies, electronRuntime, build]);
  const noSandbox = await sandboxMissing();
  if (noSandbox) console.log(`Chromium's sandbox is off: ${noSandbox}.`);
  console.log(`Opening Accord, on ${runtimeInWords()}.`);
  const flags = ['--ozone-platform-hint=auto', ...(noSandbox ? ['--no-sandbox'] : [])];
  // Set in the terminals of some editors, it would turn Electron into plain Node.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  return run([electronProgram(), ...flags, '.', ...process.argv.slice(2)], { env });
});
