/** The debtor a screen is about, and the way back to them. */
import type { DebtorId } from '#core/basics/ids';
import type { Debtor } from '#core/debtors/state';
import type { Crumb } from '../ui/page-head';
import { paths } from '../ui/paths';
import { useOpenBook } from './use-book';

/** Null when they are not in the book, or nobody is meant. */
export function useDebtor(debtorId: DebtorId | null): Debtor | null {
  const { state } = useOpenBook();
  return (debtorId && state.debtors[debtorId]) ?? null;
}

export function crumbsTo({ id, name }: Pick<Debtor, 'id' | 'name'>): Crumb[] {
  return [
    { label: 'Debtors', to: paths.debtors },
    { label: name, to: paths.debtor(id) },
  ];
}
