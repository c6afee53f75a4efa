/**
 * What the page may ask of main: each call's input is parsed by its schema at the gate, and its output
 * type is what the page gets. Said once here; main's handlers, the preload's bridge and `window.accord`
 * follow by inference.
 */
import type { Refusal } from '../basics/result';
import type { z } from '../basics/zod';
import { backupCalls } from './backup-calls';
import { bookCalls } from './book-calls';
import type { CallName } from './channels';
import type { Endpoint } from './endpoint';
import { fileCalls } from './file-calls';
import { paperCalls } from './paper-calls';
import type { Push } from './push';

export const contract = {
  ...bookCalls,
  ...paperCalls,
  ...fileCalls,
  ...backupCalls,
} satisfies Record<CallName, Endpoint>;

type Contract = typeof contract;

/** What main's handler is given: parsed and branded. */
export type CallInput<Name extends CallName> = z.output<Contract[Name]['input']>;
/** What the page sends: as a form has it. */
export type CallArgument<Name extends CallName> = z.input<Contract[Name]['input']>;
export type CallOutput<Name extends CallName> = Contract[Name]['output'];

export type Handlers = {
  readonly [Name in CallName]: (input: CallInput<Name>) => Promise<CallOutput<Name>>;
};

/** `window.accord`: the whole of what the page can reach. */
export interface Bridge {
  readonly call: <Name extends CallName>(
    name: Name,
    argument: CallArgument<Name>,
  ) => Promise<CallOutput<Name> | GateRefusal>;
  /** Returns the way to stop listening. */
  readonly onPush: (listen: (push: Push) => void) => () => void;
}

/** The gate's one neutral answer to a call it does not let through, or that broke inside. */
export interface GateRefusal {
  readonly ok: false;
  readonly refusal: Refusal;
}
