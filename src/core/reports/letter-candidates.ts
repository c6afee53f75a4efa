/** Who could be written to today, each with the letter that fits: what many letters are chosen from. */
import type { DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { zero, type Cents } from '../basics/money';
import type { Refusal } from '../basics/result';
import { askEach, type AskEach } from '../book/ask-each';
import type { BookState } from '../book/state';
import type { Debtor } from '../debtors/state';
import { balanceOf, bucketOf, invoicesOf, type Bucket } from '../invoices/balance';
import { composeLetter } from '../letters/compose';
import { fittingKinds, otherKinds } from '../letters/fitting';
import { channelsOf, type LetterKind } from '../letters/kinds';
import { warningsOf, type Warning } from '../letters/safe-to-send';

export interface Candidate {
  readonly debtorId: DebtorId;
  readonly name: string;
  readonly postcode: string;
  /** What answers to how things stand; they are chosen by it. */
  readonly fits: LetterKind;
  /** What goes out: that, unless another was chosen. */
  readonly kind: LetterKind;
  /** Why it goes out although they are on hold; empty while nobody said. */
  readonly despiteHold: string;
  /** That it names as the one who takes over; empty while none was given. */
  readonly agency: string;
  /** What it asks for; 0 where it asks for nothing. */
  readonly amount: Cents;
  readonly bucket: Bucket;
  /** Why it can't go out; null where it can. */
  readonly stop: Refusal | null;
  readonly warnings: readonly Warning[];
}

/** They say nothing that anybody waits for; whoever wants one writes it from the debtor's page. */
const notByItself: ReadonlySet<LetterKind> = new Set([
  'cover-note',
  'statement-cover',
  'hold-confirmed',
  'plan-check-in',
]);

/** By name; nobody in the archive, and nobody to whom nothing is to be said. */
export function candidates(state: BookState, today: LocalDate, ask: AskEach = askEach): Candidate[] {
  return ask(candidateOf, state, today)
    .filter((each) => each !== null)
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

function candidateOf(state: BookState, debtor: Debtor, today: LocalDate): Candidate | null {
  const { id: debtorId, name, archived, addresses } = debtor;
  if (archived) return null;
  const fitting = fittingKinds(state, debtorId, today).filter(isOnPaper);
  const { overdue, oldestDays } = balanceOf(invoicesOf(state, debtorId), today);
  const [kind = null] = fitting.filter(
    (each) => !notByItself.has(each) || (each === 'hold-confirmed' && overdue > 0),
  );
  if (kind === null) return null;
  // Somebody on hold is shown with the reminder that does not go out, so that nobody is missed in silence.
  const fits = kind === 'hold-confirmed' ? 'friendly-reminder' : kind;
  const postcode = addresses[0]?.postcode ?? '';
  const facts = { debtorId, name, postcode, fits, bucket: bucketOf(oldestDays) };
  return candidateWith(state, facts, { kind: fits, despiteHold: '', agency: '' }, today);
}

/** The same debtor with the letter that was chosen, as far as one was. */
export function candidateWith(
  state: BookState,
  facts: Pick<Candidate, 'debtorId' | 'name' | 'postcode' | 'fits' | 'bucket'>,
  chosen: Pick<Candidate, 'kind' | 'despiteHold' | 'agency'>,
  today: LocalDate,
): Candidate {
  const request = { channel: 'letter', debtorId: facts.debtorId, ...chosen } as const;
  const letter = composeLetter(state, request, today);
  return {
    ...facts,
    ...chosen,
    amount: letter.ok ? (letter.value.asked?.amount ?? zero) : zero,
    stop: letter.ok ? null : letter.refusal,
    warnings: warningsOf(state, request, today),
  };
}

/** Whether it lacks only what is typed for it alone, as a letter before claim does: it is written from the debtor's page. */
export function isWrittenApart(stop: Refusal | null): boolean {
  return stop?.code === 'agreement-missing';
}

/** What can go to them as a letter, as it is offered: also what still asks for a reason on hold, for an agency, or for words of its own. */
export function possibleKinds(
  state: BookState,
  debtorId: DebtorId,
  today: LocalDate,
): { readonly fitting: readonly LetterKind[]; readonly others: readonly LetterKind[] } {
  const said = { agency: 'asked', despiteHold: 'asked', words: 'asked' };
  const asIfSaid = { channel: 'letter', debtorId, ...said } as const;
  const isPossible = (kind: LetterKind) =>
    isOnPaper(kind) && composeLetter(state, { ...asIfSaid, kind }, today).ok;
  const fitting = fittingKinds(state, debtorId, today);
  return { fitting: fitting.filter(isPossible), others: otherKinds(fitting).filter(isPossible) };
}

function isOnPaper(kind: LetterKind): boolean {
  return channelsOf[kind].includes('letter');
}
