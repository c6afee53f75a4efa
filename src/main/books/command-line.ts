/** The command line: finds the verb, reads its arguments, and turns what it answers into words or JSON. */
import { parseArgs } from 'node:util';
import type { Result } from '#core/basics/result';
import { StorageError } from '../journal/notices';
import type { Desk } from '../practice/book-service';
import { backup } from './backup';
import { exportTable } from './export';
import { importFile } from './import';
import { preview } from './preview';
import { restore } from './restore';
import { sample } from './sample';
import { usageOf, usageOfAll } from './usage';
import { WrongUsage, type Verb, type VerbAnswer } from './verb';
import { verify } from './verify';

const verbs: Readonly<Record<string, Verb>> = {
  verify,
  backup,
  restore,
  preview,
  import: importFile,
  export: exportTable,
  sample,
};

/** What goes to the terminal, and how the program ends: 0 done and good, 1 refused or not good, 2 wrong usage. */
export interface Outcome {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** Carries out one call, as `['verify', 'books/harbour-lane', '--json']`. Throws only on a bug. */
export async function commandLine([name = '', ...args]: readonly string[], desk: Desk): Promise<Outcome> {
  if (name === '--help') return said(usageOfAll(verbs));
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb)
    return notUnderstood(name === '' ? 'What is to be done?' : `There is no “${name}”.`, usageOfAll(verbs));
  try {
    return await carryOut(name, verb, args, desk);
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    return notUnderstood(error.message, usageOf(name, verb));
  }
}

async function carryOut(name: string, verb: Verb, args: string[], desk: Desk): Promise<Outcome> {
  const { values, positionals: operands } = parsed(args, verb);
  const { json, help, ...options } = values;
  if (help === true) return said(usageOf(name, verb));
  if (operands.length !== verb.operands.length)
    throw new WrongUsage(`${name} takes ${verb.operands.join(' ')}.`);
  const answer = await refusingStorage(() => verb.run({ operands, options, desk }));
  return json === true ? inJson(answer) : inWords(answer);
}

function parsed(args: string[], verb: Verb) {
  const own = Object.keys(verb.options).map((name) => [name, { type: 'string' }] as const);
  const options = {
    ...Object.fromEntries(own),
    json: { type: 'boolean' },
    help: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    if (error instanceof TypeError) throw new WrongUsage(error.message);
    throw error;
  }
}

async function refusingStorage(task: () => Promise<Result<VerbAnswer>>): Promise<Result<VerbAnswer>> {
  try {
    return await task();
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    const { code, message } = error.notice;
    return { ok: false, refusal: { code, message } };
  }
}

function inWords(answer: Result<VerbAnswer>): Outcome {
  if (!answer.ok) return { exitCode: 1, stdout: '', stderr: `${answer.refusal.message}\n` };
  return { ...said(`${answer.value.lines.join('\n')}\n`), exitCode: answer.value.isGood ? 0 : 1 };
}

/** Exactly one object, also for a refusal: `{"refusal": {"code": …, "message": …}}`. */
function inJson(answer: Result<VerbAnswer>): Outcome {
  const data = answer.ok ? answer.value.data : { refusal: answer.refusal };
  const isGood = answer.ok && answer.value.isGood;
  return { ...said(`${JSON.stringify(data, null, 2)}\n`), exitCode: isGood ? 0 : 1 };
}

function said(stdout: string): Outcome {
  return { exitCode: 0, stdout, stderr: '' };
}

function notUnderstood(why: string, usage: string): Outcome {
  return { exitCode: 2, stdout: '', stderr: `${why}\n\n${usage}` };
}
