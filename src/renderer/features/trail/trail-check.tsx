/** What looking through the whole book found, when, and the way to look again or to keep the report on paper. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { Refusal } from '#core/basics/result';
import { isSound, sayVerified, type VerifyReport } from '#core/papers/verify-report';
import { call } from '../../book/call';
import { useOpenBook } from '../../book/use-book';
import { useJob } from '../../book/use-job';
import { paths } from '../../ui/paths';
import { ProgressLine } from '../../ui/progress-line';
import { RefusalNote } from '../../ui/refusal';

export function TrailCheck() {
  const { bookId, seq, verified } = useOpenBook();
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
        {verified
          ? `${sayVerified(verified)}${saySince(verified, seq)}`
          : 'The trail is being looked through…'}
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

/** The look through was some while ago: two counts of entries on one screen would look like a loss. */
function saySince(verified: VerifyReport, seq: number): string {
  const added = seq - verified.entries;
  if (!isSound(verified) || added <= 0) return '';
  return ` ${added.toLocaleString()} ${added === 1 ? 'was' : 'were'} added since it was checked.`;
}
