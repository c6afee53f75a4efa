/** The agreement of a plan before it is issued, and any letter as it was issued. */
import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { BatchId, LetterId, PlanId } from '#core/basics/ids';
import type { BookState } from '#core/book/state';
import { languageFor } from '#core/letters/about';
import type { Letter } from '#core/letters/state';
import { templateOf } from '#core/letters/templates';
import { useBook, useProfile } from '../../book/use-book';
import { useDebtor } from '../../book/use-debtor';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { paths } from '../../ui/paths';
import { LetterPage } from './letter-page';

/** The latest agreement of the plan; the draft of one when there is none yet. */
export function PlanLetterScreen({ planId }: { readonly planId: PlanId }) {
  const plan = useBook(planOf, planId);
  const debtor = useDebtor(plan?.debtorId ?? null);
  const profile = useProfile();
  const latest = useBook(latestAgreementOf, planId);
  const [isAnew, setIsAnew] = useState(false);
  if (!plan || !debtor) return <Gone />;
  const letter = isAnew ? null : latest;
  const template = templateOf('plan-agreement', 'letter', languageFor(debtor, profile));
  return (
    <LetterPage
      {...{ plan, debtor, letter, kind: 'plan-agreement' }}
      request={{ kind: 'plan-agreement', channel: 'letter', debtorId: debtor.id, planId }}
      onIssued={() => setIsAnew(false)}
      chooser={
        template &&
        !letter && (
          <Card title="What to write">
            <p className="letter-note letter-quiet">
              {templateOf('plan-agreement', 'letter', 'en')?.purpose}
            </p>
            <p className="letter-note">
              <Anchor component={Link} href={paths.planWords(planId, template.id)}>
                Change the words…
              </Anchor>
            </p>
          </Card>
        )
      }
      onWriteAnew={letter ? () => setIsAnew(true) : undefined}
    />
  );
}

interface IssuedLetterProps {
  readonly letterId: LetterId;
  /** The letters it was issued with, for whoever comes from them; Esc leads back there. */
  readonly batchId?: BatchId;
}

/** One letter for ever as it was issued. */
export function IssuedLetterScreen({ letterId, batchId }: IssuedLetterProps) {
  const letter = useBook(letterOf, letterId);
  const plan = useBook(planOf, letter?.planId ?? null);
  const debtor = useDebtor(letter?.debtorId ?? null);
  if (!letter || !debtor) return <Gone />;
  const within = batchId && [
    { label: 'Letters', to: paths.letters },
    { label: 'Issued together', to: paths.letterBatch(batchId) },
  ];
  return <LetterPage {...{ plan, debtor, letter, within, kind: letter.kind }} request={null} />;
}

function Gone() {
  return <EmptyState title="This letter is not in the book">Go back to the debtor.</EmptyState>;
}

function planOf(state: BookState, planId: PlanId | null) {
  return (planId && state.plans[planId]) || null;
}

function latestAgreementOf(state: BookState, planId: PlanId): Letter | null {
  const about = Object.values(state.letters).filter((letter) => letter.planId === planId);
  return about.findLast(({ kind }) => kind === 'plan-agreement') ?? null;
}

function letterOf(state: BookState, letterId: LetterId): Letter | null {
  return state.letters[letterId] ?? null;
}
