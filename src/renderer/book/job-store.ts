/** How far long work in main is: heard from its pushes, kept by the id that the page gave it. */
import type { Push } from '#core/contract/push';

export interface JobProgress {
  /** From 0 to 1. */
  readonly done: number;
  readonly words: string;
}

const progress = new Map<string, JobProgress>();
const listeners = new Set<() => void>();

export function hearJob({ jobId, done, words }: Extract<Push, { kind: 'job.progress' }>): void {
  if (!progress.has(jobId)) return;
  progress.set(jobId, { done, words });
  for (const listener of listeners) listener();
}

/** From now on its progress is kept; returns the way to forget it. */
export function followJob(jobId: string): () => void {
  progress.set(jobId, { done: 0, words: '' });
  return () => progress.delete(jobId);
}

export function jobProgress(jobId: string | null): JobProgress | null {
  return jobId === null ? null : (progress.get(jobId) ?? null);
}

export function subscribeToJobs(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
