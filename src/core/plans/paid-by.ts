/** What filled each line of a plan, for whoever asks where the money came from. */
import type { LocalDate } from '../basics/local-date';
import { cents, sum, type Cents } from '../basics/money';
import { byDay } from '../basics/order';
import type { CreditsState } from '../credits/state';
import { settledBy, type PaymentsState } from '../payments/state';
import { settledByWriteOff, type WriteOffsState } from '../write-offs/state';
import { currentVersion, type Plan } from './state';
import type { FilledLine } from './to-come';

export interface PaidPart {
  /** Otherwise: in the ledger, or by what this book does not know one by one. */
  readonly what: 'payment' | 'credit' | 'write-off' | 'otherwise';
  /** Null where nobody knows the day. */
  readonly on: LocalDate | null;
  readonly amount: Cents;
}

type Sources = PaymentsState & CreditsState & WriteOffsState;

/** For each line what filled it, in the order of the days; together exactly what is paid of it. */
export function paidBy(state: Sources, plan: Plan, lines: readonly FilledLine[]): PaidPart[][] {
  const money = moneyOn(state, plan).map((part) => ({ ...part, left: part.amount as number }));
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

/** What was used on the plan's invoices since its lines were worked out; the write-off of the concession fills no line. */
function moneyOn({ payments, creditUses, writeOffs }: Sources, plan: Plan): (PaidPart & { on: LocalDate })[] {
  const { invoiceIds, proposed, given } = currentVersion(plan);
  const own = new Set(invoiceIds);
  const conceded = new Set(given?.writeOffIds);
  const used = (
    all: readonly { readonly invoiceId: (typeof invoiceIds)[number]; readonly amount: Cents }[],
  ) => sum(all.filter(({ invoiceId }) => own.has(invoiceId)).map(({ amount }) => amount));
  const found = [
    ...Object.values(payments).map((each) => ({
      ...each,
      what: 'payment' as const,
      amount: used(settledBy(each)),
    })),
    ...Object.values(creditUses).map((each) => ({
      ...each,
      what: 'credit' as const,
      amount: used(each.shares),
    })),
    ...Object.values(writeOffs)
      .filter(({ id }) => !conceded.has(id))
      .map((each) => ({ ...each, what: 'write-off' as const, amount: used(settledByWriteOff(each)) })),
  ];
  return found
    .filter(({ at, amount }) => at > proposed.at && amount > 0)
    .toSorted(byDay)
    .map(({ what, on, amount }) => ({ what, on, amount }));
}
