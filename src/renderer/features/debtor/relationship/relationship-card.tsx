/** The one line that matters of how it has gone with a debtor, and the way to the rest. */
import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { DebtorId } from '#core/basics/ids';
import { nextGesture } from '#core/relationship/next-gesture';
import { relationshipOf } from '#core/relationship/relationship';
import { useAbout } from '../../../book/use-about';
import { wallClock } from '../../../book/wall-clock';
import { Card } from '../../../ui/card';
import { useFigures } from '../../../ui/figures';
import { paths } from '../../../ui/paths';

export function RelationshipCard({ debtorId }: { readonly debtorId: DebtorId }) {
  const { today } = useFigures();
  const facts = useAbout(relationshipOf, debtorId, today, wallClock);
  const next = facts && nextGesture(facts);
  return (
    <Card title="Relationship">
      {next ? (
        <>
          <p className="side-line">{next.gesture}</p>
          <p className="side-line side-quiet">{next.because}</p>
        </>
      ) : (
        <p className="side-line side-quiet">Too little is known yet to suggest anything.</p>
      )}
      <p className="side-line">
        <Anchor component={Link} href={paths.relationship(debtorId)} underline="always">
          What was given and answered
        </Anchor>
      </p>
    </Card>
  );
}
