/** What the disk refuses, as a refusal: its notice already says what is wrong and what to do. */
import { ok, refuse, type Result } from '#core/basics/result';
import { StorageError } from '../journal/notices';

export async function refusingStorage<T>(task: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await task());
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    const { code, message, details } = error.notice;
    const { seconds } = details;
    const refused = refuse(code, message);
    if (typeof seconds !== 'number') return refused;
    return { ok: false, refusal: { ...refused.refusal, waitSeconds: seconds } };
  }
}
