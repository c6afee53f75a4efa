/**
 * `npm run books`: the books from the command line, over the same services as the app and without Electron.
 *
 * Ends with 0 when it is done and all is good, 1 when it was refused or is not good, 2 when it was not understood.
 */
import { userInfo } from 'node:os';
import { commandLine } from './books/command-line';
import { systemClock } from './clock';
import { errorCode } from './files/file-layer';

const { exitCode, stdout, stderr } = await commandLine(process.argv.slice(2), {
  clock: systemClock(process.env['ACCORD_TODAY']),
  by: () => userInfo().username,
  desk: 'command line',
});
// Whoever reads may have read enough and gone, as `| head` does.
process.stdout.on('error', (error) => {
  if (errorCode(error) !== 'EPIPE') throw error;
});
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
