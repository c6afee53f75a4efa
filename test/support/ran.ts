/** Runs a program of the system that a test can do without: true when it did its work. */
import { execFileSync } from 'node:child_process';

export function ran(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
