/** What only the desktop can do: dialogs, printing, the system's programs. Paths stay on main's side. */
import type { PrintedPage } from '#core/letters/printed-page';

export type SaveExtension = 'pdf' | 'csv' | 'xlsx';

export interface Desktop {
  /** Asks for a spreadsheet; its name and bytes, or null when none was chosen. */
  readonly chooseSheet: () => Promise<{ readonly fileName: string; readonly bytes: Uint8Array } | null>;
  /** Asks where to save; null when nowhere was chosen. */
  readonly chooseSavePath: (suggested: string, extension: SaveExtension) => Promise<string | null>;
  /** As a PDF, each page as it prints. */
  readonly printToPdf: (page: PrintedPage) => Promise<Uint8Array>;
  /** Asks which printer; `no-printer` where the system has none to ask about. */
  readonly print: (page: PrintedPage) => Promise<'printed' | 'cancelled' | 'no-printer'>;
  readonly openFile: (path: string) => Promise<void>;
  readonly showInFolder: (path: string) => void;
  readonly openLink: (url: URL) => Promise<void>;
  readonly moveToBin: (folder: string) => Promise<void>;
  readonly useTheme: (theme: 'system' | 'light' | 'dark') => void;
}
