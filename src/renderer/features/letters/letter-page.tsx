/** A letter beside its page: a draft before it is issued, and any letter as it was issued. */
import { Checkbox } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { PageRequest } from '#core/letters/commands';
import { letterKindNames } from '#core/letters/kinds';
import { postingOf } from '#core/letters/posting';
import { SendingCard } from '../../book/sending-card';
import { useBook } from '../../book/use-book';
import { crumbsTo } from '../../book/use-debtor';
import { usePreview } from '../../book/use-preview';
import { useSending } from '../../book/use-sending';
import { Badge } from '../../ui/badge';
import { PageHead, type Crumb } from '../../ui/page-head';
import { PagePreview } from '../../ui/page-preview';
import { paths } from '../../ui/paths';
import { RefusalNote } from '../../ui/refusal';
import { DespiteHold } from '../../ui/despite-hold';
import { LetterFacts, WhatHappens, type Subject, type WhatHappensProps } from './letter-facts';
import './letter-screen.css';
import { LetterRefusal } from './letter-refusal';
import { LetterActions } from './letter-actions';
import { PostingCard } from './posting-card';
import { useLetterOut, type LetterWay } from './use-letter-out';
import { despiteAll, useWarnings, Warnings } from './warnings';
import type { LetterId } from '#core/basics/ids';

interface LetterPageProps extends Subject, WhatHappensProps {
  /** What is written, while there is no letter yet. */
  readonly request: PageRequest | null;
  readonly onIssued?: (letterId: LetterId) => void;
  /** Where one came from, when that is not the debtor. */
  readonly within?: readonly Crumb[] | undefined;
  /** Above the facts: what can still be chosen. */
  readonly chooser?: ReactNode;
}

export function LetterPage(props: LetterPageProps) {
  const { request, letter, onIssued, onWriteAnew, within, chooser, ...subject } = props;
  const { plan, debtor, kind } = subject;
  const [despiteHold, setDespiteHold] = useState('');
  const [reason, setReason] = useState('');
  const [asCopy, setAsCopy] = useState<boolean | null>(null);
  const posting = useBook(postingOf, letter?.id ?? null);
  // What was posted before goes out a second time.
  const isCopy = letter !== null && (asCopy ?? posting !== null);
  const warnings = useWarnings(request);
  const draft = request && { ...request, despiteHold, despite: despiteAll(warnings, reason) };
  const page = usePreview(
    letter ? { letterId: letter.id, isCopy } : { draft: { ...request, despiteHold } as PageRequest },
  );
  const writingOf = (letterId: LetterId) => ({ kind, channel: 'email', letterId }) as const;
  const sending = useSending(debtor.id, 'email', letter && writingOf(letter.id));
  const out = useLetterOut(isCopy, ({ id, number }) => {
    void sending.draft(`Letter ${number} drafted as an email.`, [], writingOf(id));
  });
  const isReady = page?.ok === true && (warnings.length === 0 || reason.trim() !== '');
  const name = letterKindNames[kind];
  const title = letter ? `Letter ${letter.number} to ${debtor.name}` : `${name} to ${debtor.name}`;
  const go = (way: LetterWay) => {
    if (letter) return out.go(letter, way);
    return draft && out.issueAndGo(draft, way, (letterId) => onIssued?.(letterId));
  };
  return (
    <>
      <PageHead
        title={title}
        crumbs={
          within ?? [...crumbsTo(debtor), ...(plan ? [{ label: 'Plan', to: paths.plan(plan.id) }] : [])]
        }
        badge={letter ? <Badge tone="violet">Issued</Badge> : <Badge>Draft</Badge>}
        actions={<LetterActions isReady={isReady} isPending={out.isPending} onGo={(way) => void go(way)} />}
      />
      <div className="letter-columns">
        <div className="letter-facts">
          <RefusalNote refusal={out.refusal} />
          <SendingCard sending={sending} words={() => `Letter ${letter?.number ?? ''} sent by email.`} />
          {letter && out.refusal?.code === 'on-hold' && (
            <DespiteHold
              action="Save it all the same"
              onGive={(why) => void out.goDespiteHold(letter, why)}
            />
          )}
          {chooser}
          <LetterFacts {...subject} />
          <WhatHappens letter={letter} onWriteAnew={onWriteAnew}>
            <Checkbox
              mt="sm"
              label="Mark it as a copy"
              checked={isCopy}
              onChange={(event) => setAsCopy(event.currentTarget.checked)}
            />
          </WhatHappens>
          {letter && <PostingCard key={letter.id} letter={letter} />}
        </div>
        <div className="letter-out">
          {page && !page.ok && <LetterRefusal refusal={page.refusal} debtorId={debtor.id} />}
          {page && !page.ok && page.refusal.code === 'on-hold' && (
            <DespiteHold action="Write it all the same" onGive={setDespiteHold} />
          )}
          {request && <Warnings {...{ warnings, reason }} onReason={setReason} />}
          {page?.ok !== false && <PagePreview pdf={page?.value ?? null} label={title} />}
        </div>
      </div>
    </>
  );
}
