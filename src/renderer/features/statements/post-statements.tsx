/** Notes with each debtor that their statement was posted, once somebody says that they all are. */
import { sayDay } from '#core/basics/date-text';
import { isSame } from '#core/basics/is-same';
import type { LocalDate } from '#core/basics/local-date';
import { sayMoney } from '#core/basics/money-text';
import type { StatementChoice } from '#core/letters/statement-choice';
import type { NotesState } from '#core/notes/state';
import type { RunLine } from '#core/reports/statement/run';
import { PostedCard } from '../../book/posted-card';
import { useBook } from '../../book/use-book';
import { useCommand } from '../../book/use-command';
import { useFigures } from '../../ui/figures';
import { sayCount } from './use-statements';

interface PostStatementsProps {
  readonly lines: readonly RunLine[];
  readonly choice: StatementChoice;
}

/** Each is a note on its debtor's timeline; all of them are one entry of the trail, and one undo. Noted once, it is not noted again. */
export function PostStatements({ lines, choice }: PostStatementsProps) {
  const { carryOut, isPending, refusal } = useCommand();
  const { locale, currency, today } = useFigures();
  const noted = useBook(postedOf, JSON.stringify(choice));
  const toNote = lines.filter((line) => !noted.has(keyOf(line.debtorId, line.balance)));
  const count = sayCount(toNote.length);
  const asAt = sayDay(choice.asAt, today, locale);
  const post = (on: LocalDate, who: string) => {
    const posted = `posted on ${sayDay(on, today, locale)}${who && ` by ${who}`}`;
    const notes = toNote.map(({ debtorId, balance: closing }) => ({
      ...sent,
      debtorId,
      words: `Statement as at ${asAt}: ${sayMoney(closing, currency, locale)}, ${posted}.`,
      statement: { choice, closing },
    }));
    return carryOut({ type: 'notes.record', notes }, `${count} noted as posted.`);
  };
  if (toNote.length === 0) return null;
  return <PostedCard {...{ count, isPending, refusal }} onPosted={(on, who) => void post(on, who)} />;
}

const sent = { channel: 'letter', direction: 'out', outcome: 'sent', person: '', followUp: null } as const;

/** Whose statement of this choice, given as text, was noted as sent by post, and over how much. */
function postedOf({ notes }: NotesState, choice: string): ReadonlySet<string> {
  const made: unknown = JSON.parse(choice);
  const posted = Object.values(notes).flatMap(({ debtorId, channel, outcome, statement }) => {
    const isThis = channel === 'letter' && outcome === 'sent' && isSame(statement?.choice, made);
    return isThis && statement ? keyOf(debtorId, statement.closing) : [];
  });
  return new Set(posted);
}

function keyOf(debtorId: string, closing: number): string {
  return `${debtorId} ${closing}`;
}
