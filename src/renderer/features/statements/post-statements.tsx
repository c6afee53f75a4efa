/** Notes with each debtor that their statement was posted, once somebody says that they all are. */
import { useRef, useState } from 'react';
import { sayDay } from '#core/basics/date-text';
import type { LocalDate } from '#core/basics/local-date';
import { sayMoney } from '#core/basics/money-text';
import type { NotesState } from '#core/notes/state';
import type { RunLine, StatementRunRequest } from '#core/reports/statement/run';
import { PostedCard } from '../../book/posted-card';
import { useBook } from '../../book/use-book';
import { useCommand } from '../../book/use-command';
import { useFigures } from '../../ui/figures';
import { ProgressLine } from '../../ui/progress-line';
import { toast } from '../../ui/toast';
import { sayCount } from './use-statements';

interface PostStatementsProps extends Pick<StatementRunRequest, 'choice'> {
  readonly lines: readonly RunLine[];
}

/** Each is a note of its own, so that it stands on its debtor's timeline. Noted once, it is not noted again. */
export function PostStatements({ lines, choice }: PostStatementsProps) {
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
      const words = `${wordsOf(line)} ${when}.`;
      const note = { channel: 'letter', direction: 'out', outcome: 'sent', person: '', words } as const;
      const { debtorId } = line;
      const kept = await send({ type: 'note.record', debtorId, ...note, followUp: null, promise: null });
      if (!kept.ok) break;
      noted += 1;
    }
    setDone(null);
    if (noted > 0) toast(`${sayCount(noted)} noted as posted.`);
  };
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
          onCancel={() => (isStopped.current = true)}
        />
      )}
    </PostedCard>
  );
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
