/** The posting list of letters that were issued together: printed, or as a file. */
import { Button, Group } from '@mantine/core';
import type { BatchId } from '#core/basics/ids';
import { call } from '../../../book/call';
import { tellSaved } from '../../../book/tell-saved';
import { useOpenBook } from '../../../book/use-book';
import { Card } from '../../../ui/card';
import { toast } from '../../../ui/toast';

export function PostingList({ batchId }: { readonly batchId: BatchId }) {
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
