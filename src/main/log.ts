/** The log: what broke and where, by codes and ids; never a name, an amount or a person's words. */
import { join } from 'node:path';
import log from 'electron-log/node';

/** Told of what the page must not see: a call's name or another code, and what went wrong; never what was in it. */
export type ReportFault = (what: string, error: unknown) => void;

export function openLog(dataDir: string): ReportFault {
  log.transports.file.resolvePathFn = () => join(dataDir, 'logs', 'accord.log');
  log.transports.console.level = false;
  return (what, error) => log.error(what, describe(error));
}

/** An error's message may quote what was typed; its name and where it was thrown do not. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return error === null ? '' : JSON.stringify(error);
  const where = error.stack?.split('\n').filter((line) => line.trimStart().startsWith('at ')) ?? [];
  return [error.name, ...where.slice(0, 6)].join('\n');
}
