/** May a message leave? What stops a letter stops it, and so does a way that leads nowhere; a warning asks for a reason. */
import type { LocalDate } from '../basics/local-date';
import { ok, refuse, type Result } from '../basics/result';
import { composeMessage, type ComposedMessage } from './compose';
import type { LetterRequest } from './commands';
import { unansweredRefusal, type SafetySources } from './safe-to-send';

/**
 * Refused as composing it is, where the book has no address for the channel, and while a warning has no reason
 * beside it.
 */
export function messageToSend(
  state: SafetySources,
  request: LetterRequest,
  today: LocalDate,
): Result<ComposedMessage> {
  const made = composeMessage(state, request, today);
  if (!made.ok) return made;
  const name = state.debtors[request.debtorId]?.name ?? '';
  const nowhere = made.value.to === '' && unreachable[request.channel]?.(name);
  return (nowhere || unansweredRefusal(state, request, today)) ?? ok(made.value);
}

/** Who rings knows whom; a script needs no number in the book. */
const unreachable: Partial<Readonly<Record<LetterRequest['channel'], (name: string) => Result<never>>>> = {
  email: (name) =>
    refuse('no-email', `There is no email address for ${name} yet. Add one on the debtor’s page.`),
  text: (name) =>
    refuse('no-mobile', `There is no mobile number for ${name} yet. Add one on the debtor’s page.`),
};
