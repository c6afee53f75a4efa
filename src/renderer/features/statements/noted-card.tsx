/** A statement that was noted, made anew: what the note says, and whether it still comes to the same. */
import { isSame } from '#core/basics/is-same';
import type { Cents } from '#core/basics/money';
import type { StatementChoice } from '#core/letters/statement-choice';
import type { Note } from '#core/notes/state';
import { Amount } from '../../ui/amount';
import { Card } from '../../ui/card';

interface NotedCardProps {
  readonly noted: Note | null;
  /** Of the statement on screen: another one than was noted has nothing to be told. */
  readonly choice: StatementChoice;
  /** What that comes to. */
  readonly closing: Cents;
}

export function NotedCard({ noted, choice, closing }: NotedCardProps) {
  if (!noted?.statement || !isSame(noted.statement.choice, choice)) return null;
  const { closing: then } = noted.statement;
  return (
    <Card title="As it was noted" tone={then === closing ? 'teal' : 'amber'}>
      <p className="statement-note">{noted.words}</p>
      {then === closing ? (
        <p className="statement-note">Made anew from the book, it comes to the same.</p>
      ) : (
        <p className="statement-note">
          It came to <Amount cents={then} /> then. Made anew it comes to <Amount cents={closing} />: what the
          book says of the time before that day has changed since.
        </p>
      )}
    </Card>
  );
}
