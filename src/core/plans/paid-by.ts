/** What filled each line of a plan, for whoever asks where the money came from. */
import type { LocalDate } from '../basics/local-date';
import { cents, type Cents } from '../basics/money';
import type { CreditsState } from '../credits/state';
import type { PaymentsState } from '../payments/state';
import type { WriteOffsState } from '../write-offs/state';
import { moneyUsed, type UsedPart } from './money-used';
import { currentVersion, type Plan } from './state';
import type { FilledLine } from './to-come';

export interface PaidPart {
  /** Otherwise: in the ledger, or by what this book does not know one by one. */
  readonly what: UsedPart['what'] | 'otherwise';
  /** Null where nobody knows the day. */
  readonly on: LocalDate | null;
  readonly amount: Cents;
}

type Sources = PaymentsState & CreditsState & WriteOffsState;

/** For each line what filled it, in the order of the days; together exactly what is paid of it. */
export function paidBy(state: Sources, plan: Plan, lines: readonly FilledLine[]): PaidPart[][] {
  const money = moneyUsed(state, currentVersion(plan)).used.map((part) => ({
    ...part,
    left: part.amount as number,
  }));
  return lines.map(({ paid }) => {
    let missing: number = paid;
    const parts = money.flatMap((part): PaidPart[] => {
      const taken = Math.min(part.left, missing);
      if (taken <= 0) return [];
      part.left -= taken;
      missing -= taken;
      return [{ what: part.what, on: part.on, amount: cents(taken) }];
    });
    return missing > 0 ? [...parts, { what: 'otherwise', on: null, amount: cents(missing) }] : parts;
  });
}
