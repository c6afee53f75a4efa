/**
 * Collects everything a test did not mean to happen in the app: errors nobody caught, errors on the console of a
 * window or of the main process, and any use of the network at all (chromium-log.ts and main-process-watch.cjs say
 * what they see of it; Playwright switches off some background traffic that Chrome has, and Electron has not).
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ConsoleMessage, ElectronApplication, Page } from '@playwright/test';
import { trafficIn } from './chromium-log';

const mainProcessWatch = fileURLToPath(new URL('main-process-watch.cjs', import.meta.url));
const ownSchemes = ['app:', 'blob:', 'data:'];

export class FaultWatch {
  readonly #chromiumLog: string;
  readonly #mainLog: string;
  readonly #seen = new Set<string>();

  /** @param logs the beginning of a path, for its logs: one watch is for one run of the app */
  constructor(logs: string) {
    this.#chromiumLog = `${logs}-network.json`;
    this.#mainLog = `${logs}-main.txt`;
  }

  /** What Electron has to be started with, before the app's folder. */
  get args(): string[] {
    return ['-r', mainProcessWatch, `--log-net-log=${this.#chromiumLog}`];
  }

  get env(): Record<string, string> {
    return { ACCORD_TEST_MAIN_LOG: this.#mainLog };
  }

  async follow(app: ElectronApplication): Promise<void> {
    app.on('console', (message) => this.#heed('Main process', message));
    app.on('window', (page) => void this.#followPage(page));
    await Promise.all(app.windows().map((page) => this.#followPage(page)));
  }

  /** Everything of the run, once the app has quit. */
  faults(): string[] {
    const logged = existsSync(this.#mainLog)
      ? readFileSync(this.#mainLog, 'utf8').split('\n').filter(Boolean)
      : [];
    return [...this.#seen, ...logged, ...trafficIn(readFileSync(this.#chromiumLog, 'utf8'))];
  }

  async #followPage(page: Page): Promise<void> {
    page.on('console', (message) => this.#heed('Console', message));
    page.on('pageerror', (error) => this.#seen.add(`Page: ${error.stack ?? error.message}`));
    page.on('crash', () => this.#seen.add('Page: crashed'));
    page.on('request', (request) => {
      if (!ownSchemes.includes(new URL(request.url()).protocol)) this.#seen.add(`Request: ${request.url()}`);
    });
    // What happened before anybody could listen. A window that is gone already has no more to say.
    const before = await Promise.all([page.consoleMessages(), page.pageErrors()]).catch(() => undefined);
    for (const message of before?.[0] ?? []) this.#heed('Console', message);
    for (const error of before?.[1] ?? []) this.#seen.add(`Page: ${error.stack ?? error.message}`);
  }

  #heed(where: string, message: ConsoleMessage): void {
    if (message.type() === 'error') this.#seen.add(`${where}: ${message.text()}`);
  }
}
