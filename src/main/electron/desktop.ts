/** What only the desktop can do, by Electron: dialogs, the system's programs, its bin, its theme. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { dialog, nativeTheme, shell } from 'electron';
import type { Desktop } from '../practice/desktop';
import type { Printer } from './print';
import type { MainWindow } from './window';

const saveFilters = {
  pdf: { name: 'PDF', extensions: ['pdf'] },
  csv: { name: 'Comma-separated values', extensions: ['csv'] },
  xlsx: { name: 'Excel workbook', extensions: ['xlsx'] },
};

export function electronDesktop(window: MainWindow, printer: Printer): Desktop {
  return {
    printToPdf: (page) => printer.toPdf(page),
    print: (page) => printer.toPaper(page),
    async chooseSheet() {
      const options: Electron.OpenDialogOptions = {
        title: 'Choose a ledger file',
        properties: ['openFile'],
        filters: [
          { name: 'Spreadsheets', extensions: ['csv', 'tsv', 'txt', 'xlsx'] },
          { name: 'All files', extensions: ['*'] },
        ],
      };
      const parent = window.browserWindow;
      const chosen = parent
        ? await dialog.showOpenDialog(parent, options)
        : await dialog.showOpenDialog(options);
      const path = chosen.filePaths[0];
      return path === undefined ? null : { fileName: basename(path), bytes: await readFile(path) };
    },
    async chooseSavePath(suggested, extension) {
      const options = { title: 'Save as', defaultPath: suggested, filters: [saveFilters[extension]] };
      const parent = window.browserWindow;
      const chosen = parent
        ? await dialog.showSaveDialog(parent, options)
        : await dialog.showSaveDialog(options);
      return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath;
    },
    async openFile(path) {
      await shell.openPath(path);
    },
    showInFolder: (path) => shell.showItemInFolder(path),
    openLink: (url) => shell.openExternal(url.href),
    moveToBin: (folder) => shell.trashItem(folder),
    useTheme: (theme) => (nativeTheme.themeSource = theme),
  };
}
