/** A page with everything it is printed from: its content as it stands today, and that of its logo. */
import type { LocalDate } from '#core/basics/local-date';
import { ok, type Result } from '#core/basics/result';
import type { Offset } from '#core/letters/at-print';
import type { BookService } from './book-service';
import type { ReadyPage } from './desktop';
import { pageOf, type FoundPage, type PageRequest } from './page-of';

export interface Ready extends FoundPage {
  readonly page: ReadyPage;
}

/** `offset`: where the ink goes; a PDF is not moved, since nobody knows which printer it comes to. */
export async function readyPage(
  service: BookService,
  request: PageRequest,
  today: LocalDate,
  offset: Offset,
): Promise<Result<Ready>> {
  const made = pageOf(service, request, today, offset);
  if (!made.ok) return made;
  const page = await service.attachments.withLogo(made.value.page);
  return page.ok ? ok({ ...made.value, page: page.value }) : page;
}
