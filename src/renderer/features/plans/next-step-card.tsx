/** What to do next about a plan, and why: until it is signed that may be the paper, else what its debtor needs. */
import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import { contactOf } from '#core/debtors/reach';
import { isOffered } from '#core/plans/state';
import { agreementStepOf } from '#core/timeline/agreement-step';
import { nextStepOf } from '#core/timeline/next-step';
import { sayNextStep } from '#core/timeline/say-next-step';
import { useAbout } from '../../book/use-about';
import { useBook } from '../../book/use-book';
import { Card } from '../../ui/card';
import { DayText } from '../../ui/day-text';
import { useFigures } from '../../ui/figures';
import { paths } from '../../ui/paths';
import type { PlanOfDebtor } from './plan-actions';

export function NextStepCard({ plan, debtor }: PlanOfDebtor) {
  const figures = useFigures();
  const { letter, next } = useBook(agreementStepOf, plan);
  const debtorStep = useAbout(nextStepOf, debtor.id, figures.today);
  const name = contactOf(debtor) || debtor.name;
  const { step, because } = sayNextStep(debtorStep, name, figures);
  return (
    <Card title="What to do next">
      {next === 'write' && isOffered(plan) && (
        <>
          <p className="plan-note">
            <strong>Put it on paper.</strong>
          </p>
          <p className="plan-note plan-quiet">
            The letter has the days, how to pay and a place for both signatures. {name} can also say yes at
            once.
          </p>
        </>
      )}
      <p className="plan-note">
        <strong>{step}</strong>
      </p>
      <p className="plan-note plan-quiet">{because}</p>
      {letter && next !== null && (
        <p className="plan-note plan-quiet">
          <Anchor component={Link} href={paths.letter(letter.debtorId, letter.id)} underline="always">
            Letter {letter.number}
          </Anchor>{' '}
          is of <DayText day={letter.issuedOn} />.{' '}
          {next === 'answer'
            ? 'Send it in two copies; once they say yes, note it here.'
            : 'Once their signed copy is back, note where it is.'}
        </p>
      )}
    </Card>
  );
}
