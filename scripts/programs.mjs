/** How the scripts start other programs, the same way on Linux, macOS and Windows. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { inProject } from './project.mjs';

/**
 * A program with its arguments, ready to be started.
 *
 * @typedef {[string, ...string[]]} Command
 */

/**
 * The command of an installed package, run by this Node: the shims in `.bin` differ between systems.
 *
 * @param {string} name the package
 * @param {string} bin the command's name in its package.json
 * @param {string[]} args
 * @returns {Command}
 */
export function packageCommand(name, bin, args = []) {
  const folder = inProject('node_modules', name);
  const { bin: bins } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [process.execPath, join(folder, typeof bins === 'string' ? bins : bins[bin]), ...args];
}

/**
 * npm itself, run by this Node where it can be found: `npm.cmd` on Windows can only be started through a shell.
 *
 * @param {string[]} args
 * @returns {Command}
 */
export function npmCommand(args) {
  const beside = dirname(process.execPath);
  const script = [
    process.env['npm_execpath'] ?? '',
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
  ].find((file) => file.endsWith('npm-cli.js') && existsSync(file));
  return script ? [process.execPath, script, ...args] : ['npm', ...args];
}

/**
 * Runs a program on this terminal and answers with its exit code.
 *
 * @param {Command} command
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>}
 */
export function run([program, ...args], options = {}) {
  const child = spawn(program, args, { cwd: inProject(), stdio: 'inherit', ...options });
  const pass = /** @param {NodeJS.Signals} signal */ (signal) => child.kill(signal);
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  for (const signal of signals) process.on(signal, pass);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      for (const name of signals) process.off(name, pass);
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0));
    });
  });
}

/**
 * Runs a program without showing anything and answers with all it wrote. A program that cannot be started
 * at all (it is not on this machine) answers with code 127, as a shell would.
 *
 * @param {Command} command
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export function capture([program, ...args], options = {}) {
  const child = spawn(program, args, { cwd: inProject(), ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, output: `${program}: ${error.message}` }));
    child.once('close', (code) =>
      resolve({ code: code ?? 1, output: stripVTControlCharacters(output).trim() }),
    );
  });
}
