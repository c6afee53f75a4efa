/** What a letter could be about where the book knows several: each said in words, the likeliest first. */
import type { DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { keptOf } from '../payments/state';
import { versionWords } from '../plans/say-version';
import { currentVersion, isOffered } from '../plans/state';
import { aboutOf, type About, type LetterSources } from './about';
import type { LetterRequest } from './commands';
import { latestDisputes } from './fields/dispute';
import type { Need } from './fields/needs';
import { openParts, type Part } from './fields/parts';
import { fittingPlans } from './fields/plan';
import { promisesToCome } from './fields/promise';
import { keptPayments } from './fields/received';
import type { LetterKind } from './kinds';
import { templateOf } from './templates';

/** What was chosen; what is left out is the likeliest, and of the invoices all that may be asked for. */
export type Chosen = Pick<LetterRequest, 'invoiceIds' | 'planId' | 'promiseId' | 'disputeId' | 'paymentId'>;

export interface Subject {
  readonly id: string;
  /** `£200.00 by 4 September 2026`. */
  readonly words: string;
}

export interface Subjects {
  /** Every open invoice, where the letter asks for invoices. */
  readonly invoices: readonly Part[];
  /** Of which it is about one; null where it is about none of these. */
  readonly one: Several | null;
}

interface Several {
  readonly field: Exclude<keyof Chosen, 'invoiceIds'>;
  readonly subjects: readonly Subject[];
}

export function subjectsOf(
  state: LetterSources,
  debtorId: DebtorId,
  kind: LetterKind,
  today: LocalDate,
): Subjects {
  const debtor = state.debtors[debtorId];
  if (!debtor) return { invoices: [], one: null };
  const about = aboutOf(state, { kind, channel: 'letter', debtorId }, debtor, today);
  const needs = templateOf(kind, 'letter', about.language)?.needs ?? [];
  const [ask] = needs.flatMap((need) => questions[need] ?? []);
  return { invoices: needs.includes('owed') ? openParts(about) : [], one: ask ? ask(about) : null };
}

/** Payments older than these are no news to anybody. */
const MOST_PAYMENTS = 12;

const payments = ({ state, debtor, toUs: { money, day } }: About): Several => ({
  field: 'paymentId',
  subjects: keptPayments(state, debtor.id)
    .slice(0, MOST_PAYMENTS)
    .map((each) => ({ id: each.id, words: `${money(keptOf(each))} of ${day(each.on)}` })),
});

const questions: Readonly<Partial<Record<Need, (about: About) => Several>>> = {
  plan: (about) => ({
    field: 'planId',
    subjects: fittingPlans(about).map((plan) => {
      const { currency, locale } = about.profile;
      const words = versionWords(currentVersion(plan), currency, locale);
      return { id: plan.id, words: `${isOffered(plan) ? 'Offered' : 'Agreed'}: ${words}` };
    }),
  }),
  promise: ({ state, debtor, today, toUs: { money, day } }) => ({
    field: 'promiseId',
    subjects: promisesToCome(state, debtor.id, today).map(({ id, amount, by, madeOn }) => ({
      id,
      words: `${money(amount)} by ${day(by)}, promised on ${day(madeOn)}`,
    })),
  }),
  dispute: ({ state, debtor, toUs: { money, day } }) => ({
    field: 'disputeId',
    subjects: latestDisputes(state, debtor.id).map(({ id, amount, invoiceId, on }) => ({
      id,
      words: `${money(amount)} of ${state.invoices[invoiceId]?.number ?? ''}, disputed on ${day(on)}`,
    })),
  }),
  received: payments,
  settled: payments,
};

/** What of a choice still holds: an invoice may have been paid since, a promise kept. */
export function stillMeant({ invoices, one }: Subjects, chosen: Chosen): Chosen {
  const may = invoices.filter(({ leftOut }) => leftOut === null).map(({ invoice }) => invoice.id);
  const ids = chosen.invoiceIds;
  const left = ids && may.filter((id) => ids.includes(id));
  const isSome = left && left.length < may.length && (left.length > 0 || ids.length === 0);
  const found = one?.subjects.find(({ id }) => id === chosen[one.field]);
  return { ...(isSome && { invoiceIds: left }), ...(one && found && { [one.field]: found.id }) };
}
