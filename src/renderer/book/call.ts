/** One call to main. Whatever goes wrong on the way comes back as a refusal, so no screen handles a throw. */
import type { Bridge, CallArgument, CallOutput, GateRefusal } from '#core/contract/contract';
import type { CallName } from '#core/contract/channels';
import { refuse } from '#core/basics/result';

declare global {
  interface Window {
    readonly accord: Bridge;
  }
}

export async function call<Name extends CallName>(
  name: Name,
  argument: CallArgument<Name>,
): Promise<CallOutput<Name> | GateRefusal> {
  try {
    return await window.accord.call(name, argument);
  } catch {
    return refuse(
      'no-answer',
      'Accord did not get an answer from its own desk. Try once more; if it happens again, close Accord and open it again. What was saved is safe.',
    );
  }
}
