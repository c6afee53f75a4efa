/** A letter beside its page: a draft before it is issued, and any letter as it was issued. */
import { useState, type ReactNode } from 'react';
import type { PageRequest } from '#core/letters/commands';
import { letterKindNames } from '#core/letters/kinds';
import { usePreview } from '../../book/use-preview';
import { ActionButton } from '../../ui/action-button';
import { Badge } from '../../ui/badge';
import { PageHead } from '../../ui/page-head';
import { PagePreview } from '../../ui/page-preview';
import { paths } from '../../ui/paths';
import { RefusalNote } from '../../ui/refusal';
import { DespiteHold } from './despite-hold';
import { LetterFacts, WhatHappens, type Subject, type WhatHappensProps } from './letter-facts';
import './letter-screen.css';
import { LetterRefusal } from './letter-refusal';
import { useSavePdf } from './use-save-pdf';
import { despiteAll, useWarnings, Warnings } from './warnings';
import type { LetterId } from '#core/basics/ids';

interface LetterPageProps extends Subject, WhatHappensProps {
  /** What is written, while there is no letter yet. */
  readonly request: PageRequest | null;
  readonly onIssued?: (letterId: LetterId) => void;
  /** Above the facts: what can still be chosen. */
  readonly chooser?: ReactNode;
}

export function LetterPage({ request, letter, onIssued, onWriteAnew, chooser, ...subject }: LetterPageProps) {
  const { plan, debtor, kind } = subject;
  const [despiteHold, setDespiteHold] = useState('');
  const [reason, setReason] = useState('');
  const warnings = useWarnings(request);
  const draft = request && { ...request, despiteHold, despite: despiteAll(warnings, reason) };
  const page = usePreview(
    letter ? { letterId: letter.id } : { draft: { ...request, despiteHold } as PageRequest },
  );
  const pdf = useSavePdf();
  const name = letterKindNames[kind];
  const title = letter ? `Letter ${letter.number} to ${debtor.name}` : `${name} to ${debtor.name}`;
  const save = () => {
    if (letter) return pdf.save(letter);
    return draft && pdf.issueAndSave(draft, (letterId) => onIssued?.(letterId));
  };
  return (
    <>
      <PageHead
        title={title}
        crumbs={[
          { label: 'Debtors', to: paths.debtors },
          { label: debtor.name, to: paths.debtor(debtor.id) },
          ...(plan ? [{ label: 'Plan', to: paths.plan(plan.id) }] : []),
        ]}
        badge={letter ? <Badge tone="violet">Issued</Badge> : <Badge>Draft</Badge>}
        actions={
          <ActionButton
            shortcut="mod+S"
            primary
            disabled={!page?.ok || (warnings.length > 0 && reason.trim() === '')}
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
              onGive={(why) => void pdf.saveDespiteHold(letter, why)}
            />
          )}
          {chooser}
          {request && <Warnings {...{ warnings, reason }} onReason={setReason} />}
          {page && !page.ok && <LetterRefusal refusal={page.refusal} debtorId={debtor.id} />}
          {page && !page.ok && page.refusal.code === 'on-hold' && (
            <DespiteHold action="Write it all the same" onGive={setDespiteHold} />
          )}
          <LetterFacts {...subject} />
          <WhatHappens letter={letter} onWriteAnew={onWriteAnew} />
        </div>
        {page?.ok !== false && <PagePreview pdf={page?.value ?? null} label={title} />}
      </div>
    </>
  );
}
