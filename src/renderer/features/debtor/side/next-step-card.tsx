/** What to do next about this debtor, and why. */
import { contactOf } from '#core/debtors/reach';
import type { Debtor } from '#core/debtors/state';
import { nextStepOf } from '#core/timeline/next-step';
import { sayNextStep } from '#core/timeline/say-next-step';
import { useAbout } from '../../../book/use-about';
import { Card } from '../../../ui/card';
import { useFigures } from '../../../ui/figures';

export function NextStepCard({ debtor }: { readonly debtor: Debtor }) {
  const figures = useFigures();
  const next = useAbout(nextStepOf, debtor.id, figures.today);
  const { step, because } = sayNextStep(next, contactOf(debtor) || 'them', figures);
  return (
    <Card title="Next step" tone="teal">
      <p className="side-line">{step}</p>
      <p className="side-line side-quiet">{because}</p>
    </Card>
  );
}
