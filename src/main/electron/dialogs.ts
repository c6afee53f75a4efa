/** What the system's dialogs ask: which file, which folder, where to save, whether to open. */
import { dialog } from 'electron';
import type { Desktop } from '../practice/desktop';
import type { MainWindow } from './window';

type Dialogs = Pick<
  Desktop,
  | 'chooseSheet'
  | 'chooseFiles'
  | 'chooseLogo'
  | 'chooseFolder'
  | 'chooseBackup'
  | 'chooseSavePath'
  | 'confirmOpening'
>;

const saveFilters = {
  pdf: { name: 'PDF', extensions: ['pdf'] },
  csv: { name: 'Comma-separated values', extensions: ['csv'] },
  xlsx: { name: 'Excel workbook', extensions: ['xlsx'] },
  eml: { name: 'Email draft', extensions: ['eml'] },
  docx: { name: 'Word document', extensions: ['docx'] },
  ics: { name: 'Calendar', extensions: ['ics'] },
};

const sheetFilters = [
  { name: 'Spreadsheets', extensions: ['csv', 'tsv', 'txt', 'xlsx'] },
  { name: 'All files', extensions: ['*'] },
];
const logoFilters = [{ name: 'PNG and JPEG pictures', extensions: ['png', 'jpg', 'jpeg'] }];
const backupFilters = [{ name: 'Backups made by Accord', extensions: ['zip'] }];

/** Each belongs to our window, where there is one. */
export function dialogsOver(window: MainWindow): Dialogs {
  const choose = (options: Electron.OpenDialogOptions) => chosenPaths(window, options);
  const chooseOne = async (options: Electron.OpenDialogOptions) => (await choose(options))[0] ?? null;
  return {
    chooseSheet: () =>
      chooseOne({ title: 'Choose a ledger file', properties: ['openFile'], filters: sheetFilters }),
    chooseFiles: () => choose({ title: 'Attach files', properties: ['openFile', 'multiSelections'] }),
    chooseLogo: () => chooseOne({ title: 'Choose a logo', properties: ['openFile'], filters: logoFilters }),
    chooseFolder: ({ title, button: buttonLabel, at }) =>
      chooseOne({ title, buttonLabel, ...startAt(at), properties: ['openDirectory', 'createDirectory'] }),
    chooseBackup: (at) =>
      chooseOne({
        title: 'Choose a backup',
        ...startAt(at),
        properties: ['openFile'],
        filters: backupFilters,
      }),
    async chooseSavePath(suggested, extension) {
      const filters = extension ? [saveFilters[extension]] : [];
      const options = { title: 'Save as', defaultPath: suggested, filters };
      const parent = window.browserWindow;
      const chosen = parent
        ? await dialog.showSaveDialog(parent, options)
        : await dialog.showSaveDialog(options);
      return chosen.canceled || chosen.filePath === '' ? null : chosen.filePath;
    },
    confirmOpening: (warning) => confirmOpening(window, warning),
  };
}

async function chosenPaths(
  window: MainWindow,
  options: Electron.OpenDialogOptions,
): Promise<readonly string[]> {
  const parent = window.browserWindow;
  const chosen = parent ? await dialog.showOpenDialog(parent, options) : await dialog.showOpenDialog(options);
  return chosen.filePaths;
}

async function confirmOpening(window: MainWindow, warning: string): Promise<boolean> {
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
  const answer = parent ? await dialog.showMessageBox(parent, options) : await dialog.showMessageBox(options);
  return answer.response === 1;
}

function startAt(folder: string | null) {
  return folder === null ? {} : { defaultPath: folder };
}
