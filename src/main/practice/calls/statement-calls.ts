/** Statements of many debtors in one file: a PDF in name order, or rows for a spreadsheet program. */
import type { LocalDate } from '#core/basics/local-date';
import { ok, refuse, type Result } from '#core/basics/result';
import type { BookState } from '#core/book/state';
import type { CallInput, Handlers, SavedFile } from '#core/contract/contract';
import type { Debtor } from '#core/debtors/state';
import { letterPage } from '#core/letters/page';
import { statementContent } from '#core/reports/statement/page';
import { statementRun, type RunLine, type StatementRunRequest } from '#core/reports/statement/run';
import { statementTable } from '#core/reports/statement/table';
import { joinPdfs } from '../../files/join-pdfs';
import { writeTable } from '../../files/spreadsheet-writer';
import type { BookService } from '../book-service';
import { nameOfFile } from '../file-name';
import type { HandlerParts } from '../handlers';
import type { JobWatch } from '../jobs';
import type { SavedFiles } from '../saved-files';

type StatementCalls = Pick<Handlers, 'statements.save'>;

export function statementCalls(
  { practice, desktop, clock, jobs }: Pick<HandlerParts, 'practice' | 'desktop' | 'clock' | 'jobs'>,
  saved: SavedFiles,
): StatementCalls {
  /** Page after page; a statement that can't be made by now stops the rest, since a gap would go unnoticed. */
  async function pagesOf(
    { state, attachments }: BookService,
    lines: readonly RunLine[],
    { choice }: CallInput<'statements.save'>,
    { signal, tell }: JobWatch,
  ): Promise<Result<Uint8Array>> {
    const made: Uint8Array[] = [];
    for (const [at, { debtor }] of lines.entries()) {
      signal.throwIfAborted();
      tell(at / lines.length, `${debtor.name}, ${at + 1} of ${lines.length}`);
      const content = statementContent(state, debtor.id, choice, clock.today());
      if (!content.ok) return content;
      const page = await attachments.withLogo(letterPage(content.value));
      if (!page.ok) return page;
      made.push(await desktop.printToPdf(page.value));
    }
    signal.throwIfAborted();
    return ok(await joinPdfs(made));
  }

  async function save(
    request: CallInput<'statements.save'>,
    watch: JobWatch,
  ): Promise<Result<SavedFile> | null> {
    const { bookId, format, choice } = request;
    const service = practice.book(bookId);
    if (!service.ok) return service;
    const { state } = service.value;
    const today = clock.today();
    if (format === 'pdf') {
      const { lines } = statementRun(state, request, today);
      if (lines.length === 0) return nobody();
      const pdf = await pagesOf(service.value, lines, request, watch);
      const parts = [state.profile?.name ?? '', 'statements', choice.asAt];
      return pdf.ok ? saved.save(pdf.value, nameOfFile(parts), 'pdf') : pdf;
    }
    const debtors = forRows(state, request, today);
    if (debtors.length === 0) return nobody();
    const table = statementTable(state, debtors, choice, today);
    return saved.save(await writeTable(table, format), nameOfFile([table.title]), format);
  }

  return {
    'statements.save': (request) => jobs.run(request.jobId, (watch) => save(request, watch)),
  };
}

/** Those asked for by name, whatever they owe; else all who would get one, and those on hold: rows go to nobody. */
function forRows(state: BookState, request: StatementRunRequest, today: LocalDate): Debtor[] {
  const { debtorIds } = request;
  if (debtorIds) return Object.values(state.debtors).filter(({ id }) => debtorIds.includes(id));
  const { lines, leftOut } = statementRun(state, request, today);
  return [...lines, ...leftOut].map(({ debtor }) => debtor).toSorted((a, b) => a.name.localeCompare(b.name));
}

function nobody() {
  return refuse('no-statements', 'Nobody owes that much. Choose a smaller amount.');
}
