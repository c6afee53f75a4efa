/** An email, a text message or what to say on the phone: words to copy or to draft. None of it sends anything. */
import { useState, type ReactNode } from 'react';
import type { LocalDate } from '#core/basics/local-date';
import type { BookState } from '#core/book/state';
import type { Debtor } from '#core/debtors/state';
import type { LetterRequest } from '#core/letters/commands';
import { composeMessage } from '#core/letters/compose';
import { letterChannelNames, letterKindNames } from '#core/letters/kinds';
import { SendingCard } from '../../book/sending-card';
import { useBook } from '../../book/use-book';
import { useSending } from '../../book/use-sending';
import { ActionButton } from '../../ui/action-button';
import { Badge } from '../../ui/badge';
import { Card } from '../../ui/card';
import { copyText } from '../../ui/copy-text';
import { useFigures } from '../../ui/figures';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { toast } from '../../ui/toast';
import { DespiteHold } from '../../ui/despite-hold';
import { LetterRefusal } from './letter-refusal';
import './letter-screen.css';
import { MailActions } from './mail-actions';
import { sayLength } from './text-length';

interface MessagePageProps {
  readonly debtor: Debtor;
  readonly request: LetterRequest;
  readonly chooser: ReactNode;
}

export function MessagePage({ debtor, request, chooser }: MessagePageProps) {
  const { today } = useFigures();
  const [despiteHold, setDespiteHold] = useState('');
  const made = useBook(messageOf, JSON.stringify({ ...request, despiteHold }), today);
  const channel = letterChannelNames[request.channel];
  const sentBy = request.channel === 'email' ? 'email' : 'text';
  const sending = useSending(debtor.id, sentBy);
  const about = `${letterKindNames[request.kind]}${despiteHold && `, despite the hold: ${despiteHold}`}`;
  const copy = () => {
    if (!made.ok) return;
    const { subject, body } = made.value;
    copyText([subject, body].filter(Boolean).join('\n\n'));
    toast(`The ${channel.toLowerCase()} is copied.`);
    if (request.channel !== 'phone') void sending.draft(`${channel} copied: ${about}.`);
  };
  return (
    <>
      <PageHead
        title={`${letterKindNames[request.kind]} to ${debtor.name}`}
        crumbs={[
          { label: 'Debtors', to: paths.debtors },
          { label: debtor.name, to: paths.debtor(debtor.id) },
        ]}
        badge={<Badge>Draft</Badge>}
        actions={
          <>
            {request.channel === 'email' && (
              <MailActions
                message={{ ...request, despiteHold }}
                isReady={made.ok}
                onDrafted={() => void sending.draft(`Email drafted: ${about}.`)}
              />
            )}
            <ActionButton shortcut="mod+S" primary disabled={!made.ok} onClick={copy}>
              Copy the words
            </ActionButton>
          </>
        }
      />
      <div className="letter-columns">
        <div className="letter-facts">
          <SendingCard sending={sending} words={`${channel} sent: ${about}.`} />
          {chooser}
          {!made.ok && <LetterRefusal refusal={made.refusal} debtorId={debtor.id} />}
          {!made.ok && made.refusal.code === 'on-hold' && (
            <DespiteHold action="Write it all the same" onGive={setDespiteHold} />
          )}
        </div>
        {made.ok && (
          <Card title={channel} aside={made.value.to}>
            {made.value.subject && <p className="letter-message-subject">{made.value.subject}</p>}
            <p className="letter-message">{made.value.body}</p>
            {request.channel === 'text' && (
              <p className="letter-note letter-quiet">{sayLength(made.value.body.length)}</p>
            )}
          </Card>
        )}
      </div>
    </>
  );
}

/** The request as text: one that says the same is the same question. */
function messageOf(state: BookState, request: string, today: LocalDate) {
  return composeMessage(state, JSON.parse(request) as LetterRequest, today);
}
