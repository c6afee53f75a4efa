/** Long work: told how far it is, and stopped when somebody asks. */
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Push } from '#core/contract/push';
import { Jobs } from '#main/practice/jobs';

describe('long work', () => {
  it('tells how far it is, though not more often than the eye follows', async () => {
    const pushes: Push[] = [];
    const jobs = new Jobs((push) => pushes.push(push));
    const answer = await jobs.run('one', async ({ tell }) => {
      for (let step = 0; step < 100; step += 1) tell(step / 100, `step ${step}`);
      await wait(60);
      tell(1);
      return 'done';
    });
    expect(answer).toBe('done');
    expect(pushes).toEqual([
      { kind: 'job.progress', jobId: 'one', done: 0, words: 'step 0' },
      { kind: 'job.progress', jobId: 'one', done: 1, words: '' },
    ]);
  });

  it('answers null when it was stopped, and only that one', async () => {
    const jobs = new Jobs(() => undefined);
    const work = ({ signal }: { signal: AbortSignal }) => wait(500, 'done', { signal });
    const [one, other] = [jobs.run('one', work), jobs.run('other', work)];
    jobs.cancel('one');
    jobs.cancel('unknown');
    expect(await Promise.all([one, other])).toEqual([null, 'done']);
  });

  it('lets what breaks break', async () => {
    const jobs = new Jobs(() => undefined);
    const breaking = jobs.run('one', () => Promise.reject(new Error('broken')));
    await expect(breaking).rejects.toThrow('broken');
  });
});
