/** What to do next about the debtor of a plan, and why, with the one click it may take. */
import type { Debtor } from '#core/debtors/state';
import { contactOf } from '#core/debtors/reach';
import { nextStepOf } from '#core/timeline/next-step';
import { sayNextStep } from '#core/timeline/say-next-step';
import { useAbout } from '../../book/use-about';
import { Card } from '../../ui/card';
import { useFigures } from '../../ui/figures';

export function NextStepCard({ debtor }: { readonly debtor: Debtor }) {
  const figures = useFigures();
  const next = useAbout(nextStepOf, debtor.id, figures.today);
  const { step, because } = sayNextStep(next, contactOf(debtor) || debtor.name, figures);
  return (
    <Card title="What to do next">
      <p className="plan-note">
        <strong>{step}</strong>
      </p>
      <p className="plan-note plan-quiet">{because}</p>
    </Card>
  );
}
