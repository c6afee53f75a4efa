/** Whether two folders are on one disk: what breaks with it breaks for both. */
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from '../files/file-layer';

export async function isOnSameDisk(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([diskOf(one), diskOf(other)]);
  return first !== null && first === second;
}

/** Of the nearest folder that is there, for one that is still to be made; null when the system does not say. */
async function diskOf(folder: string): Promise<number | null> {
  try {
    return (await stat(folder)).dev;
  } catch (error) {
    const above = dirname(folder);
    return errorCode(error) === 'ENOENT' && above !== folder ? diskOf(above) : null;
  }
}
