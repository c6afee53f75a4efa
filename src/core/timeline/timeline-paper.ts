/** A debtor's timeline as a page to print: everything that happened, newest first, month by month. */
import { sayDay, sayFullDay, sayMonth } from '../basics/date-text';
import { idSchema, type DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { sayMoney } from '../basics/money-text';
import { ok, refuse, type Result } from '../basics/result';
import { z } from '../basics/zod';
import type { DebtorsState } from '../debtors/state';
import type { Paper, Section } from '../papers/paper';
import { profileOf, type ProfileState } from '../profile/state';
import { sayEntry, type SayContext } from './say-entry';
import { timelineOf, type Entry, type TimelineSources } from './timeline';

export const timelineRequestSchema = z.object({
  paper: z.literal('timeline'),
  debtorId: idSchema<DebtorId>(),
});

export type TimelineRequest = z.infer<typeof timelineRequestSchema>;

/** Refused for a debtor who is not in the book. */
export function timelinePaper(
  state: TimelineSources & DebtorsState & ProfileState,
  debtorId: DebtorId,
  today: LocalDate,
): Result<Paper> {
  const debtor = state.debtors[debtorId];
  if (!debtor) return refuse('unknown-debtor', 'This debtor is not in the book. Go back to the list.');
  const { name, locale, currency } = profileOf(state);
  const context = { locale, currency, today };
  return ok({
    language: locale,
    title: `Timeline of ${debtor.name}`,
    subtitle: `${name} · as at ${sayFullDay(today, locale)}`,
    sections: byMonth(timelineOf(state, debtorId, today), context),
    footer: `${name} · timeline of ${debtor.name} · ${today}`,
  });
}

/** The entries stand in order, so a month's are neighbours. */
function byMonth(entries: readonly Entry[], context: SayContext): Section[] {
  const months = new Map<string, string[]>();
  for (const entry of entries) {
    const month = sayMonth(entry.on, context.locale);
    const lines = months.get(month) ?? [];
    lines.push(lineOf(entry, context));
    months.set(month, lines);
  }
  return [...months].map(([title, paragraphs]) => ({ title, paragraphs }));
}

function lineOf(entry: Entry, context: SayContext): string {
  const { title, strong, detail } = sayEntry(entry, context);
  const owed = `owed then ${sayMoney(entry.balanceAfter, context.currency, context.locale)}`;
  const day = sayDay(entry.on, context.today, context.locale);
  return [day, title, strong, detail, owed].filter(Boolean).join(' · ');
}
