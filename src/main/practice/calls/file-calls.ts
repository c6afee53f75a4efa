/** The calls about files outside the books: a spreadsheet read, a document or a table saved. */
import { basename } from 'node:path';
import type { BookId } from '#core/basics/ids';
import { ok, type Result } from '#core/basics/result';
import type { Handlers } from '#core/contract/contract';
import { offsetOf } from '#core/contract/settings';
import { planCalendar } from '#core/exchange/plan-calendar';
import { asItIs, type Offset } from '#core/letters/at-print';
import { joinPdfs } from '../../files/join-pdfs';
import { readSheetApart } from '../../files/read-apart';
import { readSheetBytes, readSheetFile } from '../../files/sheet-file';
import { writeTable } from '../../files/spreadsheet-writer';
import { bookTable } from '../book-table';
import type { ReadyPage } from '../desktop';
import { nameOfFile } from '../file-name';
import type { HandlerParts } from '../handlers';
import { mayGo } from '../may-go';
import { noPrinter } from '../no-printer';
import { pageOf, type FoundPage, type PageRequest } from '../page-of';
import { refusingStorage } from '../refusing-storage';
import type { SavedFiles } from '../saved-files';

type FileCalls = Pick<
  Handlers,
  | 'sheet.choose'
  | 'sheet.read'
  | 'document.preview'
  | 'document.save'
  | 'document.print'
  | 'export.save'
  | 'calendar.save'
  | 'file.show'
>;

/** A page with the content of its logo. */
interface Ready extends FoundPage {
  readonly page: ReadyPage;
}

export function fileCalls({ practice, desktop, clock }: HandlerParts, saved: SavedFiles): FileCalls {
  /** `offset`: where the ink goes; a PDF is not moved, since nobody knows which printer it comes to. */
  async function documentIn(bookId: BookId, request: PageRequest, offset: Offset): Promise<Result<Ready>> {
    const service = practice.book(bookId);
    if (!service.ok) return service;
    const made = pageOf(service.value, request, clock.today(), offset);
    if (!made.ok) return made;
    const page = await service.value.attachments.withLogo(made.value.page);
    return page.ok ? ok({ ...made.value, page: page.value }) : page;
  }

  /** For what is to leave the house: looking at it on screen asks nobody. */
  async function leavingIn(bookId: BookId, request: PageRequest, offset: Offset): Promise<Result<Ready>> {
    const service = practice.book(bookId);
    const may = service.ok ? mayGo(service.value.state, request, clock.today()) : ok(null);
    return may.ok ? documentIn(bookId, request, offset) : may;
  }

  return {
    'sheet.choose': async () => {
      const path = await desktop.chooseSheet();
      return path === null ? null : readSheetFile(path, readSheetApart);
    },
    'sheet.read': ({ fileName, bytes }) => readSheetBytes(bytes, basename(fileName), readSheetApart),

    'document.preview': async ({ bookId, document }) => {
      const found = await documentIn(bookId, document, asItIs.offset);
      return found.ok ? ok(await desktop.printToPdf(found.value.page)) : found;
    },
    'document.save': async ({ bookId, document }) => {
      const found = await leavingIn(bookId, document, asItIs.offset);
      if (!found.ok) return found;
      const { page, nameParts, copies } = found.value;
      const pdf = await desktop.printToPdf(page);
      return saved.save(copies === 2 ? await joinPdfs([pdf, pdf]) : pdf, nameOfFile(nameParts), 'pdf');
    },
    'document.print': async ({ bookId, document }) => {
      const found = await leavingIn(bookId, document, offsetOf(practice.settings));
      if (!found.ok) return found;
      const { page, copies = 1 } = found.value;
      const outcome = await desktop.print(page, copies);
      if (outcome === 'no-printer') return noPrinter(insteadOf(document));
      return outcome === 'printed' ? ok(null) : null;
    },
    'export.save': async ({ bookId, table, format, debtorIds }) => {
      const service = practice.book(bookId);
      if (!service.ok) return service;
      const made = await refusingStorage(() => bookTable(service.value, table, clock.today(), debtorIds));
      if (!made.ok) return made;
      const name = nameOfFile([made.value.title, clock.today()]);
      return saved.save(await writeTable(made.value, format), name, format);
    },
    'calendar.save': async ({ bookId, planId }) => {
      const service = practice.book(bookId);
      if (!service.ok) return service;
      const made = planCalendar(service.value.state, planId, { now: clock.now(), today: clock.today() });
      if (!made.ok) return made;
      const { text, nameParts } = made.value;
      return saved.save(Buffer.from(text), nameOfFile(nameParts), 'ics');
    },

    'file.show': ({ fileId, how }) => saved.show(fileId, how),
  };
}

/** The code of a recovery sheet must not come to the disk. */
function insteadOf(document: PageRequest): string | undefined {
  const isSecret = 'paper' in document && document.paper === 'recovery-sheet';
  return isSecret ? 'write the code down by hand, and compare it group by group' : undefined;
}
