/** How one call of the page is said: the schema of what it sends beside the type of what it gets. */
import { idSchema, type BookId } from '../basics/ids';
import { z } from '../basics/zod';
import type { CallName } from './channels';

export interface Endpoint {
  readonly input: z.ZodType;
  readonly output: unknown;
}

/** Some of the contract's calls; one that has no channel does not compile. */
export type Calls = Partial<Record<CallName, Endpoint>>;

/** Carries an output type beside a schema; there is no value behind it. */
export function call<Output>() {
  return <Input extends z.ZodType>(input: Input) => ({ input, output: undefined as Output });
}

export const bookId = idSchema<BookId>();

/** Chosen by the page for work that takes long, to hear how far it is and to stop it. */
export const jobId = z.uuid();
