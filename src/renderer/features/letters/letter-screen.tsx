/** A letter beside its page: the agreement of a plan before it is issued, and any letter as it was issued. */
import { useState } from 'react';
import type { LetterId, PlanId } from '#core/basics/ids';
import type { BookState } from '#core/book/state';
import type { Letter } from '#core/letters/state';
import { useBook } from '../../book/use-book';
import { usePreview } from '../../book/use-preview';
import { ActionButton } from '../../ui/action-button';
import { Badge } from '../../ui/badge';
import { EmptyState } from '../../ui/empty-state';
import { PageHead } from '../../ui/page-head';
import { PagePreview } from '../../ui/page-preview';
import { paths } from '../../ui/paths';
import { RefusalNote } from '../../ui/refusal';
import { DespiteHold } from './despite-hold';
import { LetterFacts, WhatHappens, type Subject, type WhatHappensProps } from './letter-facts';
import './letter-screen.css';
import { LetterRefusal } from './letter-refusal';
import { useSavePdf } from './use-save-pdf';

/** The latest letter about the plan; the draft of one when there is none yet. */
export function PlanLetterScreen({ planId }: { readonly planId: PlanId }) {
  const subject = useBook(subjectOf, planId);
  const latest = useBook(latestLetterOf, planId);
  const [isAnew, setIsAnew] = useState(false);
  if (!subject) return <Gone />;
  const letter = isAnew ? null : latest;
  return (
    <LetterPage
      {...subject}
      letter={letter}
      onIssued={() => setIsAnew(false)}
      onWriteAnew={letter ? () => setIsAnew(true) : undefined}
    />
  );
}

/** One letter for ever as it was issued. */
export function IssuedLetterScreen({ letterId }: { readonly letterId: LetterId }) {
  const letter = useBook(letterOf, letterId);
  const subject = useBook(subjectOf, letter?.planId ?? null);
  if (!letter || !subject) return <Gone />;
  return <LetterPage {...subject} letter={letter} />;
}

interface LetterPageProps extends Subject, WhatHappensProps {
  readonly onIssued?: () => void;
}

function LetterPage({ plan, debtor, letter, onIssued, onWriteAnew }: LetterPageProps) {
  const [despiteHold, setDespiteHold] = useState('');
  const request = { kind: 'plan-agreement', planId: plan.id, despiteHold } as const;
  const page = usePreview(letter ? { letterId: letter.id } : { draft: request });
  const pdf = useSavePdf();
  const title = letter ? `Letter ${letter.number} to ${debtor.name}` : `Agreement letter to ${debtor.name}`;
  const save = () => (letter ? pdf.save(letter) : pdf.issueAndSave(request, () => onIssued?.()));
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { label: 'Debtors', to: paths.debtors },
          { label: debtor.name, to: paths.debtor(debtor.id) },
          { label: 'Plan', to: paths.plan(plan.id) },
        ]}
        badge={letter ? <Badge tone="violet">Issued</Badge> : <Badge>Draft</Badge>}
        actions={
          <ActionButton
            shortcut="mod+S"
            primary
            disabled={!page?.ok}
            loading={pdf.isPending}
            onClick={() => void save()}
          >
            Save as PDF…
          </ActionButton>
        }
      />
      <div className="letter-columns">
        <div className="letter-facts">
          <RefusalNote refusal={pdf.refusal} />
          {letter && pdf.refusal?.code === 'on-hold' && (
            <DespiteHold
              action="Save it all the same"
              onGive={(reason) => void pdf.saveDespiteHold(letter, reason)}
            />
          )}
          {page && !page.ok && <LetterRefusal refusal={page.refusal} debtorId={debtor.id} />}
          {page && !page.ok && page.refusal.code === 'on-hold' && (
            <DespiteHold action="Write it all the same" onGive={setDespiteHold} />
          )}
          <LetterFacts plan={plan} debtor={debtor} />
          <WhatHappens letter={letter} onWriteAnew={onWriteAnew} />
        </div>
        {page?.ok !== false && <PagePreview pdf={page?.value ?? null} label={title} />}
      </div>
    </>
  );
}

function Gone() {
  return <EmptyState title="This letter is not in the book">Go back to the debtor.</EmptyState>;
}

function subjectOf(state: BookState, planId: PlanId | null): Subject | null {
  const plan = planId && state.plans[planId];
  const debtor = plan && state.debtors[plan.debtorId];
  return debtor ? { plan, debtor } : null;
}

function latestLetterOf(state: BookState, planId: PlanId): Letter | null {
  return Object.values(state.letters).findLast((letter) => letter.planId === planId) ?? null;
}

function letterOf(state: BookState, letterId: LetterId): Letter | null {
  return state.letters[letterId] ?? null;
}
