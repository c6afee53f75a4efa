/** What only the desktop can do: dialogs, printing, the system's programs. Paths stay on main's side. */
import type { BatchPage } from '#core/letters/batch-page';
import type { MailLink } from '#core/letters/mail';
import type { PrintedPage } from '#core/letters/printed-page';
import type { JobWatch } from './jobs';

/** A page, and the content of its logo where it has one. */
export interface ReadyPage extends PrintedPage {
  readonly logoBytes: Uint8Array | null;
}

/** Many letters in one document, and the content of their logo. */
export interface ReadyBatch extends BatchPage {
  readonly logoBytes: Uint8Array | null;
}

export type Printed = 'printed' | 'cancelled' | 'no-printer';

export type SaveExtension = 'pdf' | 'csv' | 'xlsx' | 'eml' | 'docx' | 'ics';

interface FolderQuestion {
  readonly title: string;
  /** A verb: "Back up here". */
  readonly button: string;
  readonly at: string | null;
}

export interface Desktop {
  /** Asks for a spreadsheet; its path, or null when none was chosen. */
  readonly chooseSheet: () => Promise<string | null>;
  /** Asks for any files; their paths, none when none was chosen. */
  readonly chooseFiles: () => Promise<readonly string[]>;
  /** Asks for a picture for the letterhead; null when none was chosen. */
  readonly chooseLogo: () => Promise<string | null>;
  /** Asks for a folder, beginning in `at`; null when none was chosen. */
  readonly chooseFolder: (ask: FolderQuestion) => Promise<string | null>;
  /** Asks for a backup file, beginning in that folder; null when none was chosen. */
  readonly chooseBackup: (at: string) => Promise<string | null>;
  /** Asks where to save; null when nowhere was chosen. Without an extension it is a file of any kind. */
  readonly chooseSavePath: (suggested: string, extension: SaveExtension | null) => Promise<string | null>;
  /** As a PDF, each page as it prints. */
  readonly printToPdf: (page: ReadyPage) => Promise<Uint8Array>;
  /** Asks which printer; `no-printer` where the system has none to ask about. */
  readonly print: (page: ReadyPage, copies: number) => Promise<Printed>;
  readonly printManyToPdf: (batch: ReadyBatch, watch: JobWatch) => Promise<Uint8Array>;
  /** As one job; on `device` without asking, or by the dialog where it is null. */
  readonly printMany: (batch: ReadyBatch, watch: JobWatch, device: string | null) => Promise<Printed>;
  /** The system's names of its printers. */
  readonly printers: () => Promise<readonly string[]>;
  /** Says the warning and asks whether to open the file all the same. */
  readonly confirmOpening: (warning: string) => Promise<boolean>;
  /** False when the system has no program for it. */
  readonly openFile: (path: string) => Promise<boolean>;
  /** Begins an email in the system's mail program; false when it has none. */
  readonly openMail: (link: MailLink) => Promise<boolean>;
  readonly showInFolder: (path: string) => void;
  readonly moveToBin: (folder: string) => Promise<void>;
  readonly useTheme: (theme: 'system' | 'light' | 'dark') => void;
}
