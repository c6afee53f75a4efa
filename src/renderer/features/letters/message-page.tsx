/** An email, a text message or what to say on the phone: words to copy. Copying sends nothing and notes nothing. */
import { useState, type ReactNode } from 'react';
import type { LocalDate } from '#core/basics/local-date';
import type { BookState } from '#core/book/state';
import type { Debtor } from '#core/debtors/state';
import type { LetterRequest } from '#core/letters/commands';
import { composeMessage } from '#core/letters/compose';
import { letterChannelNames, letterKindNames } from '#core/letters/kinds';
import { useBook } from '../../book/use-book';
import { ActionButton } from '../../ui/action-button';
import { Badge } from '../../ui/badge';
import { Card } from '../../ui/card';
import { copyText } from '../../ui/copy-text';
import { useFigures } from '../../ui/figures';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { toast } from '../../ui/toast';
import { DespiteHold } from './despite-hold';
import { LetterRefusal } from './letter-refusal';
import './letter-screen.css';
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
  const copy = () => {
    if (!made.ok) return;
    const { subject, body } = made.value;
    copyText([subject, body].filter(Boolean).join('\n\n'));
    toast(`The ${channel.toLowerCase()} is copied. Note it here once it has gone out.`);
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
          <ActionButton shortcut="mod+S" primary disabled={!made.ok} onClick={copy}>
            Copy the words
          </ActionButton>
        }
      />
      <div className="letter-columns">
        <div className="letter-facts">
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
