/** What the offers stand on: the invoices that can be planned, which of them usually are, and what the debtor can afford. */
import { useMemo } from 'react';
import type { DebtorId } from '#core/basics/ids';
import type { LocalDate } from '#core/basics/local-date';
import type { BookState } from '#core/book/state';
import { budgetsOf, isCovered, type Budget } from '#core/budgets/state';
import { publicHolidays } from '#core/holidays/public-holidays';
import { unplannedOf } from '#core/plans/covering';
import { mayBeConsumerCredit } from '#core/plans/regulated-credit';
import { usualChoice } from '#core/plans/usual-choice';
import { useBook, useProfile } from '../../book/use-book';
import { useFigures } from '../../ui/figures';

/** Whether their budget may be shown here: what is sensitive stays on its own page until asked for. */
export type KnownBudget =
  { readonly is: 'told'; readonly budget: Budget } | { readonly is: 'none' } | { readonly is: 'covered' };

export function useGrounds(debtorId: DebtorId) {
  const { today } = useFigures();
  const { jurisdiction } = useProfile();
  return {
    free: useBook(unplannedOf, debtorId),
    usual: useBook(usualOf, debtorId, today),
    budget: useBook(budgetOf, debtorId),
    mayBeCredit: mayBeConsumerCredit(jurisdiction, useBook(kindOf, debtorId)),
    isHoliday: useMemo(() => publicHolidays(jurisdiction), [jurisdiction]),
  };
}

function kindOf({ debtors }: BookState, debtorId: DebtorId) {
  return debtors[debtorId]?.kind ?? null;
}

function usualOf(state: BookState, debtorId: DebtorId, today: LocalDate) {
  return usualChoice(state, unplannedOf(state, debtorId), today);
}

function budgetOf(state: BookState, debtorId: DebtorId): KnownBudget {
  const versions = budgetsOf(state, debtorId);
  const [budget] = versions;
  if (!budget) return { is: 'none' };
  return isCovered(versions) ? { is: 'covered' } : { is: 'told', budget };
}
