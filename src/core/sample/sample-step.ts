/**
 * One step of a made-up book: a command through the front door, as if given on a day in the past.
 *
 * The steps make commands and not events, so that a sample book obeys every rule a real one does.
 */
import type { LocalDate } from '../basics/local-date';
import type { Command } from '../book/command';
import type { BookState } from '../book/state';
import type { Debtor } from '../debtors/state';

export interface SampleStep {
  /** The instant it is recorded at, ISO 8601 in UTC. */
  readonly at: string;
  /** The day it is at the desk. */
  readonly today: LocalDate;
  /** The command, told from the book as it stands then: only there are the ids of what came before. */
  readonly command: (state: BookState) => Command;
}

/** A step on a day at a time of day, `09:40`. */
export function stepOn(today: LocalDate, time: string, command: SampleStep['command']): SampleStep {
  return { at: `${today}T${time}:00.000Z`, today, command };
}

/** The debtor the ledger knows by this account number. Throws when there is none: the scenario is then wrong. */
export function debtorKnownAs(accountNumber: string, state: BookState): Debtor {
  const found = Object.values(state.debtors).find((debtor) => debtor.accountNumber === accountNumber);
  if (!found) throw new Error(`nobody is known as ${accountNumber}`);
  return found;
}
