/** What a decision may know besides the state: the core itself has no clock and no chance. */
import type { LocalDate } from './local-date';

export interface DecideContext {
  /** The instant of the command, ISO 8601 in UTC. */
  readonly now: string;
  /** The calendar day where the user sits. */
  readonly today: LocalDate;
  /** The name of the person at the desk. */
  readonly by: string;
  /** A fresh id; each call gives another. */
  readonly newId: <Id extends string>() => Id;
}
