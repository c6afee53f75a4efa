/** What a page asks to be shown, printed or saved: its content as it stands today, and what a file of it is named by. */
import type { LocalDate } from '#core/basics/local-date';
import { ok, refuse, type Result } from '#core/basics/result';
import type { BookState } from '#core/book/state';
import type { Offset } from '#core/letters/at-print';
import { documentOf, type Document, type DocumentRequest } from '#core/letters/document';
import { layoutOf } from '#core/letters/layouts';
import { letterPage } from '#core/letters/page';
import { postingListPaper } from '#core/letters/posting-list';
import type { PrintedPage } from '#core/letters/printed-page';
import { sampleLetter } from '#core/letters/sample-letter';
import { testSheetPage } from '#core/letters/test-sheet';
import { paperPage, type Paper } from '#core/papers/paper';
import { recoverySheetPaper } from '#core/papers/recovery-sheet';
import type { PaperRequest, RecoverySheetRequest } from '#core/papers/request';
import { verifyReportPaper } from '#core/papers/verify-report';
import { profileOf } from '#core/profile/state';
import { statementContent, type StatementRequest } from '#core/reports/statement/page';
import { stationeryOf } from '#core/stationery/state';
import { timelinePaper, type TimelineRequest } from '#core/timeline/timeline-paper';
import type { BookService } from './book-service';

type LetterOrStatement = DocumentRequest | StatementRequest;
type PlainPaper = PaperRequest | TimelineRequest | RecoverySheetRequest;

export type PageRequest = LetterOrStatement | PlainPaper;

/** How many leave the house: one, where it is not said. */
interface How extends Pick<Document, 'nameParts'>, Partial<Pick<Document, 'copies'>> {}

/** A page but for the content of its logo. */
export interface FoundPage extends How {
  readonly page: PrintedPage;
}

/** `offset`: where the ink goes. */
export function pageOf(
  service: BookService,
  request: PageRequest,
  today: LocalDate,
  offset: Offset,
): Result<FoundPage> {
  if ('paper' in request && request.paper !== 'statement') return paperOf(service, request, today, offset);
  const found = contentOf(service.state, request, today);
  if (!found.ok) return found;
  const isCopy = 'letterId' in request && request.isCopy === true;
  const { content, ...how } = found.value;
  return ok({ page: letterPage(content, { isCopy, offset }), ...how });
}

/** What a letter or a statement says. */
export function contentOf(
  state: BookState,
  request: LetterOrStatement,
  today: LocalDate,
): Result<How & Pick<Document, 'content'>> {
  if (!('paper' in request)) return documentOf(state, request, today);
  const { debtorId, choice } = request;
  const made = statementContent(state, debtorId, choice, today);
  const debtor = state.debtors[debtorId]?.name ?? '';
  const nameParts = [profileOf(state).name, debtor, 'statement', choice.asAt];
  return made.ok ? ok({ content: made.value, nameParts }) : made;
}

function paperOf(
  { check, state }: BookService,
  request: PlainPaper,
  today: LocalDate,
  offset: Offset,
): Result<FoundPage> {
  const profile = profileOf(state);
  const { name } = profile;
  const { paper: size } = layoutOf(stationeryOf(state, profile).layout);
  const named = (paper: Paper, ...what: string[]) =>
    ok({ page: paperPage(paper, size), nameParts: [name, ...what, today] });
  switch (request.paper) {
    case 'sample-letter': {
      const page = letterPage(sampleLetter(request.stationery, profile, today), { isCopy: false, offset });
      return ok({ page, nameParts: [name, 'sample letter'] });
    }
    case 'test-sheet':
      return ok({ page: testSheetPage(request.layout, offset), nameParts: ['test sheet', request.layout] });
    case 'recovery-sheet': {
      const { recoveryCode } = request;
      return named(recoverySheetPaper({ business: name, recoveryCode, on: today }), 'recovery sheet');
    }
    case 'posting-list': {
      const made = postingListPaper(state, request.batchId, today);
      return made.ok ? named(made.value, 'posting list') : made;
    }
    case 'timeline': {
      const made = timelinePaper(state, request.debtorId, today);
      return made.ok ? named(made.value, state.debtors[request.debtorId]?.name ?? '', 'timeline') : made;
    }
    case 'verify-report':
      if (!check.newest) return notVerifiedYet();
      return named(verifyReportPaper(check.newest, name), 'report on the trail');
  }
}

function notVerifiedYet() {
  return refuse('not-verified-yet', 'The trail is still being looked through. Wait a moment.');
}
