/** A commit: one command with all its events, as it was sealed; and the receipt for whoever gave the command. */
import type { BookEvent } from './event';

export interface Commit {
  /** 1, 2, 3 … in the book's journal. */
  readonly seq: number;
  /** When, ISO instant. */
  readonly at: string;
  readonly by: string;
  readonly commandId: string;
  readonly events: readonly BookEvent[];
}
