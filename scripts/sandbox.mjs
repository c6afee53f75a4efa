/** Whether Chromium can sandbox its processes for this user on this machine, and what to tell Electron if not. */
import { existsSync, readFileSync } from 'node:fs';
import { capture } from './programs.mjs';

const restriction = '/proc/sys/kernel/apparmor_restrict_unprivileged_userns';

/**
 * Why there can be no sandbox, or nothing when there can: Chromium refuses to sandbox for root, and needs user
 * namespaces, which Ubuntu (from 23.10) and many containers keep from ordinary users.
 *
 * @returns {Promise<string | undefined>}
 */
export async function sandboxMissing() {
  if (process.platform !== 'linux') return undefined;
  if (process.getuid?.() === 0) return 'this is the root account';
  const isRestricted = existsSync(restriction) && readFileSync(restriction, 'utf8').trim() === '1';
  if (isRestricted || (await capture(['unshare', '--user', '--map-root-user', 'true'])).code === 1) {
    return 'this system keeps user namespaces from ordinary accounts';
  }
  return undefined;
}
