/**
 * `npm run books -- …`: the books from the command line. Everything after `books` goes to the program as it is, and
 * its output and exit code come back as they are; what this script itself has to say goes to stderr.
 */
import { build } from './build.mjs';
import { dependencies } from './install.mjs';
import { run } from './programs.mjs';
import { inProject } from './project.mjs';
import { prepare, runCommand } from './steps.mjs';

await runCommand(async () => {
  await prepare([dependencies, build], process.stderr);
  // npm moves to the project's folder; file names are meant from where the reader typed them.
  const isFromNpm = process.env['npm_lifecycle_event'] === 'books';
  const cwd = (isFromNpm && process.env['INIT_CWD']) || process.cwd();
  return run([process.execPath, inProject('out', 'main', 'books.js'), ...process.argv.slice(2)], { cwd });
});
