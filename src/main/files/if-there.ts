/** Reading what may not be there: often a missing file or folder is an answer, not a failure. */
import { errorCode } from './file-layer';

/** Null when there is no such file or folder; what else the system has against it is thrown. */
export async function ifThere<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}
