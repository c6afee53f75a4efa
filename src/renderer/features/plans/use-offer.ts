/** The offer being shaped: the invoices chosen, the shape typed, and the lines they come to, live. */
import { useMemo, useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { DebtorId, InvoiceId } from '#core/basics/ids';
import type { LocalDate } from '#core/basics/local-date';
import { sum } from '#core/basics/money';
import { refuse, type Result } from '#core/basics/result';
import { publicHolidays } from '#core/holidays/public-holidays';
import { daysOverdue, leftOf } from '#core/invoices/balance';
import type { Invoice } from '#core/invoices/state';
import { unplannedOf } from '#core/plans/covering';
import { useBook, useProfile } from '../../book/use-book';
import { useFigures } from '../../ui/figures';
import { useCheckedForm } from '../../ui/form';
import { offerOf, shapeSchema, usualShape, type Offer } from './plan-form';

export function useOffer(debtorId: DebtorId) {
  const { currency, today } = useFigures();
  const { jurisdiction } = useProfile();
  const free = useBook(unplannedOf, debtorId);
  const [chosenIds, choose] = useState<readonly InvoiceId[]>(() => usualChoice(free, today));
  const schema = useMemo(() => shapeSchema(currency), [currency]);
  const form = useCheckedForm(schema, usualShape(today));
  const texts = useWatch({ control: form.control });
  const chosen = free.filter((invoice) => chosenIds.includes(invoice.id));
  const total = sum(chosen.map(leftOf));
  const read = schema.safeParse(texts);
  const offer: Result<Offer> = read.success
    ? offerOf(read.data, total, publicHolidays(jurisdiction))
    : refuse('unreadable', read.error.issues[0]?.message ?? 'Fill in the shape of the plan.');
  return { free, chosen, chosenIds, choose, form, by: texts.by ?? 'count', total, offer };
}

/** All that is overdue; before anything is, all that is open. */
function usualChoice(free: readonly Invoice[], today: LocalDate): InvoiceId[] {
  const overdue = free.filter((invoice) => daysOverdue(invoice, today) > 0);
  return (overdue.length > 0 ? overdue : free).map((invoice) => invoice.id);
}
