/** What only the desktop can do, by Electron: dialogs, printing, the system's programs, its bin, its theme. */
import { nativeTheme, shell } from 'electron';
import type { Desktop } from '../practice/desktop';
import { dialogsOver } from './dialogs';
import type { Printer } from './print';
import type { MainWindow } from './window';

export function electronDesktop(window: MainWindow, printer: Printer): Desktop {
  return {
    ...dialogsOver(window),
    printToPdf: (page) => printer.toPdf(page),
    print: (page, copies) => printer.toPaper(page, copies),
    printManyToPdf: (batch, watch) => printer.manyToPdf(batch, watch),
    printMany: (batch, watch, device) => printer.manyToPaper(batch, watch, device),
    printers: () => printer.names(),
    async openFile(path) {
      return (await shell.openPath(path)) === '';
    },
    async openMail(link) {
      // The one kind of link that leaves the app; whatever made it, nothing else is opened.
      if (new URL(link).protocol !== 'mailto:') return false;
      return shell.openExternal(link).then(
        () => true,
        () => false,
      );
    },
    showInFolder: (path) => shell.showItemInFolder(path),
    moveToBin: (folder) => shell.trashItem(folder),
    useTheme: (theme) => (nativeTheme.themeSource = theme),
  };
}
