/** What looking through a book came to, as a plain value: for the screen, the printer and the command line. */
import type { Notice } from '../notices';

export interface VerifyReport {
  /** Sound ones. */
  readonly entries: number;
  /** The instants of the first and the last of them, ISO; null when there is none, or the password is needed. */
  readonly from: string | null;
  readonly to: string | null;
  /** The hash of the last: an outside witness for all of them. Null when the password is needed to know it. */
  readonly head: string | null;
  /** What is not as it should be; none in a sound book. */
  readonly problems: readonly Notice[];
  /** What a person may want to know, and nothing is wrong with. */
  readonly remarks: readonly Notice[];
  /** What was looked at, in whole sentences. */
  readonly checked: readonly string[];
  /** Who has the book open for writing just now, this program perhaps; null: nobody. */
  readonly openBy: Notice | null;
}

/** What is found on the way. */
export interface Findings {
  readonly problems: Notice[];
  readonly remarks: Notice[];
  readonly checked: string[];
}

/** Called after each small step: gives others a turn, tells how far it is (0 to 1), and rejects when it is to stop. */
export type Pause = (done: number) => Promise<void>;
