/** The kinds of change by name, as a list to choose from and as the history tells them. */
import type { ChangeKind } from './change';

export const changeNames: Readonly<Record<ChangeKind, string>> = {
  holiday: 'Payment holiday',
  smaller: 'Smaller payments',
  longer: 'More time',
  move: 'Another day',
  invoices: 'Other invoices',
  settle: 'One payment to settle it',
  respread: 'Spread what is behind',
  're-age': 'New days for all of it',
  restart: 'Start it again',
};

/** What each does, in a sentence for whoever has never used it. */
export const changeHints: Readonly<Record<ChangeKind, string>> = {
  holiday: 'Nothing is asked for a while; everything after it comes later by as much.',
  smaller: 'Each payment becomes smaller, and there are more of them.',
  longer: 'All that is still to come, in as many payments as you say.',
  move: 'One payment moves; those after it follow, or stay where they are.',
  invoices: 'An invoice joins the plan or leaves it. The payments stay the same; it ends later or sooner.',
  settle:
    'They pay once and it is done. If that is less than what is owed, the rest is let go when it is paid.',
  respread: 'What is behind is shared among the payments ahead. The last day stays.',
  're-age': 'All that is still to come starts anew, in equal payments from a day you choose.',
  restart: 'The payments still to come start again on a day you choose.',
};
