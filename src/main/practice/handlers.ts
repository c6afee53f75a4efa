/** What each call of the contract does. New features add commands to the book, not handlers here. */
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { ok, refuse, type Result } from '#core/basics/result';
import type { BookState } from '#core/book/state';
import type { ChosenSheet, Handlers, SavedFile } from '#core/contract/contract';
import type { Sheet } from '#core/exchange/sheet';
import { documentOf } from '#core/letters/document';
import type { LetterContent } from '#core/letters/state';
import type { BookId } from '#core/basics/ids';
import type { Clock } from '../clock';
import { durableWrite } from '../files/durable-write';
import { realFiles } from '../files/file-layer';
import { readSheet } from '../files/spreadsheet';
import { writeTable } from '../files/spreadsheet-writer';
import { bookTable } from './book-table';
import { nameOfFile } from './file-name';
import type { Practice } from './practice';
import { refusingStorage } from './refusing-storage';
import { createSampleBook } from './sample-book';

/** What only the desktop can do. Paths stay on this side: the page gets names and tokens. */
export interface Desktop {
  /** Asks for a spreadsheet; its name and bytes, or null when none was chosen. */
  readonly chooseSheet: () => Promise<{ readonly fileName: string; readonly bytes: Uint8Array } | null>;
  /** Asks where to save; null when nowhere was chosen. */
  readonly chooseSavePath: (suggested: string, extension: 'pdf' | 'csv' | 'xlsx') => Promise<string | null>;
  /** The letter as a PDF, each page as it prints. */
  readonly printToPdf: (letter: LetterContent) => Promise<Uint8Array>;
  readonly openFile: (path: string) => Promise<void>;
  readonly showInFolder: (path: string) => void;
  readonly openLink: (url: URL) => Promise<void>;
  readonly moveToBin: (folder: string) => Promise<void>;
  readonly useTheme: (theme: 'system' | 'light' | 'dark') => void;
}

export function makeHandlers(practice: Practice, desktop: Desktop, clock: Clock): Handlers {
  const saved = new Map<string, string>();

  async function save(
    bytes: Uint8Array,
    name: string,
    extension: 'pdf' | 'csv' | 'xlsx',
  ): Promise<Result<SavedFile> | null> {
    const path = await desktop.chooseSavePath(`${name}.${extension}`, extension);
    if (path === null) return null;
    try {
      await durableWrite(path, bytes, realFiles);
    } catch {
      return refuse(
        'file-not-saved',
        `${basename(path)} could not be saved there. Is it open in another program, or the disk full? Choose another place.`,
      );
    }
    const fileId = randomUUID();
    saved.set(fileId, path);
    return ok({ fileId, name: basename(path) });
  }

  async function inBook<T>(bookId: BookId, task: (state: BookState) => Promise<Result<T> | null>) {
    const service = practice.book(bookId);
    return service.ok ? task(service.value.state) : service;
  }

  return {
    'practice.get': () => practice.view(),
    'settings.change': async (settings) => {
      const changed = await practice.changeSettings(settings);
      if (changed.ok) desktop.useTheme(settings.theme);
      return changed;
    },

    'book.create': (profile) => practice.createBook(profile, false),
    'book.sample': () => createSampleBook(practice, clock),
    'book.open': ({ bookId }) => practice.openBook(bookId),
    'book.discard': ({ bookId }) => practice.discardSample(bookId, desktop.moveToBin),
    'book.dispatch': async ({ bookId, commandId, command }) => {
      const service = practice.book(bookId);
      return service.ok ? service.value.dispatch(commandId, command) : service;
    },

    'trail.read': async ({ bookId, ...query }) => {
      const service = practice.book(bookId);
      return service.ok ? refusingStorage(() => service.value.trail.read(query)) : service;
    },

    'draft.keep': async ({ bookId, key, text }) => {
      const service = practice.book(bookId);
      if (!service.ok) return service;
      service.value.drafts.keep(key, text);
      return ok(null);
    },

    'sheet.choose': async () => {
      const chosen = await desktop.chooseSheet();
      return chosen && named(chosen.fileName, await readSheet(chosen.bytes, chosen.fileName));
    },
    'sheet.read': async ({ fileName, bytes }) => named(basename(fileName), await readSheet(bytes, fileName)),

    'document.preview': ({ bookId, document }) =>
      inBook(bookId, async (state) => {
        const found = documentOf(state, document, clock.today());
        return found.ok ? ok(await desktop.printToPdf(found.value.content)) : found;
      }) as Promise<Result<Uint8Array>>,
    'document.save': ({ bookId, document }) =>
      inBook(bookId, async (state) => {
        const found = documentOf(state, document, clock.today());
        if (!found.ok) return found;
        const pdf = await desktop.printToPdf(found.value.content);
        return save(pdf, nameOfFile(found.value.nameParts), 'pdf');
      }),
    'export.save': async ({ bookId, table, format }) => {
      const service = practice.book(bookId);
      if (!service.ok) return service;
      const made = await refusingStorage(() => bookTable(service.value, table, clock.today()));
      if (!made.ok) return made;
      const name = nameOfFile([made.value.title, clock.today()]);
      return save(await writeTable(made.value, format), name, format);
    },

    'file.show': async ({ fileId, how }) => {
      const path = saved.get(fileId);
      if (path === undefined)
        return refuse('unknown-file', 'Accord did not save this file, so it does not open it.');
      if (how === 'open') await desktop.openFile(path);
      else desktop.showInFolder(path);
      return ok(null);
    },
    'link.open': async ({ url }) => {
      const link = safeLink(url);
      if (!link) return refuse('not-a-link', 'Only web pages (https) and email addresses are opened.');
      await desktop.openLink(link);
      return ok(null);
    },
  };
}

function named(fileName: string, sheet: Result<Sheet>): Result<ChosenSheet> {
  return sheet.ok ? ok({ fileName, sheet: sheet.value }) : sheet;
}

/** Parsed, never matched as text: `https://a@b` and `javascript:` look different to a parser. */
function safeLink(text: string): URL | null {
  try {
    const url = new URL(text);
    return url.protocol === 'https:' || url.protocol === 'mailto:' ? url : null;
  } catch {
    return null;
  }
}
