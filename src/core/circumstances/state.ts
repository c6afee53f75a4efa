/** Circumstances: what lies behind an unpaid invoice, as it was told; with every version of it. */
import { idSchema, type CircumstancesId, type DebtorId } from '../basics/ids';
import { localDateSchema, type LocalDate } from '../basics/local-date';
import { ofDebtor } from '../basics/of-debtor';
import { textSchema, z } from '../basics/zod';

export const categories = [
  'lost-job',
  'illness',
  'bereavement',
  'separation',
  'cash-flow',
  'dispute',
  'misunderstanding',
  'other',
] as const;

export type Category = (typeof categories)[number];

export const categoryNames: Readonly<Record<Category, string>> = {
  'lost-job': 'Lost a job',
  illness: 'Illness',
  bereavement: 'A death',
  separation: 'A separation',
  'cash-flow': 'Money comes in late',
  dispute: 'Something is contested',
  misunderstanding: 'A misunderstanding',
  other: 'Something else',
};

/** What nobody reads who did not ask, unless somebody says otherwise. */
export const usuallySensitive: ReadonlySet<Category> = new Set(['illness', 'bereavement', 'separation']);

/** What was told; the words may be empty. */
export const toldSchema = z.object({
  category: z.enum(categories),
  words: textSchema(4_000),
  since: localDateSchema.nullable(),
  lookAgainOn: localDateSchema.nullable(),
  /** Hidden until asked for; never printed, exported or searched. */
  isSensitive: z.boolean(),
});

export type Told = Readonly<z.infer<typeof toldSchema>>;

const stampSchema = z.object({ on: localDateSchema, at: z.string(), by: z.string() });

export const circumstancesSchema = z.object({
  id: idSchema<CircumstancesId>(),
  debtorId: idSchema<DebtorId>(),
  /** At least one; the last is what holds now. */
  versions: z.array(toldSchema.extend({ told: stampSchema })).min(1),
  closed: stampSchema.nullable(),
});

export type Circumstances = Readonly<z.infer<typeof circumstancesSchema>>;
export type CircumstancesVersion = Circumstances['versions'][number];

export interface CircumstancesState {
  readonly circumstances: Readonly<Record<CircumstancesId, Circumstances>>;
}

export const noCircumstances: CircumstancesState = { circumstances: {} };

/** What holds now. */
export function currentTold({ versions }: Circumstances): CircumstancesVersion {
  const last = versions.at(-1);
  if (!last) throw new Error('circumstances have at least one version');
  return last;
}

/** Once sensitive, an older version stays so: making it public later is about the newest words alone. */
export function isSensitive({ versions }: Circumstances): boolean {
  return versions.some((version) => version.isSensitive);
}

/** Those that still hold, in the order they were told. */
export function openCircumstances(
  { circumstances }: CircumstancesState,
  debtorId: DebtorId,
): Circumstances[] {
  return ofDebtor(circumstances, debtorId).filter(({ closed }) => closed === null);
}

/** A day to look again that has come. */
export function isToLookAgain(circumstances: Circumstances, today: LocalDate): boolean {
  const { lookAgainOn } = currentTold(circumstances);
  return circumstances.closed === null && lookAgainOn !== null && lookAgainOn <= today;
}
