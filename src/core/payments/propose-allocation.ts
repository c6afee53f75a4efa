/** What a payment is most likely for, with the reason in words: a proposal that somebody confirms, never a decision. */
import type { DebtorId, InvoiceId } from '../basics/ids';
import { sayFullDay } from '../basics/date-text';
import type { LocalDate } from '../basics/local-date';
import { cents, subtract, sum, zero, type Cents } from '../basics/money';
import { sayMoney } from '../basics/money-text';
import { ofDebtor } from '../basics/of-debtor';
import { leftOf } from '../invoices/balance';
import type { Allocation } from '../invoices/settle';
import { asideOf, type MoneySources } from '../plans/money-used';
import { currentVersion, isRunning, type PlansState } from '../plans/state';
import { openLines } from '../plans/to-come';
import { profileOf, type ProfileState } from '../profile/state';
import { oldestFirst, openOf, type OpenItem } from './allocating';
import { fittingExactly } from './fitting';
import { numbersIn } from './numbers-in';

/** As far as it is known before it is recorded. */
interface PaymentFacts {
  readonly debtorId: DebtorId | null;
  /** The day it came, on which a discount may still have been there to take. */
  readonly on: LocalDate;
  readonly amount: Cents;
  readonly reference: string;
  /** What the same payment is used for now, when it is in the book already. */
  readonly freed?: readonly Allocation[];
}

export interface Proposal {
  readonly how: 'by-reference' | 'by-plan' | 'exact' | 'oldest-first' | 'none';
  /** Whose money it is, also where only the reference or the amount tells. */
  readonly debtorId: DebtorId | null;
  /** As `payment.record` takes them. */
  readonly allocations: Allocation[];
  readonly why: string;
}

type Books = MoneySources & PlansState & ProfileState;

/** Invoice numbers in the reference first, then the next line of a plan, then one item or a few that sum exactly, credits too, then the oldest. */
export function proposeAllocation(state: Books, facts: PaymentFacts): Proposal {
  const { debtorId, freed = [] } = facts;
  if (!debtorId) return proposeForNobody(state, facts);
  const open = openOf(state, debtorId, freed);
  return (
    byReference(state, facts, debtorId, open) ??
    byPlan(state, facts, debtorId, open) ??
    byAmount(state, facts, debtorId, open)
  );
}

/** Whoever's invoice the reference names; else whoever has the one invoice of that amount. */
function proposeForNobody(state: Books, facts: PaymentFacts): Proposal {
  const open = Object.values(state.invoices)
    .map((item): OpenItem => ({ item, left: leftOf(item) }))
    .filter(({ left }) => left > 0);
  const named = numbersIn(facts.reference, open);
  const candidates = named.length > 0 ? named : open.filter(({ left }) => left === facts.amount);
  const whose = new Set(candidates.map(({ item }) => item.debtorId));
  const [debtorId] = whose;
  if (debtorId && whose.size === 1 && (named.length > 0 || candidates.length === 1)) {
    return proposeAllocation(state, { ...facts, debtorId });
  }
  const why =
    whose.size > 1
      ? 'More than one debtor fits. Whose money is it?'
      : 'No open invoice fits this reference or amount. It stays without a name, and lowers nobody’s balance.';
  return { how: 'none', debtorId: null, allocations: [], why };
}

function byReference(
  state: Books,
  { reference, amount }: PaymentFacts,
  debtorId: DebtorId,
  open: readonly OpenItem[],
): Proposal | null {
  const named = numbersIn(reference, open);
  if (named.length === 0) return null;
  const numbers = sayNumbers(named);
  const credits = open.filter(({ item, left }) => left < 0 && !named.some((one) => one.item.id === item.id));
  const lessCredits = fittingExactly(credits, cents(amount - sum(named.map(({ left }) => left))));
  if (lessCredits) {
    const taken = lessCredits.length > 0 ? `, less ${sayNumbers(lessCredits)}` : '';
    const why = `The reference names ${numbers}, which fits exactly${taken}.`;
    return { how: 'by-reference', debtorId, allocations: whole([...named, ...lessCredits]), why };
  }
  const invoices = named.filter(({ left }) => left > 0);
  if (invoices.length === 0) return null;
  const allocations = oldestFirst(invoices, amount);
  const why = `The reference names ${sayNumbers(invoices)}. ${sayRest(state, amount, allocations, invoices)}`;
  return { how: 'by-reference', debtorId, allocations, why };
}

/** What a plan has next: used on its own invoices only, the oldest first. */
function byPlan(
  state: Books,
  { on, amount, freed = [] }: PaymentFacts,
  debtorId: DebtorId,
  open: readonly OpenItem[],
): Proposal | null {
  // Money that is in the book already has filled the lines it was used for.
  if (freed.length > 0) return null;
  const running = ofDebtor(state.plans, debtorId).filter(isRunning);
  for (const plan of running) {
    const [next] = openLines(state, plan, on);
    if (next?.amount !== amount) continue;
    const version = currentVersion(plan);
    const aside = asideOf(state, version);
    const own = open
      .filter(({ item }) => version.invoiceIds.includes(item.id))
      .map(({ item, left }) => ({ item, left: subtract(left, aside.get(item.id) ?? zero) }));
    const allocations = oldestFirst(own, amount);
    const due = sayFullDay(next.on, profileOf(state).locale);
    const why = `It is what their plan has next, due ${due}, so it is used on the invoices of the plan, the oldest first.`;
    return { how: 'by-plan', debtorId, allocations, why };
  }
  return null;
}

function byAmount(
  state: Books,
  { amount }: PaymentFacts,
  debtorId: DebtorId,
  open: readonly OpenItem[],
): Proposal {
  const fitting = fittingExactly(open, amount);
  if (fitting) {
    const [invoices, credits] = [
      fitting.filter(({ left }) => left > 0),
      fitting.filter(({ left }) => left < 0),
    ];
    const less = credits.length > 0 ? ` less ${sayNumbers(credits)}` : '';
    const why = `${sayNumbers(invoices)}${less} comes to exactly this amount.`;
    return { how: 'exact', debtorId, allocations: whole([...invoices, ...credits]), why };
  }
  const allocations = oldestFirst(open, amount);
  if (allocations.length === 0) {
    return { how: 'none', debtorId, allocations, why: 'Nothing is open, so the money waits for an invoice.' };
  }
  const why = `Nothing comes to exactly this amount, so the oldest is paid first. ${sayRest(state, amount, allocations, open)}`;
  return { how: 'oldest-first', debtorId, allocations, why };
}

function whole(items: readonly OpenItem[]): Allocation[] {
  return items.map(({ item, left }) => ({ invoiceId: item.id, amount: left }));
}

function sayNumbers(items: readonly OpenItem[]): string {
  return new Intl.ListFormat('en-GB').format(items.map(({ item }) => item.number || 'an item'));
}

/** What stays over of the money, or what stays open of the last invoice. */
function sayRest(
  state: ProfileState,
  amount: Cents,
  allocations: readonly Allocation[],
  open: readonly OpenItem[],
): string {
  const { currency, locale } = profileOf(state);
  const over = cents(amount - sum(allocations.map((each) => each.amount)));
  if (over > 0) return `${sayMoney(over, currency, locale)} is over and waits for an invoice.`;
  const last = allocations.at(-1);
  const found = open.find(({ item }) => item.id === (last?.invoiceId ?? ('' as InvoiceId)));
  const short = cents((found?.left ?? 0) - (last?.amount ?? 0));
  return short > 0 && found
    ? `${sayMoney(short, currency, locale)} of ${found.item.number} stays open.`
    : 'They are paid in full.';
}
