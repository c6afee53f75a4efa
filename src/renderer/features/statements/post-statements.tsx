/** Notes with each debtor that their statement was posted, once somebody says that they all are. */
import { useRef, useState } from 'react';
import { sayDay } from '#core/basics/date-text';
import type { LocalDate } from '#core/basics/local-date';
import { sayMoney } from '#core/basics/money-text';
import type { CommandInput } from '#core/book/command';
import type { NotesState } from '#core/notes/state';
import type { RunLine } from '#core/reports/statement/run';
import type { StatementChoice } from '#core/reports/statement/statement';
import { PostedCard } from '../../book/posted-card';
import { useBook } from '../../book/use-book';
import { useCommand } from '../../book/use-command';
import { useFigures } from '../../ui/figures';
import { ProgressLine } from '../../ui/progress-line';
import { toast } from '../../ui/toast';
import { sayCount } from './use-statements';

interface PostStatementsProps {
  readonly lines: readonly RunLine[];
  readonly choice: StatementChoice;
}

/** Each is a note of its own, so that it stands on its debtor's timeline. Noted once, it is not noted again. */
export function PostStatements({ lines, choice }: PostStatementsProps) {
  const { toNote, done, post, stop, refusal } = usePosting(lines, choice);
  if (toNote.length === 0) return null;
  return (
    <PostedCard
      count={sayCount(toNote.length)}
      isPending={done !== null}
      refusal={refusal}
      onPosted={(on, who) => void post(on, who)}
    >
      {done !== null && (
        <ProgressLine
          label="Noting them"
          progress={{ done: done.noted / done.of, words: `${done.noted} of ${done.of} noted` }}
          onCancel={stop}
        />
      )}
    </PostedCard>
  );
}

function usePosting(lines: readonly RunLine[], choice: StatementChoice) {
  const { send, refusal } = useCommand();
  const { locale, currency, today } = useFigures();
  const said = useBook(statementsSaid);
  const [done, setDone] = useState<{ readonly noted: number; readonly of: number } | null>(null);
  const isStopped = useRef(false);
  const wordsOf = ({ balance }: RunLine) =>
    `Statement as at ${sayDay(choice.asAt, today, locale)}: ${sayMoney(balance, currency, locale)}, posted`;
  const isNoted = (line: RunLine) =>
    said.get(line.debtorId)?.some((words) => words.startsWith(wordsOf(line)));
  const toNote = lines.filter((line) => !isNoted(line));
  const post = async (on: LocalDate, who: string) => {
    isStopped.current = false;
    const when = `on ${sayDay(on, today, locale)}${who && ` by ${who}`}`;
    let noted = 0;
    for (const line of toNote) {
      if (isStopped.current) break;
      setDone({ noted, of: toNote.length });
      const kept = await send(noteOf(line, `${wordsOf(line)} ${when}.`));
      if (!kept.ok) break;
      noted += 1;
    }
    setDone(null);
    if (noted > 0) toast(`${sayCount(noted)} noted as posted.`);
  };
  const stop = () => {
    isStopped.current = true;
  };
  return { toNote, done, post, stop, refusal };
}

function noteOf({ debtorId }: RunLine, words: string): CommandInput {
  const note = { channel: 'letter', direction: 'out', outcome: 'sent', person: '', words } as const;
  return { type: 'note.record', debtorId, ...note, followUp: null, promise: null };
}

/** The words of the notes about statements that went by post, by debtor. */
function statementsSaid({ notes }: NotesState): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { debtorId, channel, outcome, words } of Object.values(notes)) {
    if (channel === 'letter' && outcome === 'sent')
      found.set(debtorId, [...(found.get(debtorId) ?? []), words]);
  }
  return found;
}
