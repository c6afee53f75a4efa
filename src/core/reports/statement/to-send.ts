/** Statements as they go out, to one or to many: whoever is on hold gets none. */
import { idSchema, type DebtorId } from '../../basics/ids';
import type { LocalDate } from '../../basics/local-date';
import { ok, refuse, type Result } from '../../basics/result';
import { z } from '../../basics/zod';
import { askEach } from '../../book/ask-each';
import type { BookState } from '../../book/state';
import { unknownDebtor } from '../../debtors/unknown-debtor';
import { onHold } from '../../holds/on-hold';
import { sayHold } from '../../holds/say-hold';
import type { LetterContent } from '../../letters/state';
import { statementChoiceSchema, type StatementChoice } from '../../letters/statement-choice';
import { profileOf } from '../../profile/state';
import { statementContent } from './page';

/** In the order in which they are printed. */
export const manyStatementsSchema = z.object({
  choice: statementChoiceSchema,
  debtorIds: z.array(idSchema<DebtorId>()).min(1, 'Choose at least one statement.').max(10_000),
});

export type ManyStatements = z.infer<typeof manyStatementsSchema>;

/** Refused for somebody on hold, and as the page itself. */
export function statementToSend(
  state: BookState,
  debtorId: DebtorId,
  choice: StatementChoice,
  today: LocalDate,
): Result<LetterContent> {
  const hold = onHold(state, debtorId, today);
  if (!hold) return statementContent(state, debtorId, choice, today);
  const name = state.debtors[debtorId]?.name ?? '';
  const until = sayHold(hold, today, profileOf(state).locale);
  return refuse('on-hold', `${name} is on hold: ${until}. No statement goes out until then.`);
}

/** One that can't go out stops the rest, since a gap would go unnoticed. */
export function statementsToSend(
  state: BookState,
  { choice, debtorIds }: ManyStatements,
  today: LocalDate,
): Result<LetterContent[]> {
  const wanted = new Set(debtorIds);
  const made = askEach(
    (about, { id }, day) =>
      wanted.has(id) ? ([id, statementToSend(about, id, choice, day)] as const) : null,
    state,
    today,
  );
  const known = new Map(made.filter((each) => each !== null));
  const contents: LetterContent[] = [];
  for (const id of debtorIds) {
    const content = known.get(id) ?? unknownDebtor();
    if (!content.ok) return content;
    contents.push(content.value);
  }
  return ok(contents);
}
