/** That nobody is to be asked for money now, or soon, and why: quiet, clear, and first on the page. */
import { useState } from 'react';
import type { DebtorId } from '#core/basics/ids';
import type { LocalDate } from '#core/basics/local-date';
import { sayDay } from '#core/basics/date-text';
import type { BookState } from '#core/book/state';
import { isInForce } from '#core/holds/on-hold';
import { sayHold } from '#core/holds/say-hold';
import type { Hold } from '#core/holds/state';
import { useAbout } from '../../../book/use-about';
import { useFigures } from '../../../ui/figures';
import { LinkButton } from '../../../ui/link-button';
import { NoticeBanner } from '../../../ui/notices';
import { LiftHold } from './lift-hold';
import './stops.css';

export function HoldBanners({ debtorId }: { readonly debtorId: DebtorId }) {
  const { today } = useFigures();
  const holds = useAbout(holdsNotOver, debtorId, today);
  return holds.map((hold) => <HoldBanner key={hold.id} hold={hold} />);
}

function HoldBanner({ hold }: { readonly hold: Hold }) {
  const { locale, today } = useFigures();
  const [isLifting, setIsLifting] = useState(false);
  const isNow = isInForce(hold, today);
  return (
    <div className="hold-banner">
      <NoticeBanner tone="amber">
        <strong>{isNow ? 'On hold' : `On hold from ${sayDay(hold.from, today, locale)}`}</strong>:{' '}
        {sayHold(hold, today, locale)}. No calls, no letters.
        {hold.why !== 'other' && hold.words && ` “${hold.words}”`}{' '}
        <LinkButton underline="always" onClick={() => setIsLifting(true)}>
          Lift it…
        </LinkButton>
      </NoticeBanner>
      {isLifting && <LiftHold hold={hold} onClose={() => setIsLifting(false)} />}
    </div>
  );
}

function holdsNotOver({ holds }: BookState, debtorId: DebtorId, today: LocalDate): Hold[] {
  return Object.values(holds).filter(
    ({ debtorId: whose, until, lifted }) =>
      whose === debtorId && lifted === null && (until === null || until >= today),
  );
}
