/** How somebody likes to see the list of debtors: which columns, in which order, and who of them all. */
import { daysBetween, type LocalDate } from '../basics/local-date';
import { lineSchema, z } from '../basics/zod';
import { buckets } from '../invoices/balance';
import type { DebtorRow, Standing } from './debtor-list';

export const listColumns = [
  'name',
  'account',
  'balance',
  'overdue',
  'oldest',
  'bucket',
  'contact',
  'standing',
  'next',
  'tags',
] as const;
export type ListColumn = (typeof listColumns)[number];

export const standingChoices = [
  'nothing-agreed',
  'promised',
  'promise-due',
  'promise-broken',
  'plan',
  'on-hold',
] as const;
export type StandingChoice = (typeof standingChoices)[number];

export const viewSchema = z.object({
  columns: z.array(z.enum(listColumns)),
  /** Null for the order the list is made in. */
  order: z.object({ id: z.enum(listColumns), desc: z.boolean() }).nullable(),
  overdueOnly: z.boolean(),
  bucket: z.enum(buckets).nullable(),
  standing: z.enum(standingChoices).nullable(),
  /** Only those nobody was in contact with for so many days, or ever; null: all. */
  quietDays: z.number().int().min(1).max(3650).nullable(),
  /** Only those with this tag; views of before tags were asked for show all. */
  tag: lineSchema(40).nullable().default(null),
});

export type ListView = Readonly<z.infer<typeof viewSchema>>;

export const listSchema = z.object({
  /** As it was last looked at. */
  now: viewSchema,
  saved: z.array(z.object({ name: lineSchema(60).refine((name) => name !== ''), view: viewSchema })).max(50),
});

/** The list of one book, as somebody left it. */
export type KeptList = Readonly<z.infer<typeof listSchema>>;

export const everyone: ListView = {
  columns: listColumns.filter((column) => column !== 'account' && column !== 'tags'),
  order: { id: 'overdue', desc: true },
  overdueOnly: false,
  bucket: null,
  standing: null,
  quietDays: null,
  tag: null,
};

export const noKeptList: KeptList = { now: everyone, saved: [] };

/** Every debtor the view asks for, in the order they came. */
export function rowsIn(view: ListView, rows: readonly DebtorRow[], today: LocalDate): readonly DebtorRow[] {
  const { overdueOnly, bucket, standing, quietDays, tag } = view;
  if (!isNarrowed(view)) return rows;
  return rows.filter(
    (row) =>
      (!overdueOnly || row.overdue > 0) &&
      (bucket === null || (row.bucket === bucket && row.balance > 0)) &&
      (standing === null || choiceOf(row.standing) === standing) &&
      (quietDays === null || !row.lastContact || daysBetween(row.lastContact.on, today) >= quietDays) &&
      (tag === null || row.tags.includes(tag)),
  );
}

export function isNarrowed({ overdueOnly, bucket, standing, quietDays, tag }: ListView): boolean {
  return overdueOnly || bucket !== null || standing !== null || quietDays !== null || tag !== null;
}

function choiceOf({ kind }: Standing): StandingChoice {
  if (kind === 'plan-agreed' || kind === 'plan-offered') return 'plan';
  return kind === 'promise-part-kept' ? 'promise-broken' : kind;
}
