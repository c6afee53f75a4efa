/** Locks the books when whoever sits here has gone: after idle minutes, and when the computer itself locks or sleeps. */
import { powerMonitor } from 'electron';
import type { ReportFault } from '../log';
import { IdleWatch } from '../practice/idle-watch';
import type { Practice } from '../practice/practice';
import type { MainWindow } from './window';

export function lockWhenLeft(practice: Practice, window: MainWindow, report: ReportFault): void {
  const lock = () => {
    practice.lockBooks().catch((error: unknown) => report('books not locked', error));
  };
  const idle = new IdleWatch({ minutes: () => practice.settings.lockAfterMinutes, onIdle: lock });
  window.onInput(() => idle.touched());
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('suspend', lock);
  idle.start();
}
