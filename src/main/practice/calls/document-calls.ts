/** The calls about one page: looked at, saved as a PDF, printed. */
import type { BookId } from '#core/basics/ids';
import { ok, type Result } from '#core/basics/result';
import type { Handlers } from '#core/contract/contract';
import { offsetOf } from '#core/contract/settings';
import { asItIs, type Offset } from '#core/letters/at-print';
import { joinPdfs } from '../../files/join-pdfs';
import { nameOfFile } from '../file-name';
import type { HandlerParts } from '../handlers';
import { mayGo } from '../may-go';
import { noPrinter } from '../no-printer';
import type { PageRequest } from '../page-of';
import { readyPage, type Ready } from '../ready-page';
import type { SavedFiles } from '../saved-files';

type DocumentCalls = Pick<Handlers, 'document.preview' | 'document.save' | 'document.print'>;

export function documentCalls(
  { practice, desktop, clock }: Pick<HandlerParts, 'practice' | 'desktop' | 'clock'>,
  saved: SavedFiles,
): DocumentCalls {
  /** For what is to leave the house: looking at it on screen asks nobody. */
  async function leaving(bookId: BookId, request: PageRequest, offset: Offset): Promise<Result<Ready>> {
    const service = practice.book(bookId);
    if (!service.ok) return service;
    const may = mayGo(service.value.state, request, clock.today());
    return may.ok ? readyPage(service.value, request, clock.today(), offset) : may;
  }

  return {
    'document.preview': async ({ bookId, document }) => {
      const service = practice.book(bookId);
      if (!service.ok) return service;
      const found = await readyPage(service.value, document, clock.today(), asItIs.offset);
      return found.ok ? ok(await desktop.printToPdf(found.value.page)) : found;
    },
    'document.save': async ({ bookId, document }) => {
      const found = await leaving(bookId, document, asItIs.offset);
      if (!found.ok) return found;
      const { page, nameParts, copies } = found.value;
      const pdf = await desktop.printToPdf(page);
      return saved.save(copies === 2 ? await joinPdfs([pdf, pdf]) : pdf, nameOfFile(nameParts), 'pdf');
    },
    'document.print': async ({ bookId, document }) => {
      const found = await leaving(bookId, document, offsetOf(practice.settings));
      if (!found.ok) return found;
      const { page, copies = 1 } = found.value;
      const outcome = await desktop.print(page, copies);
      if (outcome === 'no-printer') return noPrinter(insteadOf(document));
      return outcome === 'printed' ? ok(null) : null;
    },
  };
}

/** The code of a recovery sheet must not come to the disk. */
function insteadOf(document: PageRequest): string | undefined {
  const isSecret = 'paper' in document && document.paper === 'recovery-sheet';
  return isSecret ? 'write the code down by hand, and compare it group by group' : undefined;
}
