/** Says of a budget that was told long ago to ask again, wherever something is built on it. */
import { isOld } from '#core/budgets/is-old';
import type { Budget } from '#core/budgets/state';
import { Badge } from '../ui/badge';
import { useToday } from './use-book';

export function OldBudget({ budget }: { readonly budget: Budget }) {
  return isOld(budget, useToday()) && <Badge tone="amber">over 6 months old: ask again</Badge>;
}
