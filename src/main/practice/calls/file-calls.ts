/** The calls about files outside the books: a spreadsheet read, a document or a table saved. */
import { basename } from 'node:path';
import type { BookId } from '#core/basics/ids';
import type { LocalDate } from '#core/basics/local-date';
import { ok, refuse, type Result } from '#core/basics/result';
import type { Handlers } from '#core/contract/contract';
import { offsetOf } from '#core/contract/settings';
import { planCalendar } from '#core/exchange/plan-calendar';
import { documentOf, type DocumentRequest } from '#core/letters/document';
import { layoutOf } from '#core/letters/layouts';
import { letterPage } from '#core/letters/page';
import type { PrintedPage } from '#core/letters/printed-page';
import { postingListPaper } from '#core/letters/posting-list';
import { sampleLetter } from '#core/letters/sample-letter';
import { testSheetPage } from '#core/letters/test-sheet';
import { asItIs, type Offset } from '#core/letters/at-print';
import { paperPage } from '#core/papers/paper';
import { recoverySheetPaper } from '#core/papers/recovery-sheet';
import type { PaperRequest, RecoverySheetRequest } from '#core/papers/request';
import { verifyReportPaper } from '#core/papers/verify-report';
import { timelinePaper, type TimelineRequest } from '#core/timeline/timeline-paper';
import { profileOf } from '#core/profile/state';
import { statementContent, type StatementRequest } from '#core/reports/statement/page';
import { stationeryOf } from '#core/stationery/state';
import { joinPdfs } from '../../files/join-pdfs';
import { readSheetApart } from '../../files/read-apart';
import { readSheetBytes, readSheetFile } from '../../files/sheet-file';
import { writeTable } from '../../files/spreadsheet-writer';
import type { BookService } from '../book-service';
import { bookTable } from '../book-table';
import type { ReadyPage } from '../desktop';
import { nameOfFile } from '../file-name';
import type { HandlerParts } from '../handlers';
import { mayGo } from '../may-go';
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

export function fileCalls({ practice, desktop, clock }: HandlerParts, saved: SavedFiles): FileCalls {
  /** `offset`: where the ink goes; a PDF is not moved, since nobody knows which printer it comes to. */
  async function documentIn(
    bookId: BookId,
    request: ToPrintRequest,
    offset: Offset,
  ): Promise<Result<ToPrint>> {
    const service = practice.book(bookId);
    if (!service.ok) return service;
    const made = pageOf(service.value, request, clock.today(), offset);
    if (!made.ok) return made;
    const { page, ...how } = made.value;
    const logo = page.logo ? await service.value.attachments.read(page.logo) : ok(null);
    return logo.ok ? ok({ page: { ...page, logoBytes: logo.value }, ...how }) : logo;
  }

  /** For what is to leave the house: looking at it on screen asks nobody. */
  async function leavingIn(
    bookId: BookId,
    request: ToPrintRequest,
    offset: Offset,
  ): Promise<Result<ToPrint>> {
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
      if (outcome === 'no-printer')
        return noPrinter('paper' in document && document.paper === 'recovery-sheet');
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

type ToPrintRequest = DocumentRequest | AnyPaper;
type AnyPaper = PaperRequest | TimelineRequest | StatementRequest | RecoverySheetRequest;

interface ToPrint {
  readonly page: ReadyPage;
  /** What a file of it is named by. */
  readonly nameParts: readonly string[];
  /** One, where it is not said. */
  readonly copies?: 1 | 2;
}

/** A page but for the content of its logo. */
interface Made extends Omit<ToPrint, 'page'> {
  readonly page: PrintedPage;
}

function pageOf(
  service: BookService,
  request: ToPrintRequest,
  today: LocalDate,
  offset: Offset,
): Result<Made> {
  if ('paper' in request) return paperOf(service, request, today, offset);
  const found = documentOf(service.state, request, today);
  if (!found.ok) return found;
  const isCopy = 'letterId' in request && request.isCopy === true;
  const { content, ...how } = found.value;
  return ok({ page: letterPage(content, { isCopy, offset }), ...how });
}

function paperOf(
  { check, state }: BookService,
  request: AnyPaper,
  today: LocalDate,
  offset: Offset,
): Result<Made> {
  const profile = profileOf(state);
  const { name } = profile;
  const { paper: size } = layoutOf(stationeryOf(state, profile).layout);
  if (request.paper === 'sample-letter') {
    const page = letterPage(sampleLetter(request.stationery, profile, today), { isCopy: false, offset });
    return ok({ page, nameParts: [name, 'sample letter'] });
  }
  if (request.paper === 'test-sheet') {
    return ok({ page: testSheetPage(request.layout, offset), nameParts: ['test sheet', request.layout] });
  }
  if (request.paper === 'recovery-sheet') {
    const sheet = { business: name, recoveryCode: request.recoveryCode, on: today };
    return ok({
      page: paperPage(recoverySheetPaper(sheet), size),
      nameParts: [name, 'recovery sheet', today],
    });
  }
  if (request.paper === 'posting-list') {
    const made = postingListPaper(state, request.batchId, today);
    return made.ok
      ? ok({ page: paperPage(made.value, size), nameParts: [name, 'posting list', today] })
      : made;
  }
  if (request.paper === 'timeline') {
    const made = timelinePaper(state, request.debtorId, today);
    const parts = [name, state.debtors[request.debtorId]?.name ?? '', 'timeline', today];
    return made.ok ? ok({ page: paperPage(made.value, size), nameParts: parts }) : made;
  }
  if (request.paper === 'statement') {
    const { debtorId, choice } = request;
    const made = statementContent(state, debtorId, choice, today);
    const parts = [name, state.debtors[debtorId]?.name ?? '', 'statement', choice.asAt];
    return made.ok ? ok({ page: letterPage(made.value, { isCopy: false, offset }), nameParts: parts }) : made;
  }
  const report = check.newest;
  if (!report) return refuse('not-verified-yet', 'The trail is still being looked through. Wait a moment.');
  return ok({
    page: paperPage(verifyReportPaper(report, name), size),
    nameParts: [name, 'report on the trail', today],
  });
}

function noPrinter(isSecret: boolean) {
  const other = isSecret
    ? 'write the code down by hand, and compare it group by group'
    : 'save a PDF and print it elsewhere';
  return refuse(
    'no-printer',
    `This computer has no printer set up. Add one in the system’s settings, or ${other}.`,
  );
}
