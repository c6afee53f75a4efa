/** What the tone coach says of words as they are typed. It reads after each letter is on screen, never before. */
import { useDeferredValue, useMemo } from 'react';
import type { Mark } from '#core/tone/mark';
import { toneReader, type Reading } from '#core/tone/read-tone';
import type { Situation } from '#core/tone/situation';

/** What is written: a subject may be empty. */
export interface Words {
  readonly subject: string;
  readonly body: string;
}

export interface Coaching {
  /** The words that were read: those typed, or those of a moment ago. */
  readonly read: Words;
  readonly reading: Reading;
  /** The marks of each part, from and up to within it. */
  readonly marks: Readonly<Record<keyof Words, readonly Mark[]>>;
}

/** @param words the same object as long as nothing is typed */
export function useCoach(words: Words, situation: Situation): Coaching {
  const about = JSON.stringify(situation);
  const readTone = useMemo(() => toneReader(JSON.parse(about) as Situation), [about]);
  const read = useDeferredValue(words);
  return useMemo(() => {
    const { subject, body } = read;
    const head = subject === '' ? '' : `${subject}\n\n`;
    const reading = readTone(head + body);
    const inBody = reading.marks.filter(({ from }) => from >= head.length);
    return {
      read,
      reading,
      marks: {
        subject: reading.marks.filter(({ from }) => from < head.length),
        body: inBody.map((mark) => movedBack(mark, head.length)),
      },
    };
  }, [read, readTone]);
}

function movedBack(mark: Mark, by: number): Mark {
  const { kinder } = mark;
  return {
    ...mark,
    from: mark.from - by,
    to: mark.to - by,
    kinder: kinder && { ...kinder, from: kinder.from - by, to: kinder.to - by },
  };
}
