/** Composition root: what the app is made of, in the order it comes to life. */
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { app, dialog, nativeTheme, session } from 'electron';
import type { Push } from '#core/contract/push';
import { BackupService } from './backup/backup-service';
import { systemClock, type Clock } from './clock';
import { registerAppScheme, serveApp } from './electron/app-protocol';
import { electronDesktop } from './electron/desktop';
import { openGate } from './electron/gate';
import { lockWhenLeft } from './electron/lock-when-left';
import { setMenu } from './electron/menu';
import { Printer } from './electron/print';
import { lockDownPages, lockDownSession, silenceChromium } from './electron/security';
import { MainWindow } from './electron/window';
import { openLog, type ReportFault } from './log';
import { AutomaticBackups } from './practice/automatic-backups';
import { Backups } from './practice/backups';
import { makeHandlers } from './practice/handlers';
import { Jobs } from './practice/jobs';
import { sweepOpenedCopies } from './practice/opened-copies';
import { KnownBackups } from './practice/known-backups';
import { Practice } from './practice/practice';
import { Restores } from './practice/restores';

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
  const push = (news: Push) => {
    window.push(news);
    // The book that was on screen: dropping what is shown would leave much of it in the page's memory.
    if (news.kind === 'book.locked' && news.bookId === practice.lastOpened) window.startAfresh();
  };
  const userName = userInfo().username;
  const practice = await Practice.open({ dataDir, clock, version: app.getVersion(), userName, push });
  nativeTheme.themeSource = practice.settings.theme;
  const { automatic, ...asked } = backupsOf(practice, clock, report);
  automatic.start();
  void sweepOpenedCopies();

  // -- what answers
  const desktop = electronDesktop(window, new Printer());
  const jobs = new Jobs(push);
  const handlers = makeHandlers({ practice, desktop, clock, jobs, ...asked });
  openGate(handlers, (contents) => contents === window.browserWindow?.webContents, report);

  // -- what shows
  app.on('activate', () => void window.focus());
  lockWhenLeft(practice, window, report);
  closeBooksBeforeQuitting(automatic, jobs, window);
  await window.show();
}

/** What makes backups by itself, and what makes, finds and restores them when asked. */
function backupsOf(practice: Practice, clock: Clock, report: ReportFault) {
  const service = new BackupService(clock);
  const knownBackups = new KnownBackups();
  const backups = new Backups(practice, service, knownBackups);
  const restores = new Restores(practice, backups, knownBackups, clock);
  const automatic = new AutomaticBackups(practice, backups, service, report);
  return { automatic, backups, restores, knownBackups };
}

/** The locks are given back, the snapshots written and the backups made before the process ends. */
function closeBooksBeforeQuitting(books: AutomaticBackups, jobs: Jobs, window: MainWindow): void {
  let state: 'open' | 'closing' | 'closed' = 'open';
  // Whoever starts it while it closes gets a fresh one after that.
  app.on('second-instance', () => (state === 'open' ? void window.focus() : app.relaunch()));
  app.on('window-all-closed', () => app.quit());
  app.on('before-quit', (event) => {
    if (state === 'closed') return;
    event.preventDefault();
    if (state === 'closing') return;
    state = 'closing';
    window.browserWindow?.hide();
    jobs.cancelAll();
    void books.close().finally(() => {
      state = 'closed';
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
