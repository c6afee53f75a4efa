/** The payments of the chosen offer, each changed in place: what was set by hand stays, is marked, and can be let go. */
import { Button } from '@mantine/core';
import { IconPin } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { addMonths } from '#core/basics/local-date';
import { cents, subtract, sum, type Cents } from '#core/basics/money';
import { editLine, isLineEdited, letLineGo, mayEditAmount } from '#core/plans/edit-line';
import type { PlanLine } from '#core/plans/plan-line';
import { MAX_INSTALMENTS, type PlanTerms } from '#core/plans/terms';
import { Amount } from '../../ui/amount';
import { Card } from '../../ui/card';
import { DayText } from '../../ui/day-text';
import { letters } from './builder-texts';
import { LineEditor } from './line-editor';
import { NearestOffers } from './nearest-offers';
import type { Builder } from './use-builder';
import type { Shaping } from './use-shaping';

interface OfferLinesCardProps {
  readonly builder: Pick<Builder, 'debt' | 'unit'>;
  readonly shaping: Shaping;
}

export function OfferLinesCard({ builder: { debt, unit }, shaping }: OfferLinesCardProps) {
  const { place: offerPlace, texts, worked, set, take } = shaping;
  const isByHand = texts.strategy === 'free-form';
  const lines = isByHand ? texts.lines : (worked.possible?.schedule.lines ?? []);
  const { editing, edit, list } = useEditing();
  const add = () => {
    set({ lines: [...lines, nextLine(lines, debt, unit)] });
    edit(lines.length);
  };
  return (
    <Card
      title={`Payments of ${letters[offerPlace] ?? ''}`}
      aside={
        <span className="plan-quiet">
          {isByHand ? 'Press one to change it.' : 'Press one to change it; the rest re-balances.'}
        </span>
      }
    >
      {/* While somebody types, what is missing is no alarm. */}
      <output className="plan-missing">{worked.refusal?.message}</output>
      <NearestOffers nearest={worked.nearest} onTake={take} />
      <ol className="plan-lines" ref={list}>
        {lines.map((line, place) => (
          // eslint-disable-next-line react/no-array-index-key -- a payment is its place: its day and amount change
          <li key={place} data-editing={place === editing}>
            <Line {...{ shaping, lines, line, place, edit }} isOpen={place === editing} />
          </li>
        ))}
      </ol>
      <div className="plan-foot">
        <PlanSum lines={lines} debt={debt} isByHand={isByHand} />
        {isByHand && lines.length < MAX_INSTALMENTS && (
          <Button size="compact-sm" variant="subtle" onClick={add}>
            Add a payment
          </Button>
        )}
      </div>
    </Card>
  );
}

interface LineProps {
  readonly shaping: Shaping;
  readonly lines: readonly PlanLine[];
  readonly line: PlanLine;
  readonly place: number;
  readonly isOpen: boolean;
  /** Opens the payment of a place; null closes it. */
  readonly edit: (place: number | null) => void;
}

function Line({ shaping, lines, line, place, isOpen, edit }: LineProps) {
  const { terms } = shaping.worked;
  const number = place + 1;
  if (!isOpen || !terms) {
    const isDeposit = place === 0 && terms !== null && 'deposit' in terms && terms.deposit > 0;
    const isEdited = terms !== null && isLineEdited(terms, place);
    return <LineButton {...{ line, number, isDeposit, isEdited }} onPress={() => edit(place)} />;
  }
  const out = outOf(shaping, terms, lines, place);
  return (
    <LineEditor
      line={line}
      number={number}
      hasAmount={mayEditAmount(terms)}
      mayFollow={'cadence' in terms && number < lines.length}
      onKeep={(edited) => shaping.take(editLine(terms, place, edited))}
      onClose={() => edit(null)}
      {...(out && { out })}
    />
  );
}

/** How a payment that was set by hand goes back to what the plan would have, or a written one goes altogether. */
function outOf({ set, take }: Shaping, terms: PlanTerms, lines: readonly PlanLine[], place: number) {
  if (terms.strategy === 'free-form') {
    const without = () => set({ lines: lines.filter((_, i) => i !== place) });
    return lines.length > 1 ? { label: 'Take it out', act: without } : null;
  }
  return isLineEdited(terms, place) ? { label: 'Let it go', act: () => take(letLineGo(terms, place)) } : null;
}

/** Which payment is open; when it closes, the keyboard is on its line again. */
function useEditing() {
  const [editing, setEditing] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const left = useRef<number | null>(null);
  const edit = (place: number | null) => {
    left.current = place === null ? editing : null;
    setEditing(place);
  };
  useEffect(() => {
    if (editing !== null || left.current === null) return;
    const line = list.current?.children[left.current] ?? list.current?.lastElementChild;
    line?.querySelector('button')?.focus();
    left.current = null;
  }, [editing]);
  return { editing, edit, list };
}

interface LineButtonProps {
  readonly line: PlanLine;
  readonly number: number;
  readonly isDeposit: boolean;
  readonly isEdited: boolean;
  readonly onPress: () => void;
}

function LineButton({ line, number, isDeposit, isEdited, onPress }: LineButtonProps) {
  return (
    <button type="button" className="plan-line" title={`Change payment ${number}`} onClick={onPress}>
      <DayText day={line.on} /> <Amount cents={line.amount} bare />
      {isDeposit && <span className="plan-quiet">deposit</span>}
      {isEdited && (
        <span className="plan-by-hand">
          <IconPin size={14} aria-hidden="true" /> by hand
        </span>
      )}
    </button>
  );
}

interface PlanSumProps {
  readonly lines: readonly PlanLine[];
  readonly debt: Cents;
  readonly isByHand: boolean;
}

function PlanSum({ lines, debt, isByHand }: PlanSumProps) {
  if (lines.length === 0) return null;
  const total = sum(lines.map((line) => line.amount));
  return (
    <p className="plan-sum" data-testid="plan-sum">
      = <Amount cents={total} bare />
      {isByHand && total !== debt && (
        <>
          {' '}
          of <Amount cents={debt} bare />
        </>
      )}
    </p>
  );
}

/** A month after the last, over what is still missing. */
function nextLine(lines: readonly PlanLine[], debt: Cents, unit: number): PlanLine {
  const last = lines.at(-1);
  if (!last) throw new Error('a plan by hand begins with the payments it had');
  const missing = subtract(debt, sum(lines.map((line) => line.amount)));
  return { on: addMonths(last.on, 1), amount: missing > 0 ? missing : cents(unit) };
}
