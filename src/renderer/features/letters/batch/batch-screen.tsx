/** Letters that were issued together: what each is, what became of it, and what to do with all of them. */
import { Anchor, Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { BatchId, DebtorId, LetterId } from '#core/basics/ids';
import type { BookState } from '#core/book/state';
import { batchOf } from '#core/letters/batches';
import { letterKindNames } from '#core/letters/kinds';
import type { Letter, Posting } from '#core/letters/state';
import { call } from '../../../book/call';
import { tellSaved } from '../../../book/tell-saved';
import { useBook, useOpenBook } from '../../../book/use-book';
import { Badge } from '../../../ui/badge';
import { Card } from '../../../ui/card';
import { DayText } from '../../../ui/day-text';
import { EmptyState } from '../../../ui/empty-state';
import { PageHead } from '../../../ui/page-head';
import { paths } from '../../../ui/paths';
import { toast } from '../../../ui/toast';
import '../letter-screen.css';
import './batch.css';
import { PostLetters } from './post-letters';
import { PrintLetters } from './print-letters';

type Certificates = Readonly<Record<LetterId, string>>;

export function BatchScreen({ batchId }: { readonly batchId: BatchId }) {
  const batch = useBook(batchOf, batchId);
  const postings = useBook(postingsIn);
  const [certificates, setCertificates] = useState<Certificates>({});
  if (!batch)
    return <EmptyState title="These letters are not in the book">Go back to the letters.</EmptyState>;
  const { letters, posted } = batch;
  const toPost = letters.filter(({ id }) => !postings.has(id));
  return (
    <>
      <PageHead
        title={letters.length === 1 ? '1 letter' : `${letters.length} letters`}
        subtitle={
          <>
            Issued on <DayText day={batch.on} />
          </>
        }
        crumbs={[{ label: 'Letters', to: paths.letters }]}
        badge={
          posted === letters.length ? <Badge tone="green">Posted</Badge> : <Badge tone="violet">Issued</Badge>
        }
      />
      <div className="batch-columns">
        <Card title="In the order they print">
          <table className="batch-list">
            <thead>
              <tr>
                <th scope="col">No.</th>
                <th scope="col">To</th>
                <th scope="col">Letter</th>
                <th scope="col">Posted</th>
              </tr>
            </thead>
            <tbody>
              {letters.map((letter) => (
                <LetterRow
                  key={letter.id}
                  letter={letter}
                  posting={postings.get(letter.id) ?? null}
                  certificate={certificates[letter.id] ?? ''}
                  onCertificate={(text) => setCertificates({ ...certificates, [letter.id]: text })}
                />
              ))}
            </tbody>
          </table>
        </Card>
        <div className="batch-side">
          <PrintLetters key={letters.length} batch={batch} />
          <PostLetters letters={toPost} certificates={certificates} />
          <PostingList batchId={batchId} />
        </div>
      </div>
    </>
  );
}

interface LetterRowProps {
  readonly letter: Letter;
  /** Null while it was not posted. */
  readonly posting: Posting | null;
  readonly certificate: string;
  readonly onCertificate: (text: string) => void;
}

function LetterRow({ letter, posting, certificate, onCertificate }: LetterRowProps) {
  const { id, number, batch, kind, debtorId } = letter;
  const name = useBook(nameOf, debtorId);
  return (
    <tr>
      <td>{batch?.place}</td>
      <td>{name}</td>
      <td>
        <Anchor component={Link} href={paths.letter(id)} underline="always">
          {letterKindNames[kind]}, {number}
        </Anchor>
      </td>
      <td>
        {posting ? (
          <>
            <DayText day={posting.on} />
            {[posting.who, posting.certificate].filter(Boolean).map((each) => ` · ${each}`)}
          </>
        ) : (
          <TextInput
            aria-label={`Certificate of posting for letter ${number}`}
            placeholder="Certificate, if any"
            maxLength={60}
            size="xs"
            value={certificate}
            onChange={(event) => onCertificate(event.currentTarget.value)}
          />
        )}
      </td>
    </tr>
  );
}

function PostingList({ batchId }: { readonly batchId: BatchId }) {
  const { bookId } = useOpenBook();
  const document = { paper: 'posting-list', batchId } as const;
  const print = async () => {
    const answer = await call('document.print', { bookId, document });
    if (answer) toast(answer.ok ? 'Sent to the printer.' : answer.refusal.message);
  };
  const save = async (how: 'pdf' | 'csv') => {
    const answer =
      how === 'pdf'
        ? await call('document.save', { bookId, document })
        : await call('letters.posting-list', { bookId, batchId });
    if (answer?.ok) tellSaved(answer.value);
    else if (answer) toast(answer.refusal.message);
  };
  return (
    <Card title="Posting list">
      <p className="letter-note letter-quiet">
        Name, address and reference of each, to be stamped at the counter.
      </p>
      <Group gap="xs" mt="sm">
        <Button onClick={() => void print()}>Print…</Button>
        <Button onClick={() => void save('pdf')}>PDF…</Button>
        <Button onClick={() => void save('csv')}>CSV…</Button>
      </Group>
    </Card>
  );
}

function nameOf({ debtors }: BookState, debtorId: DebtorId): string {
  return debtors[debtorId]?.name ?? '';
}

function postingsIn({ postings }: BookState): ReadonlyMap<LetterId, Posting> {
  return new Map(Object.values(postings).map((posting) => [posting.letterId, posting]));
}
