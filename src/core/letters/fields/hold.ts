/** Until when nobody asks them for money. Never why: that may be told in confidence, and others open letters too. */
import { ok, refuse } from '../../basics/result';
import { onHold } from '../../holds/on-hold';
import { inDays } from '../example';
import { text } from '../field';
import { group } from './group';

export const hold = group({
  asks: false,
  fields: {
    holdFrom: text('Since when', inDays(0)),
    holdUntil: text('The last day; empty when none is set', inDays(59)),
  },
  gather: ({ state, debtor, today, day }) => {
    const found = onHold(state, debtor.id, today);
    if (!found)
      return refuse('no-hold', `${debtor.name} is not on hold. Put them on hold first, then confirm it.`);
    return ok({ values: { holdFrom: day(found.from), holdUntil: found.until ? day(found.until) : '' } });
  },
});
