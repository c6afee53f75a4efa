/**
 * The real app for a test: started fresh, with a data folder and a today of its own, watched for every fault, and
 * driven through its window. Only the dialogs of the operating system are answered in its place.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, expect, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { FaultWatch } from './fault-watch';

export { expect };

type LaunchOptions = Parameters<typeof _electron.launch>[0];

const project = fileURLToPath(new URL('../..', import.meta.url));

const locale = { LANG: 'en_GB.UTF-8', LANGUAGE: 'en_GB', TZ: 'Europe/London' };

/** How long it may take to quit, in milliseconds: closing the books is quick, and a test should not hang on it. */
const patience = 10_000;

/** What a test may choose with `test.use({ … })`, and anew with each relaunch. */
interface Choices {
  /** The date it is in the app. */
  readonly today: string;
}

export class Accord {
  /** Where the settings and the books of this test are. */
  readonly dataDir: string;
  readonly #logs: string;
  /** Chromium's own; a short plain path, for where the language above is not installed it waits seconds over others. */
  readonly #profile = mkdtempSync(join(tmpdir(), 'accord-'));
  readonly #expected: RegExp[] = [];
  readonly #watches: FaultWatch[] = [];
  readonly #stuck: string[] = [];
  #choices: Choices;
  #app: ElectronApplication | undefined;
  #page: Page | undefined;

  /** @param folder an empty one, for its data and our logs */
  constructor(folder: string, choices: Choices) {
    this.#choices = choices;
    this.dataDir = `${folder}/data`;
    this.#logs = `${folder}/logs`;
    for (const made of [this.dataDir, this.#logs]) mkdirSync(made, { recursive: true });
  }

  get app(): ElectronApplication {
    if (!this.#app) throw new Error('Accord is not running.');
    return this.#app;
  }

  /** The main window; another one after each relaunch. */
  get page(): Page {
    if (!this.#page) throw new Error('Accord is not running.');
    return this.#page;
  }

  async launch(): Promise<void> {
    const watch = new FaultWatch(`${this.#logs}/run-${this.#watches.length + 1}`);
    this.#watches.push(watch);
    this.#app = await launchPatiently({
      cwd: project,
      args: [...watch.args, '.', `--user-data-dir=${this.#profile}`, '--lang=en-GB'],
      env: {
        ...environment(),
        ...watch.env,
        ACCORD_DATA_DIR: this.dataDir,
        ACCORD_TODAY: this.#choices.today,
        // No test reaches a printer of this computer; the one that prints starts a queue of its own.
        CUPS_SERVER: process.env['CUPS_SERVER'] ?? '/no/printer',
      },
    });
    await watch.follow(this.#app);
    this.#page = await this.#app.firstWindow();
    await this.#page.waitForLoadState();
  }

  async quit(): Promise<void> {
    const app = this.#app;
    if (!app) return;
    const impatience = setTimeout(() => {
      this.#stuck.push(`Accord did not quit within ${patience / 1000} s.`);
      app.process().kill('SIGKILL');
    }, patience);
    await app.close();
    clearTimeout(impatience);
    this.#app = this.#page = undefined;
  }

  /** Quits it for good. */
  async leave(): Promise<void> {
    await this.quit();
    rmSync(this.#profile, { recursive: true, force: true });
  }

  /** Ends it as a power cut would. */
  async crash(): Promise<void> {
    const gone = this.app.waitForEvent('close');
    this.app.process().kill('SIGKILL');
    await gone;
    this.#app = this.#page = undefined;
  }

  /** Quits it, if it is still running, and starts it again on the same data. */
  async relaunch(changes: Partial<Choices> = {}): Promise<void> {
    await this.quit();
    this.#choices = { ...this.#choices, ...changes };
    await this.launch();
  }

  /** Answers every save dialog from now on, with this file or, without one, with Cancel. */
  async answerSaveDialog(path?: string): Promise<void> {
    await this.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: !filePath, filePath: filePath ?? '' });
    }, path);
  }

  /** Answers every open dialog from now on, with these files or folders or, without any, with Cancel. */
  async answerOpenDialog(paths: string[]): Promise<void> {
    await this.app.evaluate(({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: filePaths.length === 0, filePaths });
    }, paths);
  }

  /** A fault the test provokes on purpose, by a pattern for its text; it is then a fault if it does not happen. */
  expectFault(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** Everything in any of its runs that should not have been, once it has quit. */
  faults(): string[] {
    const seen = [...this.#stuck, ...this.#watches.flatMap((watch) => watch.faults())];
    const unexpected = seen.filter((fault) => !this.#expected.some((pattern) => pattern.test(fault)));
    const missing = this.#expected.filter((pattern) => !seen.some((fault) => pattern.test(fault)));
    return [...unexpected, ...missing.map((pattern) => `Expected, but did not happen: ${pattern.source}`)];
  }
}

export const test = base.extend<Choices & { accord: Accord }>({
  today: ['2026-09-01', { option: true }],

  accord: async ({ today }, use, testInfo) => {
    const accord = new Accord(testInfo.outputPath('accord'), { today });
    await accord.launch();
    await use(accord);
    await accord.leave();
    expect(accord.faults(), 'nothing went wrong, and the network was not used').toEqual([]);
  },

  /** The main window as it is at first. */
  page: ({ accord }, use) => use(accord.page),
});

/** A busy virtual display may refuse one window; that says nothing of the app, which has not begun yet. */
async function launchPatiently(options: LaunchOptions): Promise<ElectronApplication> {
  try {
    return await _electron.launch(options);
  } catch (error) {
    if (!String(error).includes('The platform failed to initialize')) throw error;
    return _electron.launch(options);
  }
}

/** The machine's, but for what would change how Electron starts, and with one language and one clock everywhere. */
function environment(): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _run, NODE_OPTIONS: _options, ...rest } = process.env;
  const own = Object.entries(rest).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(own), ...locale };
}
