/** The offers side by side: each readable at a glance; the chosen one is shaped below, and is the one that is offered. */
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { DebtorKind } from '#core/debtors/state';
import { LinkButton } from '../../ui/link-button';
import { useShortcuts } from '../../ui/shortcuts';
import { letters, placeForCopy, PLACES, withCopy, withoutOffer } from './builder-texts';
import { OfferCard } from './offer-card';
import type { Builder } from './use-builder';

interface OfferCardsProps {
  readonly builder: Builder;
  readonly kind: DebtorKind | null;
}

export function OfferCards({ builder, kind }: OfferCardsProps) {
  const { texts, change, worked } = builder;
  const choose = (place: number) => change({ ...texts, chosen: place }, 'choose');
  const copy = (place: number) => change(withCopy(texts, place));
  useShortcuts(Object.fromEntries(worked.map((_, place) => [String(place + 1), () => choose(place)])));
  return (
    <fieldset className="offers">
      <legend>Offers side by side</legend>
      {worked.map((offer, place) => (
        <OfferCard
          // eslint-disable-next-line react/no-array-index-key -- an offer is its place
          key={place}
          letter={letters[place] ?? ''}
          shortcut={String(place + 1)}
          offer={offer}
          kind={kind}
          isChosen={place === texts.chosen}
          costOfMoney={texts.costOfMoney}
          isChargeable={texts.chargeable !== ''}
          onChoose={() => choose(place)}
        >
          {place === texts.chosen && (
            <>
              <LinkButton onClick={() => copy(place)}>
                {sayCopy(placeForCopy(texts, place), worked.length, letters[place] ?? '')}
              </LinkButton>
              {worked.length > 1 && (
                <LinkButton onClick={() => change(withoutOffer(texts, place))}>
                  Remove {letters[place]}
                </LinkButton>
              )}
            </>
          )}
        </OfferCard>
      ))}
      {worked.length < PLACES && (
        <Button
          className="offer-free"
          variant="subtle"
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          onClick={() => copy(texts.chosen)}
        >
          Another offer
        </Button>
      )}
    </fieldset>
  );
}

function sayCopy(to: number, count: number, letter: string): string {
  return to === count ? `Copy ${letter}` : `Copy ${letter} over ${letters[to] ?? ''}`;
}
