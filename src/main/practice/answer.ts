/** One call from the page, answered: a known name, an input that parses, and a break that stays inside. */
import type { Refusal } from '#core/basics/result';
import { callNames, type CallName } from '#core/contract/channels';
import { contract, type Handlers } from '#core/contract/contract';
import type { ReportFault } from '../log';

/** The neutral answers; they say what to do and nothing about the inside. */
export const neutral = {
  notUnderstood: refusal('not-understood', 'Accord did not understand this request, so nothing was changed.'),
  broke: refusal(
    'broke',
    'Something went wrong inside Accord, and this was not done. What was saved before is safe. Try again, or restart Accord.',
  ),
} as const;

/** Answers `name(argument)`. Anything may arrive; nothing is thrown. */
export async function answer(
  handlers: Handlers,
  name: unknown,
  argument: unknown,
  report: ReportFault,
): Promise<unknown> {
  if (!isCallName(name)) {
    report('unknown call', null);
    return neutral.notUnderstood;
  }
  const parsed = contract[name].input.safeParse(argument);
  if (!parsed.success) {
    report(
      `unreadable input: ${name}`,
      parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.code}`),
    );
    return neutral.notUnderstood;
  }
  try {
    // The input was parsed by this very call's schema; TypeScript can't follow that through a union.
    const handler = handlers[name] as (input: unknown) => Promise<unknown>;
    return await handler(parsed.data);
  } catch (error) {
    report(`call broke: ${name}`, error);
    return neutral.broke;
  }
}

function isCallName(name: unknown): name is CallName {
  return (callNames as readonly unknown[]).includes(name);
}

function refusal(code: string, message: string): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal: { code, message } };
}
