/** What the book warns of before a letter leaves, and the reason to go past it. */
import { TextInput } from '@mantine/core';
import type { BookState } from '#core/book/state';
import type { LetterRequest, PageRequest } from '#core/letters/commands';
import { warningsOf, type Warning } from '#core/letters/safe-to-send';
import type { LocalDate } from '#core/basics/local-date';
import { useBook } from '../../book/use-book';
import { Card } from '../../ui/card';
import { useFigures } from '../../ui/figures';

interface WarningsProps {
  readonly warnings: readonly Warning[];
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  /** Nothing goes out, somebody rings. */
  readonly isCall?: boolean;
}

export function Warnings({ warnings, reason, onReason, isCall = false }: WarningsProps) {
  if (warnings.length === 0) return null;
  return (
    <Card title="Safe to send?" tone="amber">
      <ul className="letter-warnings">
        {warnings.map(({ code, sentence, todo }) => (
          <li key={code}>
            {sentence} <span className="letter-quiet">{todo}</span>
          </li>
        ))}
      </ul>
      <TextInput
        label={isCall ? 'Why you ring all the same' : 'Why it goes out all the same'}
        description="With a reason it can go out. The reason goes on the trail."
        maxLength={300}
        value={reason}
        onChange={(event) => onReason(event.currentTarget.value)}
      />
    </Card>
  );
}

/** Those of a draft; none of a letter that was issued. */
export function useWarnings(request: LetterRequest | null): Warning[] {
  const { today } = useFigures();
  return useBook(warningsIn, JSON.stringify(request), today);
}

/** The request as text: one that says the same is the same question. */
function warningsIn(state: BookState, request: string, today: LocalDate): Warning[] {
  const asked = JSON.parse(request) as LetterRequest | null;
  return asked ? warningsOf(state, asked, today) : [];
}

/** One reason for all there is. */
export function despiteAll(
  warnings: readonly Warning[],
  reason: string,
): NonNullable<PageRequest['despite']> {
  const words = reason.trim();
  return words === '' ? [] : warnings.map(({ code }) => ({ code, reason: words }));
}
