/** A message before it leaves: its words, what stands in its way, and the reasons given to go past that. */
import { useState } from 'react';
import type { LocalDate } from '#core/basics/local-date';
import type { BookState } from '#core/book/state';
import type { LetterRequest } from '#core/letters/commands';
import { composeMessage } from '#core/letters/compose';
import { messageToSend } from '#core/letters/message-to-send';
import { useBook } from '../../book/use-book';
import { useFigures } from '../../ui/figures';
import { despiteAll, useWarnings } from './warnings';

export type MessageInHand = ReturnType<typeof useMessage>;

export function useMessage(request: LetterRequest) {
  const { today } = useFigures();
  const [despiteHold, setDespiteHold] = useState('');
  const [reason, setReason] = useState('');
  const warnings = useWarnings(request);
  const despite = despiteAll(warnings, reason);
  const draft: LetterRequest = { ...request, despiteHold, despite };
  const asked = JSON.stringify(draft);
  const made = useBook(wordsOf, asked, today);
  const may = useBook(mayLeave, asked, today);
  const stop = made.ok ? may : made;
  return {
    draft,
    /** Null where there is nothing to show. */
    composed: made.ok ? made.value : null,
    warnings,
    reason,
    setReason,
    setDespiteHold,
    /** What no reason for a warning goes past. */
    stop: stop.ok || stop.refusal.code === 'not-safe-yet' ? null : stop.refusal,
    mayLeave: may.ok,
    /** The reasons it leaves all the same, to be kept with the note of it. */
    reasons: { despiteHold: despiteHold || null, despite },
  };
}

/** The request as text: one that says the same is the same question. */
function wordsOf(state: BookState, request: string, today: LocalDate) {
  return composeMessage(state, JSON.parse(request) as LetterRequest, today);
}

function mayLeave(state: BookState, request: string, today: LocalDate) {
  return messageToSend(state, JSON.parse(request) as LetterRequest, today);
}
