/** All books onto a stick on Friday afternoon, and what became of each. */
import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Refusal } from '#core/basics/result';
import type { BackupLine, BackupRound } from '#core/contract/backups';
import { call } from '../../book/call';
import { useJob } from '../../book/use-job';
import { Badge, type BadgeTone } from '../../ui/badge';
import { Card } from '../../ui/card';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { ProgressLine } from '../../ui/progress-line';
import { RefusalNote } from '../../ui/refusal';
import { WorkButton } from '../../ui/work-button';
import './backups.css';

const outcomes: Readonly<Record<BackupLine['kind'], { readonly words: string; readonly tone: BadgeTone }>> = {
  made: { words: 'Backed up', tone: 'green' },
  unchanged: { words: 'Nothing new', tone: 'grey' },
  refused: { words: 'Not backed up', tone: 'amber' },
  cancelled: { words: 'Stopped', tone: 'grey' },
};

export function RoundScreen() {
  const job = useJob();
  const [round, setRound] = useState<BackupRound | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const start = async () => {
    setRefusal(null);
    const done = await job.run((jobId) => call('backup.round', { jobId }));
    if (done?.ok) setRound(done.value);
    else setRefusal(done?.refusal ?? null);
  };
  return (
    <div className="form-page">
      <PageHead title="Back up all books" crumbs={[{ label: 'Books', to: paths.books }]} />
      <Stack gap="md">
        <Card title="For the stick on Friday afternoon">
          <Text c="dimmed" mb="sm">
            Every book goes into the folder you choose, each as one file that holds all of it. Books with a
            password are backed up without asking for it, and stay encrypted. The sample book is left out.
          </Text>
          <WorkButton variant="filled" onClick={() => void start()} isWorking={job.progress !== null}>
            Choose the folder and back up…
          </WorkButton>
        </Card>
        {job.progress && (
          <ProgressLine label="Backing up all books" progress={job.progress} onCancel={job.cancel} />
        )}
        <RefusalNote refusal={refusal} />
        {round && <RoundResult round={round} />}
      </Stack>
    </div>
  );
}

function RoundResult({ round: { folder, message, lines } }: { readonly round: BackupRound }) {
  return (
    <Card title={message}>
      <Text c="dimmed" mb="sm">
        In {folder}. Eject the stick before you pull it out.
      </Text>
      <ul className="backup-list" aria-label="What became of each book">
        {lines.map(({ bookId, kind, message: sentence }) => (
          <li key={bookId} className="backup-row">
            <div className="backup-row-words">{sentence}</div>
            <Badge tone={outcomes[kind].tone}>{outcomes[kind].words}</Badge>
          </li>
        ))}
      </ul>
    </Card>
  );
}
