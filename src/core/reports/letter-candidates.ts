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
import { fittingKinds } from '../letters/fitting';
import { channelsOf, type LetterKind } from '../letters/kinds';
import { warningsOf, type Warning } from '../letters/safe-to-send';

export interface Candidate {
  readonly debtorId: DebtorId;
  readonly name: string;
  readonly postcode: string;
  readonly kind: LetterKind;
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
  const fitting = fittingKinds(state, debtorId, today).filter((each) => channelsOf[each].includes('letter'));
  const owes = balanceOf(invoicesOf(state, debtorId), today).overdue > 0;
  const [kind = null] = fitting.filter(
    (each) => !notByItself.has(each) || (each === 'hold-confirmed' && owes),
  );
  if (kind === null) return null;
  // Somebody on hold is shown with the reminder that does not go out, so that nobody is missed in silence.
  const meant = kind === 'hold-confirmed' ? 'friendly-reminder' : kind;
  const request = { kind: meant, channel: 'letter', debtorId } as const;
  const letter = composeLetter(state, request, today);
  return {
    debtorId,
    name,
    postcode: addresses[0]?.postcode ?? '',
    kind: meant,
    amount: letter.ok ? (letter.value.asked?.amount ?? zero) : zero,
    bucket: bucketOf(oldestDays(state, debtorId, today)),
    stop: letter.ok ? null : letter.refusal,
    warnings: warningsOf(state, request, today),
  };
}

function oldestDays(state: BookState, debtorId: DebtorId, today: LocalDate): number {
  return balanceOf(invoicesOf(state, debtorId), today).oldestDays;
}
