/** The one window of the app. */
import { join } from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { PUSH_CHANNEL } from '#core/contract/channels';
import type { Push } from '#core/contract/push';
import { APP_ORIGIN } from './app-protocol';

/** The paper of look.md, so that the window does not flash white before the page is there. */
const paper = { light: '#faf9f6', dark: '#1c1b19' } as const;

/** What somebody does. A pointer also "moves" when another window opens under it, with nobody there. */
const deeds: ReadonlySet<Electron.InputEvent['type']> = new Set([
  'keyDown',
  'rawKeyDown',
  'mouseDown',
  'mouseWheel',
  'touchStart',
] as const);

export class MainWindow {
  #window: BrowserWindow | null = null;
  #hearInput: () => void = () => undefined;

  async show(): Promise<void> {
    const window = new BrowserWindow({
      width: 1280,
      height: 800,
      minWidth: 900,
      minHeight: 600,
      show: false,
      autoHideMenuBar: true,
      title: 'Accord',
      icon: join(import.meta.dirname, '../renderer/icon.png'),
      backgroundColor: nativeTheme.shouldUseDarkColors ? paper.dark : paper.light,
      webPreferences: {
        preload: join(import.meta.dirname, '../preload/index.cjs'),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        spellcheck: false,
      },
    });
    this.#window = window;
    window.once('ready-to-show', () => window.show());
    window.on('closed', () => (this.#window = null));
    window.webContents.on('input-event', (_event, { type }) => {
      if (deeds.has(type)) this.#hearInput();
    });
    await window.loadURL(`${APP_ORIGIN}/index.html`);
  }

  /** Brings the window to the front, or opens it again. */
  async focus(): Promise<void> {
    if (!this.#window) return this.show();
    if (this.#window.isMinimized()) this.#window.restore();
    this.#window.focus();
  }

  get browserWindow(): BrowserWindow | null {
    return this.#window;
  }

  push(push: Push): void {
    this.#window?.webContents.send(PUSH_CHANNEL, push);
  }

  /** Told of every key, click and turn of the wheel that reaches the page. */
  onInput(hear: () => void): void {
    this.#hearInput = hear;
  }

  /** Loads the page anew at the same address: what it held in memory is gone, and there is no way back to it. */
  startAfresh(): void {
    const contents = this.#window?.webContents;
    contents?.once('did-finish-load', () => contents.navigationHistory.clear());
    contents?.reloadIgnoringCache();
  }
}
