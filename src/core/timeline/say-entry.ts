/** The words of a timeline entry: the screen shows them, files carry them. */
import type { LocalDate } from '../basics/local-date';
import { budgetSayers } from './budget-entries';
import { circumstancesSayers } from './circumstances-entries';
import { debtorSayers } from './debtor-entries';
import type { EntryWords } from './entry-words';
import { fileSayers } from './file-entries';
import { importSayers } from './import-entries';
import { invoiceSayers } from './invoice-entries';
import { letterSayers } from './letter-entries';
import { noteSayers } from './note-entries';
import { planSayers } from './plan-entries';
import { moneySayers } from './say-money-entry';
import { stopSayers } from './say-stop-entry';
import type { Entry, Happening } from './timeline';

export interface SayContext {
  readonly locale: string;
  readonly currency: string;
  readonly today: LocalDate;
}

/** One for each thing of a kind that can have happened, so that the compiler names the one that is missing. */
export type Sayers<Kind extends Happening> = {
  readonly [What in Kind['what']]: (entry: Kind & { what: What }, context: SayContext) => EntryWords;
};

const sayers: Sayers<Happening> = {
  ...noteSayers,
  ...invoiceSayers,
  ...moneySayers,
  ...planSayers,
  ...stopSayers,
  ...debtorSayers,
  ...letterSayers,
  ...circumstancesSayers,
  ...budgetSayers,
  ...fileSayers,
  ...importSayers,
};

export function sayEntry(entry: Entry, context: SayContext): EntryWords {
  // The table is total and keyed by what happened; TypeScript can't follow that through a union.
  const sayer = sayers[entry.what] as (entry: Entry, context: SayContext) => EntryWords;
  return sayer(entry, context);
}
