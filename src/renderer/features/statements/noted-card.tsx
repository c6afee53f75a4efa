/** A statement that was noted, made anew: what the note says, and whether it still comes to the same. */
import type { Cents } from '#core/basics/money';
import { Amount } from '../../ui/amount';
import { Card } from '../../ui/card';

interface NotedCardProps {
  /** What the note says. */
  readonly words: string;
  /** What it came to, then and made anew. */
  readonly then: Cents;
  readonly now: Cents;
}

export function NotedCard({ words, then, now }: NotedCardProps) {
  const isSame = then === now;
  return (
    <Card title="As it was noted" tone={isSame ? 'teal' : 'amber'}>
      <p className="statement-note">{words}</p>
      {isSame ? (
        <p className="statement-note">Made anew from the book, it comes to the same.</p>
      ) : (
        <p className="statement-note">
          It came to <Amount cents={then} /> then. Made anew it comes to <Amount cents={now} />: what the book
          says of the time before that day has changed since.
        </p>
      )}
    </Card>
  );
}
