/** A plan as it stands: what it comes to, and when which part is paid. */
import { subtract, sum } from '../../basics/money';
import { ok, refuse, type Result } from '../../basics/result';
import { invoicesOf } from '../../invoices/balance';
import type { Invoice } from '../../invoices/state';
import { isOvertaken } from '../../plans/covering';
import { currentVersion, isOffered, isRunning, isStanding, type Plan } from '../../plans/state';
import { openLines } from '../../plans/to-come';
import type { About } from '../about';
import { condition, list, text } from '../field';
import { phrases } from '../phrases';
import { group } from './group';

export const plan = group({
  asks: true,
  fields: {
    total: text('What the plan comes to', '£2,400.00'),
    covers: text('The invoices it is for', 'invoices INV-201 of 3 June 2026 and INV-214 of 1 July 2026'),
    lines: list('Its payments, one after the other', {
      number: text('1, 2, 3 …', '1'),
      on: text('The day', '1 October 2026'),
      amount: text('How much', '£400.00'),
      left: text('What is left to pay after it', '£1,200.00'),
    }),
    payments: text('How many payments', '5'),
    firstAmount: text('The first payment', '£800.00'),
    firstOn: text('When the first payment is', '1 September 2026'),
    lastOn: text('When the last payment is', '1 January 2027'),
    isFree: condition('It costs nothing on top: no interest and no charge'),
  },
  gather: (about) => {
    const found = planOf(about);
    if (!found.ok) return found;
    const { state, money, day, today } = about;
    // What is paid or late is not asked for on a slip.
    const next = openLines(state, found.value).find(({ on }) => on >= today);
    const { lines, interest } = currentVersion(found.value);
    const total = sum(lines.map(({ amount }) => amount));
    let left = total;
    const [first, last] = [lines[0], lines.at(-1)];
    const invoices = invoicesIn(about, found.value);
    return ok({
      planId: found.value.id,
      ...(next && { asked: next }),
      invoiceIds: invoices.map(({ id }) => id),
      values: {
        total: money(total),
        covers: sayInvoices(invoices, about),
        lines: lines.map(({ on, amount }, i) => {
          left = subtract(left, amount);
          return { number: String(i + 1), on: day(on), amount: money(amount), left: money(left) };
        }),
        payments: String(lines.length),
        firstAmount: first ? money(first.amount) : '',
        firstOn: first ? day(first.on) : '',
        lastOn: last ? day(last.on) : '',
        isFree: interest === 0,
      },
    });
  },
});

/** The plan asked for, or their latest that stands. Refused where the kind of letter does not fit how it stands. */
export function planOf(about: About): Result<Plan> {
  const { state, request, debtor } = about;
  const theirs = Object.values(state.plans).filter(({ debtorId }) => debtorId === debtor.id);
  const found = request.planId ? theirs.find(({ id }) => id === request.planId) : theirs.findLast(isStanding);
  if (!found && request.planId) {
    return refuse('unknown-plan', 'This plan is not in the book any more. Go back to the debtor.');
  }
  if (!found) return refuse('no-plan', `There is no plan with ${debtor.name}. Make one first.`);
  return misfit(about, found) ?? ok(found);
}

function misfit({ state, request: { kind } }: About, found: Plan) {
  if (!isStanding(found)) {
    return refuse('plan-withdrawn', 'This offer was withdrawn. Make a new plan and write about that one.');
  }
  if (kind === 'plan-offer' || kind === 'plan-agreement') {
    if (isOvertaken(state, found)) return overtaken();
    if (kind === 'plan-offer' && isRunning(found)) {
      return refuse('already-agreed', 'This plan has been agreed already. Write the plan agreement instead.');
    }
    return null;
  }
  if (isOffered(found)) {
    return refuse(
      'plan-not-agreed',
      'This plan is still an offer. Write the plan offer, or note their yes first.',
    );
  }
  if (kind === 'plan-changed' && found.versions.length === 1) {
    return refuse(
      'plan-not-changed',
      'This plan stands as it was agreed first. Change it, then write about it.',
    );
  }
  return null;
}

function overtaken() {
  return refuse(
    'plan-overtaken',
    'What is left on the invoices has changed since this plan was made. Withdraw it and make a new one.',
  );
}

function invoicesIn({ state, debtor }: About, found: Plan): Invoice[] {
  const { invoiceIds } = currentVersion(found);
  return invoicesOf(state, debtor.id).filter(({ id }) => invoiceIds.includes(id));
}

function sayInvoices(invoices: readonly Invoice[], { language, locale, day }: About): string {
  const { item, invoices: several } = phrases[language];
  const each = invoices.map(({ number, date }) => item(number, day(date)));
  return several(each.length, new Intl.ListFormat(locale, { type: 'conjunction' }).format(each));
}
