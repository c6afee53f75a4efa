/** Whom customers of ledger files were taken for, so that the next file of the same ledger finds the same debtors. */
import type { DebtorId } from '../basics/ids';
import { nameKey } from '../debtors/state';
import type { DebtorMatch } from './match';
import { importsInOrder, type ImportsState, type TakenFor } from './state';

/** By how a file calls a customer. */
export type Taken = ReadonlyMap<string, DebtorId>;

export function customerKey({ name, accountNumber }: Pick<TakenFor, 'name' | 'accountNumber'>): string {
  return JSON.stringify([accountNumber, nameKey(name)]);
}

/** By every import that was not taken back; the last word counts. */
export function takenBefore(state: ImportsState): Taken {
  const files = importsInOrder(state).filter(({ isUndone }) => !isUndone);
  return new Map(
    files.flatMap(({ taken = [] }) => taken.map((one) => [customerKey(one), one.debtorId] as const)),
  );
}

/** What a name and an account number alone would not tell the next time. */
export function takenFor({ ledger, as, doubt }: DebtorMatch, added: DebtorId): TakenFor[] {
  const isPlain = !doubt && (!as || customerKey(ledger.details) === customerKey(as));
  if (isPlain) return [];
  const { name, accountNumber } = ledger.details;
  return [{ name, accountNumber, debtorId: as?.id ?? added }];
}
