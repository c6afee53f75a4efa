/** Everything that can be asked of a book: one union, parsed at the gate before anything looks at it. */
import { z } from '../basics/zod';
import { addDebtor, changeDebtor } from '../debtors/commands';
import { importLedger, undoImport } from '../imports/commands';
import { issueLetter } from '../letters/commands';
import { recordNote } from '../notes/commands';
import { agreePlan, proposePlan, withdrawPlan } from '../plans/commands';
import { changeProfile, createBook } from '../profile/commands';

export const commandSchema = z.discriminatedUnion('type', [
  createBook,
  changeProfile,
  addDebtor,
  changeDebtor,
  importLedger,
  undoImport,
  recordNote,
  proposePlan,
  agreePlan,
  withdrawPlan,
  issueLetter,
]);

/** A command as the core reads it: parsed and branded. */
export type Command = z.output<typeof commandSchema>;
/** A command as a form writes it. */
export type CommandInput = z.input<typeof commandSchema>;
export type CommandOf<Type extends Command['type']> = Extract<Command, { type: Type }>;
