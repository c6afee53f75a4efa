/** What has passed between the business and one debtor, on one calm page: facts, each with the way to its entry. */
import type { DebtorId } from '#core/basics/ids';
import type { Debtor } from '#core/debtors/state';
import { nextGesture } from '#core/relationship/next-gesture';
import { relationshipOf, type Relationship } from '#core/relationship/relationship';
import { useAbout } from '../../../book/use-about';
import { NoSuchDebtor } from '../../../book/no-such-debtor';
import { crumbsTo, useDebtor } from '../../../book/use-debtor';
import { wallClock } from '../../../book/wall-clock';
import { Card } from '../../../ui/card';
import { useFigures } from '../../../ui/figures';
import { PageHead } from '../../../ui/page-head';
import { ContactsCard } from './contacts-card';
import { GivenCard } from './given-card';
import { KeptCard } from './kept-card';
import './relationship.css';

export function RelationshipScreen({ debtorId }: { readonly debtorId: DebtorId }) {
  const { today } = useFigures();
  const debtor = useDebtor(debtorId);
  const facts = useAbout(relationshipOf, debtorId, today, wallClock);
  if (!debtor || !facts) return <NoSuchDebtor />;
  return <RelationshipPage debtor={debtor} facts={facts} />;
}

interface RelationshipPageProps {
  readonly debtor: Debtor;
  readonly facts: Relationship;
}

function RelationshipPage({ debtor, facts }: RelationshipPageProps) {
  return (
    <>
      <PageHead
        title="Relationship"
        crumbs={crumbsTo(debtor)}
        subtitle="What was given and how it was answered, as far as this book knows. Facts to recall before the next call; nobody is graded."
      />
      <div className="relationship">
        <NextGestureCard facts={facts} />
        <GivenCard debtorId={debtor.id} facts={facts} />
        <div className="relationship-pair">
          <KeptCard debtorId={debtor.id} facts={facts} />
          <ContactsCard contacts={facts.contacts} />
        </div>
      </div>
    </>
  );
}

function NextGestureCard({ facts }: { readonly facts: Relationship }) {
  const next = nextGesture(facts);
  return (
    <Card title="The next gesture" tone="teal">
      {next ? (
        <>
          <p className="relationship-line">{next.gesture}</p>
          <p className="relationship-line relationship-quiet">{next.because}</p>
        </>
      ) : (
        <p className="relationship-line relationship-quiet">
          Too little is known yet to suggest anything. Write down what is said and given, and it will show
          here.
        </p>
      )}
    </Card>
  );
}
