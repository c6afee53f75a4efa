/** Composition root: what the app is made of, in the order it comes to life. */
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { app, dialog, nativeTheme, session } from 'electron';
import type { Push } from '#core/contract/contract';
import { systemClock } from './clock';
import { registerAppScheme, serveApp } from './electron/app-protocol';
import { electronDesktop } from './electron/desktop';
import { openGate } from './electron/gate';
import { setMenu } from './electron/menu';
import { Printer } from './electron/print';
import { lockDownPages, lockDownSession, silenceChromium } from './electron/security';
import { MainWindow } from './electron/window';
import { openLog } from './log';
import { makeHandlers } from './practice/handlers';
import { Jobs } from './practice/jobs';
import { Practice } from './practice/practice';

const rendererFolder = join(import.meta.dirname, '../renderer');

function dataFolder(): string {
  return process.env['ACCORD_DATA_DIR'] ?? join(app.getPath('documents'), 'Accord');
}

async function start(): Promise<void> {
  // -- where things are; tests say so through the environment
  const dataDir = dataFolder();
  const clock = systemClock(process.env['ACCORD_TODAY']);
  const report = openLog(dataDir);
  process.on('uncaughtException', (error) => report('uncaught', error));
  process.on('unhandledRejection', (error) => report('unhandled', error));

  // -- the walls
  lockDownSession(session.defaultSession);
  serveApp(session.defaultSession, rendererFolder);
  setMenu();

  // -- what remembers
  const window = new MainWindow();
  const push = (news: Push) => window.push(news);
  const userName = userInfo().username;
  const practice = await Practice.open({ dataDir, clock, version: app.getVersion(), userName, push });
  nativeTheme.themeSource = practice.settings.theme;

  // -- what answers
  const desktop = electronDesktop(window, new Printer());
  const handlers = makeHandlers({ practice, desktop, clock, jobs: new Jobs(push) });
  openGate(handlers, (contents) => contents === window.browserWindow?.webContents, report);

  // -- what shows
  app.on('second-instance', () => void window.focus());
  app.on('activate', () => void window.focus());
  closeBooksBeforeQuitting(practice);
  await window.show();
}

/** The locks are given back and the snapshots written before the process ends. */
function closeBooksBeforeQuitting(practice: Practice): void {
  let isClosed = false;
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void practice.close().finally(() => {
      isClosed = true;
      app.quit();
    });
  });
}

/** Without its folder there is nothing to show; saying so beats a program that runs and has no window. */
function giveUp(error: unknown): void {
  const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
  dialog.showErrorBox(
    'Accord could not start',
    `Its folder can’t be read or written${code}: ${dataFolder()}. Check that the disk is there, has room and can be written, then start Accord again. Your books are untouched.`,
  );
  app.exit(1);
}

if (app.requestSingleInstanceLock()) {
  registerAppScheme();
  silenceChromium();
  lockDownPages();
  void app.whenReady().then(start).catch(giveUp);
} else {
  app.quit();
}
