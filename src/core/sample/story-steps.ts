/** From stories told in days ago to the steps of a book: the monthly imports of the ledger, each contact and each payment. */
import { addDays, weekdayOf, type LocalDate } from '../basics/local-date';
import { cents, zero } from '../basics/money';
import type { LedgerDebtor } from '../imports/commands';
import type { InvoiceFacts } from '../invoices/state';
import { proposeAllocation } from '../payments/propose-allocation';
import type { DaysAgo, DebtorStory, StoryContact, StoryItem, StoryPayment } from './debtor-story';
import { debtorKnownAs, stepOn, type SampleStep } from './sample-step';

/** The whole ledger as it stood on a day, brought in that morning; what the book knows already changes nothing. */
export function importStep(stories: readonly DebtorStory[], ago: DaysAgo, today: LocalDate): SampleStep {
  const on = workingDay(today, ago);
  return stepOn(on, '08:30', () => ({
    type: 'ledger.import',
    fileName: `Open invoices ${on}.csv`,
    source: 'Xero sales invoices',
    asAt: null,
    sha256: null,
    coverage: 'part',
    closes: [],
    debtors: stories
      .map((story) => ledgerOf(story, ago, today))
      .filter(({ invoices }) => invoices.length > 0),
  }));
}

/** What the ledger held of a debtor: the items issued by that day, paid as far as they were then. */
function ledgerOf({ details, items }: DebtorStory, asAt: DaysAgo, today: LocalDate): LedgerDebtor {
  const issued = items.filter((item) => item.issued >= asAt);
  return { details, invoices: issued.map((item) => factsOf(item, asAt, today)) };
}

function factsOf(item: StoryItem, asAt: DaysAgo, today: LocalDate): InvoiceFacts {
  const { kind = 'invoice', number, description, reference = '', paid } = item;
  return {
    kind,
    number,
    date: addDays(today, -item.issued),
    dueDate: addDays(today, -item.due),
    amount: cents(item.amount),
    paidBefore: paid && paid.since >= asAt ? cents(paid.amount) : zero,
    description,
    reference,
  };
}

export function contactSteps({ details, contacts }: DebtorStory, today: LocalDate): SampleStep[] {
  return contacts.map((contact) => contactStep(details.accountNumber, contact, today));
}

function contactStep(account: string, contact: StoryContact, today: LocalDate): SampleStep {
  const { promise, followUp, person = '', words } = contact;
  const [channel, direction, outcome] = contact.how;
  return stepOn(workingDay(today, contact.ago), contact.time, (state) => ({
    type: 'note.record',
    debtorId: debtorKnownAs(account, state).id,
    channel,
    direction,
    outcome,
    person,
    words,
    followUp: followUp === undefined ? null : { on: workingDay(today, followUp) },
    promise: promise ? { amount: cents(promise.amount), by: workingDay(today, promise.by) } : null,
  }));
}

/** What came into the bank, written down the same morning and used for what the reference or the amount says. */
export function paymentSteps({ details, payments = [] }: DebtorStory, today: LocalDate): SampleStep[] {
  return payments.map((payment) => paymentStep(details.accountNumber, payment, today));
}

/** Money without a name when no account is given. */
export function paymentStep(
  account: string | null,
  { ago, amount: paid, reference }: StoryPayment,
  today: LocalDate,
): SampleStep {
  const on = workingDay(today, ago);
  return stepOn(on, '08:50', (state) => {
    const debtorId = account === null ? null : debtorKnownAs(account, state).id;
    const receipt = { on, amount: cents(paid), reference };
    const allocations = debtorId ? proposeAllocation(state, { debtorId, ...receipt }).allocations : [];
    return { type: 'payment.record', method: 'bank', words: '', debtorId, ...receipt, allocations };
  });
}

/** The day itself, or the nearest working day away from today: nobody is at the desk on a Sunday. */
export function workingDay(today: LocalDate, ago: DaysAgo): LocalDate {
  const on = addDays(today, -ago);
  const daysIntoWeekend = weekdayOf(on) - 5;
  if (daysIntoWeekend <= 0) return on;
  return addDays(on, ago > 0 ? -daysIntoWeekend : 3 - daysIntoWeekend);
}
