/** The refusal every noun gives that is asked about a debtor the book does not hold. */
import { refuse } from '../basics/result';

export function unknownDebtor() {
  return refuse('unknown-debtor', 'This debtor is not in the book any more. Go back to the list of debtors.');
}
