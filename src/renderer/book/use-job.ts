/** Long work in main, asked for by a screen: its progress, and the way to stop it. */
import { useCallback, useState, useSyncExternalStore } from 'react';
import { call } from './call';
import { followJob, jobProgress, subscribeToJobs, type JobProgress } from './job-store';

export interface JobInHand {
  /** Null while nothing is under way. */
  readonly progress: JobProgress | null;
  /** Runs a call that takes the id of the job; resolves with its answer. */
  readonly run: <T>(work: (jobId: string) => Promise<T>) => Promise<T>;
  readonly cancel: () => void;
}

export function useJob(): JobInHand {
  const [jobId, setJobId] = useState<string | null>(null);
  const progress = useSyncExternalStore(subscribeToJobs, () => jobProgress(jobId));

  const run = useCallback(async <T>(work: (id: string) => Promise<T>): Promise<T> => {
    const id = crypto.randomUUID();
    const forget = followJob(id);
    setJobId(id);
    try {
      return await work(id);
    } finally {
      forget();
      setJobId(null);
    }
  }, []);

  const cancel = useCallback(() => {
    if (jobId !== null) void call('job.cancel', { jobId });
  }, [jobId]);
  return { progress, run, cancel };
}
