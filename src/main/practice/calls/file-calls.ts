/** The calls about files outside the books: a spreadsheet read, a document or a table saved, a link opened. */
import { basename } from 'node:path';
import type { BookId } from '#core/basics/ids';
import type { LocalDate } from '#core/basics/local-date';
import { ok, refuse, type Result } from '#core/basics/result';
import type { ChosenSheet, Handlers } from '#core/contract/contract';
import type { Sheet } from '#core/exchange/sheet';
import { documentOf, type DocumentRequest } from '#core/letters/document';
import { letterPage } from '#core/letters/page';
import type { PrintedPage } from '#core/letters/printed-page';
import { paperPage } from '#core/papers/paper';
import type { PaperRequest } from '#core/papers/request';
import { verifyReportPaper } from '#core/papers/verify-report';
import { profileOf } from '#core/profile/state';
import { readSheet } from '../../files/spreadsheet';
import { writeTable } from '../../files/spreadsheet-writer';
import type { BookService } from '../book-service';
import { bookTable } from '../book-table';
import { nameOfFile } from '../file-name';
import type { HandlerParts } from '../handlers';
import { refusingStorage } from '../refusing-storage';
import { SavedFiles } from '../saved-files';

type FileCalls = Pick<
  Handlers,
  | 'sheet.choose'
  | 'sheet.read'
  | 'document.preview'
  | 'document.save'
  | 'document.print'
  | 'export.save'
  | 'file.show'
  | 'link.open'
>;

export function fileCalls({ practice, desktop, clock }: HandlerParts): FileCalls {
  const saved = new SavedFiles(desktop);

  function documentIn(bookId: BookId, request: DocumentRequest | PaperRequest): Result<ToPrint> {
    const service = practice.book(bookId);
    if (!service.ok) return service;
    if ('paper' in request) return paperOf(service.value, clock.today());
    const found = documentOf(service.value.state, request, clock.today());
    return found.ok ? ok({ page: letterPage(found.value.content), nameParts: found.value.nameParts }) : found;
  }

  return {
    'sheet.choose': async () => {
      const chosen = await desktop.chooseSheet();
      return chosen && named(chosen.fileName, await readSheet(chosen.bytes, chosen.fileName));
    },
    'sheet.read': async ({ fileName, bytes }) => named(basename(fileName), await readSheet(bytes, fileName)),

    'document.preview': async ({ bookId, document }) => {
      const found = documentIn(bookId, document);
      return found.ok ? ok(await desktop.printToPdf(found.value.page)) : found;
    },
    'document.save': async ({ bookId, document }) => {
      const found = documentIn(bookId, document);
      if (!found.ok) return found;
      const { page, nameParts } = found.value;
      return saved.save(await desktop.printToPdf(page), nameOfFile(nameParts), 'pdf');
    },
    'document.print': async ({ bookId, document }) => {
      const found = documentIn(bookId, document);
      if (!found.ok) return found;
      const outcome = await desktop.print(found.value.page);
      if (outcome === 'no-printer') return noPrinter();
      return outcome === 'printed' ? ok(null) : null;
    },
    'export.save': async ({ bookId, table, format }) => {
      const service = practice.book(bookId);
      if (!service.ok) return service;
      const made = await refusingStorage(() => bookTable(service.value, table, clock.today()));
      if (!made.ok) return made;
      const name = nameOfFile([made.value.title, clock.today()]);
      return saved.save(await writeTable(made.value, format), name, format);
    },

    'file.show': ({ fileId, how }) => saved.show(fileId, how),
    'link.open': async ({ url }) => {
      const link = safeLink(url);
      if (!link) return refuse('not-a-link', 'Only web pages (https) and email addresses are opened.');
      await desktop.openLink(link);
      return ok(null);
    },
  };
}

interface ToPrint {
  readonly page: PrintedPage;
  /** What a file of it is named by. */
  readonly nameParts: readonly string[];
}

function paperOf({ check, state }: BookService, today: LocalDate): Result<ToPrint> {
  const report = check.newest;
  if (!report) return refuse('not-verified-yet', 'The trail is still being looked through. Wait a moment.');
  const { name } = profileOf(state);
  return ok({
    page: paperPage(verifyReportPaper(report, name)),
    nameParts: [name, 'report on the trail', today],
  });
}

function noPrinter() {
  return refuse(
    'no-printer',
    'This computer has no printer set up. Add one in the system’s settings, or save a PDF and print it elsewhere.',
  );
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
