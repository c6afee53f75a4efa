/** Where the project is, so that every script works from whatever folder it is called in. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The absolute path of something in the project; the project's own folder when called with nothing.
 *
 * @param {string[]} parts
 */
export function inProject(...parts) {
  return join(root, ...parts);
}
