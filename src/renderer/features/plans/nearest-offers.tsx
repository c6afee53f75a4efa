/** What is possible instead of a wish that is not: each one press away. */
import { Button } from '@mantine/core';
import type { NearestOffer } from '#core/plans/say-nearest';
import type { PlanTerms } from '#core/plans/terms';

interface NearestOffersProps {
  readonly nearest: readonly NearestOffer[];
  readonly onTake: (terms: PlanTerms) => void;
}

export function NearestOffers({ nearest, onTake }: NearestOffersProps) {
  if (nearest.length === 0) return null;
  return (
    <fieldset className="offer-nearest">
      <legend className="plan-quiet">Possible instead</legend>
      {nearest.map(({ terms, words }) => (
        <Button key={words} variant="default" onClick={() => onTake(terms)}>
          {words}
        </Button>
      ))}
    </fieldset>
  );
}
