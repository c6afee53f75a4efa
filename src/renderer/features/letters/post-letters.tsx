/** Says that letters were taken to the post: when, by whom, and what the counter gave for them. */
import type { ReactNode } from 'react';
import type { LocalDate } from '#core/basics/local-date';
import type { Letter } from '#core/letters/state';
import { PostedCard } from '../../book/posted-card';
import { tellDone } from '../../book/undo';
import { useOpenBook } from '../../book/use-book';
import { useCommand } from '../../book/use-command';
import type { Certificates } from './use-certificates';

interface PostLettersProps {
  /** Those that were not posted yet. */
  readonly letters: readonly Letter[];
  readonly certificates: Certificates;
  /** Where the certificate is typed, when it is not beside the letters. */
  readonly children?: ReactNode;
}

export function PostLetters({ letters, certificates, children }: PostLettersProps) {
  const { bookId } = useOpenBook();
  const { send, isPending, refusal } = useCommand();
  const count = letters.length === 1 ? '1 letter' : `${letters.length} letters`;
  const post = async (on: LocalDate, who: string) => {
    const letterIds = letters.map(({ id }) => id);
    const theirs = Object.fromEntries(letterIds.map((id) => [id, certificates[id] ?? '']));
    const posted = await send({ type: 'letter.post', letterIds, on, who, certificates: theirs });
    if (posted.ok) tellDone(bookId, posted.value, `${count} noted as posted.`);
  };
  if (letters.length === 0) return null;
  return (
    <PostedCard {...{ count, isPending, refusal }} onPosted={(on, who) => void post(on, who)}>
      {children}
    </PostedCard>
  );
}
