/** The calls about files outside the books: a spreadsheet read, a table or a calendar saved. */
import { basename } from 'node:path';
import type { Handlers } from '#core/contract/contract';
import { planCalendar } from '#core/exchange/plan-calendar';
import { readSheetApart } from '../../files/read-apart';
import { readSheetBytes, readSheetFile } from '../../files/sheet-file';
import { writeTable } from '../../files/spreadsheet-writer';
import { bookTable } from '../book-table';
import { nameOfFile } from '../file-name';
import type { HandlerParts } from '../handlers';
import { refusingStorage } from '../refusing-storage';
import type { SavedFiles } from '../saved-files';

type FileCalls = Pick<
  Handlers,
  'sheet.choose' | 'sheet.read' | 'export.save' | 'calendar.save' | 'file.show'
>;

export function fileCalls(
  { practice, desktop, clock }: Pick<HandlerParts, 'practice' | 'desktop' | 'clock'>,
  saved: SavedFiles,
): FileCalls {
  return {
    'sheet.choose': async () => {
      const path = await desktop.chooseSheet();
      return path === null ? null : readSheetFile(path, readSheetApart);
    },
    'sheet.read': ({ fileName, bytes }) => readSheetBytes(bytes, basename(fileName), readSheetApart),

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
