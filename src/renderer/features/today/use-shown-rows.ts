/** As many of today's people as are looked at: a first hundred, and more as one comes near their end. */
import { useState } from 'react';
import type { DebtorId } from '#core/basics/ids';
import type { TodayRow } from '#core/today/today';

const STEP = 100;

/** @param openId whose row stands open is shown, wherever it is */
export function useShownRows(rows: readonly TodayRow[], openId: DebtorId | null) {
  const [asked, setAsked] = useState(STEP);
  const openAt = openId === null ? -1 : rows.findIndex(({ debtorId }) => debtorId === openId);
  const count = Math.max(asked, openAt + STEP / 2);
  return { shown: rows.slice(0, count), showMore: count < rows.length ? () => setAsked(count + STEP) : null };
}
