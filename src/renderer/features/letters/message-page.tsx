/** An email, a text message or what to say on the phone: words to copy or to draft. None of it sends anything. */
import { Anchor } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Debtor } from '#core/debtors/state';
import type { LetterRequest } from '#core/letters/commands';
import type { ComposedMessage } from '#core/letters/compose';
import { letterChannelNames, letterKindNames, type LetterChannel } from '#core/letters/kinds';
import { SendingCard } from '../../book/sending-card';
import { crumbsTo } from '../../book/use-debtor';
import { useSending } from '../../book/use-sending';
import { ActionButton } from '../../ui/action-button';
import { Badge } from '../../ui/badge';
import { Card } from '../../ui/card';
import { copyText } from '../../ui/copy-text';
import { DespiteHold } from '../../ui/despite-hold';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { toast } from '../../ui/toast';
import { LetterRefusal } from './letter-refusal';
import './letter-screen.css';
import { MailActions } from './mail-actions';
import { sayLength } from './text-length';
import { useMessage } from './use-message';
import { Warnings } from './warnings';

interface MessagePageProps {
  readonly debtor: Debtor;
  readonly request: LetterRequest;
  readonly chooser: ReactNode;
}

export function MessagePage({ debtor, request, chooser }: MessagePageProps) {
  const { kind, channel } = request;
  const name = letterChannelNames[channel];
  const { message, stop, about, although, ...to } = useMessage(request);
  const writing = channel === 'phone' ? null : { kind, channel, letterId: null };
  const sending = useSending(debtor.id, channel === 'email' ? 'email' : 'text', writing);
  const isReady = to.mayLeave && sending.stage !== 'sent';
  const left = (how: string) => sending.draft(`${name} ${how}: ${about}.`, message?.invoiceIds);
  const copy = () => {
    if (!message) return;
    copyText([message.subject, message.body].filter(Boolean).join('\n\n'));
    toast(`The ${name.toLowerCase()} is copied.`);
    // What is said on the phone is noted by whoever rang; the reason to ring is not lost.
    if (writing || although) void left('copied');
  };
  return (
    <>
      <PageHead
        title={`${letterKindNames[kind]} to ${debtor.name}`}
        crumbs={crumbsTo(debtor)}
        badge={<Badge>Draft</Badge>}
        actions={
          <>
            {channel === 'email' && (
              <MailActions message={to.draft} isReady={isReady} onDrafted={() => void left('drafted')} />
            )}
            <ActionButton shortcut="mod+S" primary disabled={!isReady} onClick={copy}>
              Copy the words
            </ActionButton>
          </>
        }
      />
      <div className="letter-columns">
        <div className="letter-facts">
          {writing && <SendingCard sending={sending} words={saySent} />}
          {chooser}
        </div>
        <div className="letter-out">
          {stop && <LetterRefusal refusal={stop} debtorId={debtor.id} />}
          {stop?.code === 'on-hold' && (
            <DespiteHold action="Write it all the same" onGive={to.setDespiteHold} />
          )}
          {sending.stage !== 'sent' && (
            <Warnings {...to} onReason={to.setReason} isCall={channel === 'phone'} />
          )}
          {message && <MessageCard {...{ debtor, channel, message }} />}
        </div>
      </div>
    </>
  );
}

function saySent(drafted: string): string {
  return drafted.replace(/ (drafted|copied): /, ' sent: ');
}

interface MessageCardProps {
  readonly debtor: Debtor;
  readonly channel: LetterChannel;
  readonly message: ComposedMessage;
}

function MessageCard({ debtor, channel, message: { to, subject, body } }: MessageCardProps) {
  return (
    <Card title={letterChannelNames[channel]} aside={<span className="letter-to">{to}</span>}>
      {subject && <p className="letter-message-subject">{subject}</p>}
      <p className="letter-message">{body}</p>
      {channel === 'text' && <p className="letter-note letter-quiet">{sayLength(body.length)}</p>}
      {channel === 'phone' && (
        <p className="letter-note letter-quiet">
          When you have rung, write down what was said{' '}
          <Anchor component={Link} href={paths.debtor(debtor.id)} underline="always">
            on the page of {debtor.name}
          </Anchor>
          .
        </p>
      )}
    </Card>
  );
}
