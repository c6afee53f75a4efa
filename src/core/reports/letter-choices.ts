/** What was chosen for single letters among many, in place of what fits: another kind, in or out, and why all the same. */
import type { DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import type { BookState } from '../book/state';
import type { PageRequest } from '../letters/commands';
import type { LetterKind, WarningCode } from '../letters/kinds';
import { namesAgency } from '../letters/templates';
import { candidateWith, type Candidate } from './letter-candidates';

/** As they are typed; empty for none. */
export type Reasons = Readonly<Partial<Record<WarningCode, string>>>;

/** For one letter; what is absent was left as it came. */
export interface LetterChoice {
  readonly kind?: LetterKind;
  readonly isIn?: boolean;
  readonly despiteHold?: string;
  /** For this letter alone; they go before those given for all. */
  readonly reasons?: Reasons;
}

export type LetterChoices = Readonly<Record<DebtorId, LetterChoice>>;

/** The letters as they were chosen; `agencyForAll` stands in those that name one. */
export function asChosen(
  state: BookState,
  all: readonly Candidate[],
  choices: LetterChoices,
  agencyForAll: string,
  today: LocalDate,
): readonly Candidate[] {
  return all.map((row) => {
    const { kind = row.kind, despiteHold = row.despiteHold } = choices[row.debtorId] ?? {};
    const agency = namesAgency(kind) ? agencyForAll.trim() : '';
    if (kind === row.kind && despiteHold === row.despiteHold && agency === row.agency) return row;
    const { debtorId, name, postcode, fits, bucket } = row;
    const facts = { debtorId, name, postcode, fits, bucket };
    return candidateWith(state, facts, { kind, despiteHold, agency }, today);
  });
}

/** Nothing that is stopped goes out; what is warned of goes only when somebody says so. */
export function goesOut({ debtorId, stop, warnings }: Candidate, choices: LetterChoices): boolean {
  return stop === null && (choices[debtorId]?.isIn ?? warnings.length === 0);
}

export function reasonFor(
  { debtorId }: Candidate,
  code: WarningCode,
  choices: LetterChoices,
  forAll: Reasons,
): string {
  return choices[debtorId]?.reasons?.[code]?.trim() || (forAll[code]?.trim() ?? '');
}

/** The request to issue it; a warning without a reason makes the book refuse it. */
export function requestOf(row: Candidate, choices: LetterChoices, forAll: Reasons): PageRequest {
  const { debtorId, kind, despiteHold, agency, warnings } = row;
  const despite = warnings
    .map(({ code }) => ({ code, reason: reasonFor(row, code, choices, forAll) }))
    .filter(({ reason }) => reason !== '');
  return { kind, channel: 'letter', debtorId, despite, despiteHold, agency };
}
