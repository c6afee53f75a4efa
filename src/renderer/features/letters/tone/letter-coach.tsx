/** What the coach says of a whole letter, as this debtor would get it: our words, the book's own, and those for it alone. */
import type { DebtorId } from '#core/basics/ids';
import type { LocalDate } from '#core/basics/local-date';
import type { BookState } from '#core/book/state';
import type { LetterRequest } from '#core/letters/commands';
import { wordsOf } from '#core/letters/words';
import { readTone } from '#core/tone/read-tone';
import { situationOf } from '#core/tone/situation-of';
import { useBook } from '../../../book/use-book';
import { Card } from '../../../ui/card';
import { useFigures } from '../../../ui/figures';
import { MarkList } from './mark-list';

interface LetterCoachProps {
  readonly debtorId: DebtorId;
  readonly request: LetterRequest;
}

/** Nothing, where nothing is marked. */
export function LetterCoach({ debtorId, request }: LetterCoachProps) {
  const { today } = useFigures();
  const { typed, marks } = useBook(readingOf, debtorId, JSON.stringify(request), today);
  if (marks.length === 0) return null;
  return (
    <Card title="How it reads" tone="amber">
      <MarkList read={typed} marks={marks} />
    </Card>
  );
}

/** The request as text: one that says the same is the same question. */
function readingOf(state: BookState, debtorId: DebtorId, asked: string, today: LocalDate) {
  const request = JSON.parse(asked) as LetterRequest;
  const made = wordsOf(state, request, today);
  if (!made.ok) return { typed: '', marks: [] };
  const { subject, body } = made.value.words;
  const typed = [subject, body].filter(Boolean).join('\n\n');
  const situation = situationOf(state, debtorId, request.kind, request.channel);
  return { typed, marks: readTone(typed, situation).marks };
}
