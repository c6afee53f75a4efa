/** A plan as it stands: what it comes to, and when which part is paid. */
import type { LocalDate } from '../../basics/local-date';
import { subtract, sum } from '../../basics/money';
import { ofDebtor } from '../../basics/of-debtor';
import { ok, refuse, type Result } from '../../basics/result';
import { invoicesOf } from '../../invoices/balance';
import type { Invoice } from '../../invoices/state';
import { isOvertaken } from '../../plans/covering';
import { earlyDiscountOf, versionOn } from '../../plans/early-discount';
import type { PlanLine } from '../../plans/plan-line';
import {
  currentVersion,
  isOffered,
  isRunning,
  isStanding,
  type Plan,
  type PlanVersion,
} from '../../plans/state';
import { openLines } from '../../plans/to-come';
import type { About, LetterSources } from '../about';
import { figure, inDays } from '../example';
import { condition, list, text } from '../field';
import { phrases } from '../phrases';
import { group } from './group';

export const plan = group({
  asks: true,
  fields: {
    total: text('What the plan comes to', figure(2_400_00)),
    covers: text('The invoices it is for', {
      en: 'invoices INV-201 and INV-214',
      de: 'Rechnungen INV-201 und INV-214',
    }),
    lines: list('Its payments, one after the other', {
      number: text('1, 2, 3 …', '1', '2', '3', '4', '5'),
      on: text('The day', inDays(0), inDays(30), inDays(61), inDays(91), inDays(122)),
      amount: text('How much', figure(800_00), figure(400_00)),
      left: text(
        'What is left to pay after it',
        figure(1_600_00),
        figure(1_200_00),
        figure(800_00),
        figure(400_00),
        figure(0),
      ),
    }),
    payments: text('How many payments', '5'),
    firstAmount: text('The first payment', figure(800_00)),
    firstOn: text('When the first payment is', inDays(0)),
    lastOn: text('When the last payment is', inDays(122)),
    inParts: condition('It is paid in more than one payment'),
    concession: text('What becomes of a discount, or of what is let go', {
      en: 'If it is not paid by 30 September 2026, the full £2,400.00 is due by 31 December 2026.',
      de: 'Ist das bis 30. September 2026 nicht bezahlt, sind bis 31. Dezember 2026 die vollen 2.400,00 € fällig.',
    }),
    isFree: condition('It costs nothing on top: no interest and no charge'),
  },
  gather: (about) => {
    const found = planOf(about);
    if (!found.ok) return found;
    const { state, money, day, today } = about;
    // What is paid or late is not asked for on a slip.
    const next = openLines(state, found.value, today).find(({ on }) => on >= today);
    const version = versionOn(state, found.value, today);
    const { lines, interest } = version;
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
        covers: sayInvoices(invoices, version, about),
        lines: lines.map(({ on, amount }, i) => {
          left = subtract(left, amount);
          return { number: String(i + 1), on: day(on), amount: money(amount), left: money(left) };
        }),
        payments: String(lines.length),
        firstAmount: first ? money(first.amount) : '',
        firstOn: first ? day(first.on) : '',
        lastOn: last ? day(last.on) : '',
        inParts: lines.length > 1,
        concession: sayConcession(version, about),
        isFree: interest === 0,
      },
    });
  },
});

/** The plan asked for, or the likeliest. Refused where the kind of letter does not fit how it stands. */
export function planOf(about: About): Result<Plan> {
  const { state, request, debtor } = about;
  const theirs = ofDebtor(state.plans, debtor.id);
  const found = request.planId
    ? theirs.find(({ id }) => id === request.planId)
    : (fittingPlans(about)[0] ?? theirs.findLast(isStanding));
  if (!found && request.planId) {
    return refuse('unknown-plan', 'This plan is not in the book any more. Go back to the debtor.');
  }
  if (!found) return refuse('no-plan', `There is no plan with ${debtor.name}. Make one first.`);
  return misfit(about, found) ?? ok(found);
}

/** Those such a letter can be about, the latest first; for a missed payment only those that wait for one. */
export function fittingPlans(about: Pick<About, 'state' | 'request' | 'debtor' | 'today'>): Plan[] {
  const { state, debtor, today } = about;
  const theirs = ofDebtor(state.plans, debtor.id);
  const fitting = theirs.filter((each) => misfit(about, each) === null).toReversed();
  if (about.request.kind !== 'missed-instalment') return fitting;
  return fitting.filter((each) => lateLine(state, each, today) !== null);
}

/** The oldest line before today that is not paid in full, with what is missing of it. */
export function lateLine(state: LetterSources, of: Plan, today: LocalDate): PlanLine | null {
  const [oldest] = openLines(state, of, today);
  return oldest && oldest.on < today ? oldest : null;
}

function misfit({ state, request: { kind } }: Pick<About, 'state' | 'request'>, found: Plan) {
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

/** Empty where nothing was conceded, or a discount is over. */
function sayConcession(version: PlanVersion, { language, money, day }: About): string {
  const { otherwise, letGo } = phrases[language];
  const early = earlyDiscountOf(version);
  if (early) return otherwise(day(early.by), money(early.otherwise.amount), day(early.otherwise.on));
  return version.concession > 0 ? letGo(money(version.concession)) : '';
}

function invoicesIn({ state, debtor }: About, found: Plan): Invoice[] {
  const { invoiceIds } = currentVersion(found);
  return invoicesOf(state, debtor.id).filter(({ id }) => invoiceIds.includes(id));
}

/** What of one was left out of the plan, being disputed, is said with it. */
function sayInvoices(
  invoices: readonly Invoice[],
  { aside }: PlanVersion,
  { language, locale, day, money }: About,
): string {
  const { item, without, invoices: several } = phrases[language];
  const each = invoices.map(({ id, number, date }) => {
    const outside = aside.find(({ invoiceId }) => invoiceId === id);
    const said = item(number, day(date));
    return outside ? without(said, money(outside.amount)) : said;
  });
  return several(each.length, new Intl.ListFormat(locale, { type: 'conjunction' }).format(each));
}
