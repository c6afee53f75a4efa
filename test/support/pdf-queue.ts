/**
 * A real printer queue for a test: a print server of its own on a socket of its own, whose printer writes what it gets
 * as PDF (CUPS-PDF). Nothing of the system's own printing is touched, and no other test sees a printer.
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

const DRIVER = '/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd';
const SERVER = '/usr/sbin/cupsd';
/** CUPS-PDF writes to the home folder of whoever prints, and nowhere else unless the system's settings are changed. */
const PRINTED = join(homedir(), 'PDF');

/** Why there can be no such queue here; null where there can. */
export function noQueueBecause(): string | null {
  if (process.getuid?.() !== 0) return 'only root can start a print server of its own';
  return existsSync(SERVER) && existsSync(DRIVER) ? null : 'CUPS-PDF is not installed';
}

export class PdfQueue {
  readonly name = 'Accord-Test';
  readonly #folder = mkdtempSync(join(tmpdir(), 'accord-cups-'));
  readonly #before = new Set(printedFiles());
  #server: ChildProcess | null = null;

  /** What `CUPS_SERVER` has to be for a program to print on it. */
  get address(): string {
    return join(this.#folder, 'cups.sock');
  }

  async start(): Promise<void> {
    const folder = this.#folder;
    chmodSync(folder, 0o755);
    for (const part of ['root', 'spool', 'cache', 'tmp', 'state']) {
      mkdirSync(join(folder, part));
      chmodSync(join(folder, part), 0o1777);
    }
    writeFileSync(join(folder, 'cupsd.conf'), settings(this.address));
    writeFileSync(join(folder, 'cups-files.conf'), files(folder));
    const args = ['-f', '-c', join(folder, 'cupsd.conf'), '-s', join(folder, 'cups-files.conf')];
    this.#server = spawn(SERVER, args, { stdio: 'ignore' });
    await until(() => existsSync(this.address), 'the print server did not start');
    const options = ['-p', this.name, '-E', '-v', 'cups-pdf:/', '-P', DRIVER];
    execFileSync('lpadmin', options, { env: { ...process.env, CUPS_SERVER: this.address }, stdio: 'ignore' });
  }

  /** The next document that comes out of the printer. */
  async printed(): Promise<Uint8Array> {
    const fresh = () => printedFiles().find((name) => !this.#before.has(name));
    await until(() => fresh() !== undefined, 'nothing was printed');
    const name = fresh() ?? '';
    this.#before.add(name);
    const path = join(PRINTED, name);
    // It is there while it is still being written.
    await until(
      () => readFileSync(path).subarray(-8).toString('latin1').includes('%%EOF'),
      'it stays unfinished',
    );
    const bytes = Uint8Array.from(readFileSync(path));
    rmSync(path);
    return bytes;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    if (server && server.exitCode === null) {
      const gone = once(server, 'exit');
      server.kill();
      await gone;
    }
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function printedFiles(): string[] {
  return existsSync(PRINTED) ? readdirSync(PRINTED).filter((name) => name.endsWith('.pdf')) : [];
}

async function until(isSo: () => boolean, otherwise: string): Promise<void> {
  const end = Date.now() + 30_000;
  while (!isSo()) {
    if (Date.now() > end) throw new Error(otherwise);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function settings(socket: string): string {
  return `Listen ${socket}
DefaultAuthType None
WebInterface No
Browsing No
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
<Limit All>
Order deny,allow
</Limit>
</Policy>
`;
}

function files(folder: string): string {
  return `ServerRoot ${folder}/root
RequestRoot ${folder}/spool
CacheDir ${folder}/cache
TempDir ${folder}/tmp
StateDir ${folder}/state
ErrorLog ${folder}/state/error
AccessLog ${folder}/state/access
PageLog ${folder}/state/page
SystemGroup root
`;
}
