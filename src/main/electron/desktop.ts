/** What only the desktop can do, by Electron: dialogs, the system's programs, its bin, its theme. */
import { dialog, nativeTheme, shell } from 'electron';
import type { Desktop } from '../practice/desktop';
import type { Printer } from './print';
import type { MainWindow } from './window';

const saveFilters = {
  pdf: { name: 'PDF', extensions: ['pdf'] },
  csv: { name: 'Comma-separated values', extensions: ['csv'] },
  xlsx: { name: 'Excel workbook', extensions: ['xlsx'] },
  eml: { name: 'Email draft', extensions: ['eml'] },
  docx: { name: 'Word document', extensions: ['docx'] },
  ics: { name: 'Calendar', extensions: ['ics'] },
};

export function electronDesktop(window: MainWindow, printer: Printer): Desktop {
  async function choose(options: Electron.OpenDialogOptions): Promise<readonly string[]> {
    const parent = window.browserWindow;
    const chosen = parent
      ? await dialog.showOpenDialog(parent, options)
      : await dialog.showOpenDialog(options);
    return chosen.filePaths;
  }

  return {
    printToPdf: (page) => printer.toPdf(page),
    print: (page, copies) => printer.toPaper(page, copies),
    printManyToPdf: (batch, watch) => printer.manyToPdf(batch, watch),
    printMany: (batch, watch, device) => printer.manyToPaper(batch, watch, device),
    printers: () => printer.names(),
    async chooseSheet() {
      const [path] = await choose({
        title: 'Choose a ledger file',
        properties: ['openFile'],
        filters: [
          { name: 'Spreadsheets', extensions: ['csv', 'tsv', 'txt', 'xlsx'] },
          { name: 'All files', extensions: ['*'] },
        ],
      });
      return path ?? null;
    },
    chooseFiles: () => choose({ title: 'Attach files', properties: ['openFile', 'multiSelections'] }),
    async chooseLogo() {
      const filters = [{ name: 'PNG and JPEG pictures', extensions: ['png', 'jpg', 'jpeg'] }];
      const [path] = await choose({ title: 'Choose a logo', properties: ['openFile'], filters });
      return path ?? null;
    },
    async chooseFolder({ title, button, at }) {
      const properties = ['openDirectory', 'createDirectory'] as const;
      const [folder] = await choose({
        title,
        buttonLabel: button,
        ...startAt(at),
        properties: [...properties],
      });
      return folder ?? null;
    },
    async chooseBackup(at) {
      const filters = [{ name: 'Backups made by Accord', extensions: ['zip'] }];
      const [path] = await choose({
        title: 'Choose a backup',
        ...startAt(at),
        properties: ['openFile'],
        filters,
      });
      return path ?? null;
    },
    async confirmOpening(warning) {
      const options: Electron.MessageBoxOptions = {
        type: 'warning',
        title: 'Accord',
        message: 'Open this file outside of Accord?',
        detail: warning,
        buttons: ['Leave it closed', 'Open it anyway'],
        defaultId: 0,
        cancelId: 0,
      };
      const parent = window.browserWindow;
      const answer = parent
        ? await dialog.showMessageBox(parent, options)
        : await dialog.showMessageBox(options);
      return answer.response === 1;
    },
    async chooseSavePath(suggested, extension) {
      const options = {
        title: 'Save as',
        defaultPath: suggested,
        filters: extension ? [saveFilters[extension]] : [],
      };
      const parent = window.browserWindow;
      const chosen = parent
        ? await dialog.showSaveDialog(parent, options)
        : await dialog.showSaveDialog(options);
      return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath;
    },
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

function startAt(folder: string | null) {
  return folder === null ? {} : { defaultPath: folder };
}
