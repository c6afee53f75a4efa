/** What looking through the whole book found, when, and the way to look again or to keep the report on paper. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Refusal } from '#core/basics/result';
import { isSound, sayVerified } from '#core/papers/verify-report';
import { call } from '../../book/call';
import { useOpenBook } from '../../book/use-book';
import { useJob } from '../../book/use-job';
import { paths } from '../../ui/paths';
import { ProgressLine } from '../../ui/progress-line';
import { RefusalNote } from '../../ui/refusal';

export function TrailCheck() {
  const { bookId, verified } = useOpenBook();
  const job = useJob();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const check = async () => {
    setRefusal(null);
    const answer = await job.run((jobId) => call('book.verify', { bookId, jobId }));
    if (answer?.ok === false) setRefusal(answer.refusal);
  };
  if (job.progress) {
    return <ProgressLine label="Looking through the book" progress={job.progress} onCancel={job.cancel} />;
  }
  return (
    <div className="trail-head" data-sound={verified === null || isSound(verified)}>
      <span role={verified && !isSound(verified) ? 'alert' : undefined}>
        {verified ? sayVerified(verified) : 'The trail is being looked through…'}
      </span>
      <Button size="compact-sm" onClick={() => void check()}>
        Check again
      </Button>
      {verified && (
        <Button size="compact-sm" component={Link} href={paths.trailReport}>
          Report…
        </Button>
      )}
      <RefusalNote refusal={refusal} />
    </div>
  );
}
