/** Statements of many debtors: on paper or as one PDF, and as rows for a spreadsheet program. */
import { ok, type Result } from '#core/basics/result';
import type { BookState } from '#core/book/state';
import type { CallInput, Handlers } from '#core/contract/contract';
import { profileOf } from '#core/profile/state';
import { statementTable } from '#core/reports/statement/table';
import { statementsToSend } from '#core/reports/statement/to-send';
import { writeTable } from '../../files/spreadsheet-writer';
import { nameOfFile } from '../file-name';
import type { HandlerParts } from '../handlers';
import type { ManyPages, ToLeave } from '../many-pages';
import type { SavedFiles } from '../saved-files';

type StatementCalls = Pick<Handlers, 'statements.save' | 'statements.print' | 'statements.rows'>;

export function statementCalls(
  { practice, clock }: Pick<HandlerParts, 'practice' | 'clock'>,
  many: ManyPages,
  saved: SavedFiles,
): StatementCalls {
  function gather(state: BookState, request: CallInput<'statements.save'>): Result<ToLeave> {
    const made = statementsToSend(state, request, clock.today());
    if (!made.ok) return made;
    const { choice, fileCopy } = request;
    const pages = made.value.map((content, at) => ({ content, number: at + 1 }));
    const nameParts = [profileOf(state).name, 'statements', choice.asAt];
    return ok({ pages, isCopy: false, fileCopy, nameParts });
  }

  return {
    'statements.save': (request) => many.save(request, (state) => gather(state, request)),
    'statements.print': (request) => many.print(request, (state) => gather(state, request)),
    // Whoever is on hold has rows too: they go to nobody.
    'statements.rows': async ({ bookId, choice, debtorIds, format }) => {
      const service = practice.book(bookId);
      if (!service.ok) return service;
      const { state } = service.value;
      const debtors = debtorIds.flatMap((id) => state.debtors[id] ?? []);
      const table = statementTable(state, debtors, choice, clock.today());
      return saved.save(await writeTable(table, format), nameOfFile([table.title]), format);
    },
  };
}
