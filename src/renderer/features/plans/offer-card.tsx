/** One offer among the others: what it asks, what it comes to, and what speaks against it, in words. */
import { Radio } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { DebtorKind } from '#core/debtors/state';
import { creditFindings, mayBeConsumerCredit } from '#core/plans/regulated-credit';
import { useProfile } from '../../book/use-book';
import { Amount } from '../../ui/amount';
import { DayText } from '../../ui/day-text';
import { useFigures } from '../../ui/figures';
import { KeyHint } from '../../ui/key-hint';
import type { WorkedOffer } from './work-offer';

interface OfferCardProps {
  readonly letter: string;
  /** The key that chooses it. */
  readonly shortcut: string;
  readonly offer: WorkedOffer;
  readonly kind: DebtorKind | null;
  readonly isChosen: boolean;
  /** Percent, as it was typed. */
  readonly costOfMoney: string;
  readonly isChargeable: boolean;
  readonly onChoose: () => void;
  /** What can be done with it. */
  readonly children: ReactNode;
}

export function OfferCard(props: OfferCardProps) {
  const { letter, shortcut, offer, kind, isChosen, costOfMoney, isChargeable, onChoose, children } = props;
  const { possible, refusal } = offer;
  return (
    <section className="offer" data-chosen={isChosen} data-offer={letter} aria-label={`Offer ${letter}`}>
      <div className="offer-head">
        <Radio
          className="offer-name"
          name="offer"
          value={letter}
          checked={isChosen}
          onChange={onChoose}
          label={`${letter} · ${offer.name}`}
        />
        <KeyHint keys={shortcut} />
      </div>
      {possible ? (
        <>
          {/* What is shaped is said as it changes. */}
          <p className="offer-headline" aria-live={isChosen ? 'polite' : 'off'}>
            {possible.headline}
          </p>
          <OfferRows possible={possible} costOfMoney={costOfMoney} isChargeable={isChargeable} />
          <OfferMarks possible={possible} kind={kind} />
        </>
      ) : (
        <p className="offer-refusal">{isChosen ? 'Not possible as it stands.' : refusal?.message}</p>
      )}
      <div className="offer-actions">{children}</div>
    </section>
  );
}

type Possible = NonNullable<WorkedOffer['possible']>;

interface OfferRowsProps {
  readonly possible: Possible;
  readonly costOfMoney: string;
  readonly isChargeable: boolean;
}

function OfferRows({ possible: { figures, breakEven }, costOfMoney, isChargeable }: OfferRowsProps) {
  const { locale } = useFigures();
  const share = figures.shareOfLeftOver;
  return (
    <dl className="offer-rows">
      {share !== null && <Row name="Of what they have left">{percent(share, locale)}</Row>}
      <Row name={figures.payments === 1 ? 'On' : 'First, last'}>
        <DayText day={figures.firstOn} />
        {figures.payments > 1 && (
          <>
            {' – '}
            <DayText day={figures.lastOn} />
          </>
        )}
      </Row>
      <Row name="You receive">
        <Amount cents={figures.received} bare />
      </Row>
      <Row name="You give up">
        {figures.concession > 0 ? <Amount cents={figures.concession} bare /> : 'nothing'}
      </Row>
      {isChargeable && (
        <Row name="Interest forgone">
          <Amount cents={figures.interestForgone} bare />
        </Row>
      )}
      <Row name={`Worth today, at ${costOfMoney || '0'}%`}>
        <Amount cents={figures.presentValue} bare />
      </Row>
      {breakEven && (
        <Row name="Worth it if they would pay after">
          {breakEven.day ? <DayText day={breakEven.day} /> : 'a hundred years'}
        </Row>
      )}
    </dl>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What asks for a second look; the words say what, and the sign is only a sign. */
function OfferMarks({ possible, kind }: { readonly possible: Possible; readonly kind: DebtorKind | null }) {
  const { jurisdiction } = useProfile();
  const { today } = useFigures();
  const isCredit =
    mayBeConsumerCredit(jurisdiction, kind) && creditFindings(possible.schedule.lines, today).length > 0;
  const marks = [possible.above, isCredit ? 'May count as regulated credit.' : null];
  return marks.map(
    (mark) =>
      mark && (
        <p key={mark} className="offer-mark">
          <IconAlertTriangle size={16} aria-hidden="true" />
          <span>{mark}</span>
        </p>
      ),
  );
}

function percent(share: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
