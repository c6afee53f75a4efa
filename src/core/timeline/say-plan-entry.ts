/** The steps of a plan's life after its offer, as the timeline tells them. */
import { sayDay } from '../basics/date-text';
import { changeNames } from '../plans/say-change';
import { lineWords } from '../plans/say-version';
import type { PlanVersion } from '../plans/state';
import type { EntryWords, SayContext } from './say-entry';
import type { PlanHappening } from './timeline';

export function sayPlanEntry(
  what: Exclude<PlanHappening, 'plan-offered' | 'plan-agreed'>,
  version: PlanVersion,
  { currency, locale, today }: SayContext,
): EntryWords {
  const { change, words, lines, agreed, signed, ended } = version;
  const said = (strong: string, ...parts: (string | false | undefined)[]) => ({
    title: '',
    strong,
    detail: parts.filter(Boolean).join('. '),
  });
  const because = ended?.words;
  switch (what) {
    case 'plan-changed':
      return said(
        `Plan changed: ${change ? changeNames[change.kind].toLowerCase() : ''}`,
        lineWords(lines, currency, locale),
        words,
        agreed?.who && `Agreed with ${agreed.who}`,
      );
    case 'plan-signed':
      return said(
        'Plan signed',
        signed?.who && `By ${signed.who}, ${sayDay(signed.on, today, locale)}`,
        signed?.where && `The paper is in ${signed.where}`,
      );
    case 'plan-concession-given':
      return said('Agreed rest written off', 'What was agreed is paid, so the rest need not be.');
    case 'plan-refused':
      return said('Plan refused', because);
    case 'plan-withdrawn':
      return said('Plan withdrawn', because, 'Its invoices are due as before.');
    case 'plan-ended':
      return said(
        ended?.how === 'broken' ? 'Plan ended: not kept' : 'Plan ended',
        because,
        'Its invoices are due as before.',
      );
  }
}
