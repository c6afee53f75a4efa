/** The password of a book on the command line: in a file, since on the line itself everybody on this computer sees it. */
import { ok, refuse, type Result } from '#core/basics/result';
import { errorCode, realFiles } from '../files/file-layer';
import type { Verb, VerbCall } from './verb';

export const passwordOption: Verb['options'] = {
  'password-file': { value: 'FILE', summary: 'a file with the book’s password on its first line' },
};

/** Undefined when no file was named. */
export async function passwordOf({
  options,
}: Pick<VerbCall, 'options'>): Promise<Result<string | undefined>> {
  const file = options['password-file'];
  if (file === undefined) return ok(undefined);
  try {
    const [line] = (await realFiles.readFile(file)).toString('utf8').split(/\r?\n/);
    return ok(line);
  } catch (error) {
    return refuse('file-not-read', `${file} could not be read (${errorCode(error)}).`);
  }
}
