/** Issues many letters: one question, then each by its own command. Stopped in the middle it says which were issued. */
import { Button, Group, Stack } from '@mantine/core';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { BatchId } from '#core/basics/ids';
import type { Receipt } from '#core/contract/books';
import type { Letter } from '#core/letters/state';
import { sayLetters } from '#core/letters/say-numbers';
import type { Candidate } from '#core/reports/letter-candidates';
import { practiceStore } from '../../../book/practice-store';
import { useOpenBook } from '../../../book/use-book';
import { Dialog } from '../../../ui/dialog';
import { paths } from '../../../ui/paths';
import { ProgressLine } from '../../../ui/progress-line';
import type { LettersInHand } from './use-letter-choice';

interface Outcome {
  /** The numbers they were given. */
  readonly issued: readonly number[];
  readonly refused: readonly { readonly name: string; readonly message: string }[];
  readonly isStopped: boolean;
}

interface IssueLettersProps {
  readonly choice: LettersInHand;
  readonly onClose: () => void;
}

export function IssueLetters({ choice, onClose }: IssueLettersProps) {
  const { rows, done, outcome, issue, stop, seeThem } = useIssuing(choice);
  const letters = rows.length === 1 ? 'this letter' : `these ${rows.length} letters`;
  return (
    <Dialog
      onClose={onClose}
      title={outcome ? 'Not all were issued' : done === null ? `Issue ${letters}?` : `Issuing ${letters}`}
      closeOnClickOutside={false}
      withCloseButton={done === null}
      closeOnEscape={done === null}
    >
      {outcome ? (
        <NotAll outcome={outcome} onBack={onClose} onSeeThem={seeThem} />
      ) : done === null ? (
        <Stack>
          <p className="letter-note">
            Each is numbered and kept as it is now, and stands on its debtor’s timeline. They are printed in
            the order of {choice.order === 'name' ? 'names' : 'postcodes'}, after all of them are issued.
            Printing is the next step, and nothing is sent by itself.
          </p>
          <Group justify="flex-end" gap="xs">
            <Button onClick={onClose}>Not yet</Button>
            <Button variant="filled" data-autofocus onClick={() => void issue()}>
              Issue {letters}
            </Button>
          </Group>
        </Stack>
      ) : (
        <ProgressLine
          label="Issuing the letters"
          progress={{
            done: done / rows.length,
            words: `Letter ${done + 1} of ${rows.length}: ${rows[done]?.name ?? ''}`,
          }}
          onCancel={stop}
        />
      )}
    </Dialog>
  );
}

/** One after the other; all of them issued, they are shown. */
function useIssuing({ chosenRows, requestOf, forget }: LettersInHand) {
  const { bookId } = useOpenBook();
  const [, go] = useLocation();
  // What was chosen when the question was asked: issued letters leave the list of those that fit.
  const [rows] = useState(chosenRows);
  const [batchId] = useState(() => crypto.randomUUID() as BatchId);
  const [done, setDone] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const isStopped = useRef(false);
  const seeThem = () => go(paths.letterBatch(batchId));
  const issueOne = async (row: Candidate, place: number) => {
    const request = { request: requestOf(row), batch: { id: batchId, place } };
    return practiceStore.dispatch(bookId, crypto.randomUUID(), { type: 'letter.issue', ...request });
  };
  const issue = async () => {
    const issued: Letter[] = [];
    const refused: { name: string; message: string }[] = [];
    for (const [at, row] of rows.entries()) {
      if (isStopped.current) break;
      setDone(at);
      const answer = await issueOne(row, issued.length + 1);
      if (answer.ok) issued.push(...lettersIn(answer.value));
      else refused.push({ name: row.name, message: answer.refusal.message });
    }
    forget(issued.map(({ debtorId }) => debtorId));
    const all = { issued: issued.map(({ number }) => number), refused, isStopped: isStopped.current };
    if (issued.length > 0 && refused.length === 0 && !all.isStopped) seeThem();
    else setOutcome(all);
  };
  const stop = () => {
    isStopped.current = true;
  };
  return { rows, done, outcome, issue, stop, seeThem };
}

function lettersIn({ commit }: Receipt): Letter[] {
  return commit.events.flatMap((event) => (event.type === 'letter.issued' ? [event.letter] : []));
}

interface NotAllProps {
  readonly outcome: Outcome;
  readonly onBack: () => void;
  readonly onSeeThem: () => void;
}

function NotAll({ outcome, onBack, onSeeThem }: NotAllProps) {
  return (
    <Stack>
      <p className="letter-note">{sayOutcome(outcome)}</p>
      <ul className="letter-warnings">
        {outcome.refused.map(({ name, message }) => (
          <li key={name}>
            {name}: {message}
          </li>
        ))}
      </ul>
      <Group justify="flex-end" gap="xs">
        <Button onClick={onBack}>Back to the list</Button>
        {outcome.issued.length > 0 && (
          <Button variant="filled" onClick={onSeeThem}>
            Go to the letters
          </Button>
        )}
      </Group>
    </Stack>
  );
}

function sayOutcome({ issued, refused, isStopped }: Outcome): string {
  const which = issued.length === 0 ? 'No letter was issued.' : `Issued: ${sayLetters(issued)}.`;
  const stop = isStopped ? ' You stopped there; the others were not issued.' : '';
  const left = refused.length > 0 ? ` Not issued, ${refused.length}:` : '';
  return `${which}${stop}${left}`;
}
