/** Says that letters were taken to the post: when, by whom, and what the counter gave for them. */
import type { LetterId } from '#core/basics/ids';
import type { LocalDate } from '#core/basics/local-date';
import type { Letter } from '#core/letters/state';
import { PostedCard } from '../../../book/posted-card';
import { tellDone } from '../../../book/undo';
import { useOpenBook } from '../../../book/use-book';
import { useCommand } from '../../../book/use-command';

interface PostLettersProps {
  /** Those that were not posted yet. */
  readonly letters: readonly Letter[];
  readonly certificates: Readonly<Record<LetterId, string>>;
}

export function PostLetters({ letters, certificates }: PostLettersProps) {
  const { bookId } = useOpenBook();
  const { send, isPending, refusal } = useCommand();
  const count = letters.length === 1 ? '1 letter' : `${letters.length} letters`;
  const post = async (on: LocalDate, who: string) => {
    const letterIds = letters.map(({ id }) => id);
    const posted = await send({ type: 'letter.post', letterIds, on, who, certificates });
    if (posted.ok) tellDone(bookId, posted.value, `${count} noted as posted.`);
  };
  if (letters.length === 0) return null;
  return <PostedCard {...{ count, isPending, refusal }} onPosted={(on, who) => void post(on, who)} />;
}
