/** What a reminder asks for: overdue invoices, without what is disputed or in a plan. */
import { addDays, type LocalDate } from '../../basics/local-date';
import { add, subtract, sum, type Cents } from '../../basics/money';
import { ok, refuse, type Result } from '../../basics/result';
import { balanceOf, daysOverdue, invoicesOf, leftOf } from '../../invoices/balance';
import { unallocatedFrom } from '../../payments/unallocated';
import type { About } from '../about';
import { figure, inDays } from '../example';
import { condition, list, text } from '../field';
import type { LetterKind } from '../kinds';
import { claimDays, lateInterest } from '../law';
import { group } from './group';
import { partsOf } from './parts';

/** Days to pay or answer, where the law has no say and nobody chose a day. */
const DAYS_TO_ANSWER = 14;
const daysToAnswer: Partial<Readonly<Record<LetterKind, number>>> = { 'follow-up': 10, 'firm-reminder': 7 };

export const owed = group({
  asks: true,
  fields: {
    total: text('What is asked for, all together', figure(2_400_00)),
    invoices: list('The invoices asked for, the oldest first', {
      number: text('Its number', 'INV-201', 'INV-214', 'INV-220'),
      date: text('Its date', inDays(-90), inDays(-62), inDays(-45)),
      due: text('When it was due', inDays(-60), inDays(-32), inDays(-15)),
      days: text('Days since then', '60', '32', '15'),
      amount: text('What is asked for of it', figure(800_00), figure(1_200_00), figure(400_00)),
    }),
    count: text('How many invoices', '3'),
    oldestDue: text('When the oldest was due', inDays(-60)),
    oldestDays: text('Days since the oldest was due', '60'),
    by: text('The day they are asked to pay or answer by', inDays(14)),
    disputed: text('What they dispute, which is not asked for; may be empty', figure(88_00)),
    credit: text('Money of theirs that no invoice has used; may be empty', figure(50_00)),
    lateInterest: condition('The law lets us add interest, for this debtor'),
  },
  gather: (about) => {
    const chosen = partsOf(about);
    if (!chosen.ok) return chosen;
    const by = answerBy(about);
    if (!by.ok) return by;
    const parts = chosen.value;
    const { debtor, money, day, today, profile } = about;
    const [oldest] = parts;
    const total = sum(parts.map(({ amount }) => amount));
    const credit = creditOf(about);
    if (credit >= total) return coveredByCredit(about, credit);
    const disputed = sum(parts.map(({ invoice, amount }) => subtract(leftOf(invoice), amount)));
    return ok({
      invoiceIds: parts.map(({ invoice }) => invoice.id),
      asked: { amount: total, on: by.value },
      values: {
        total: money(total),
        invoices: parts.map(({ invoice, amount }) => ({
          number: invoice.number,
          date: day(invoice.date),
          due: day(invoice.dueDate),
          days: String(daysOverdue(invoice, today)),
          amount: money(amount),
        })),
        count: String(parts.length),
        oldestDue: oldest ? day(oldest.invoice.dueDate) : '',
        oldestDays: oldest ? String(daysOverdue(oldest.invoice, today)) : '',
        by: day(by.value),
        disputed: disputed > 0 ? money(disputed) : '',
        credit: credit > 0 ? money(credit) : '',
        lateInterest: lateInterest(profile.jurisdiction, debtor.kind) !== null,
      },
    });
  },
});

/** The day that was chosen, or as many days from now as the law or the kind gives. */
export function answerBy(about: About): Result<LocalDate> {
  const { request, today } = about;
  const least = addDays(today, usualDays(about));
  const { by = least } = request;
  if (by > today) return ok(by);
  return refuse('day-has-passed', 'The day to answer by has to be after today. Choose a later one.', 'by');
}

function usualDays({ request: { kind }, profile, debtor }: About): number {
  const byLaw = kind === 'letter-before-claim' ? claimDays(profile.jurisdiction, debtor.kind) : null;
  return byLaw?.value ?? daysToAnswer[kind] ?? DAYS_TO_ANSWER;
}

function creditOf({ state, debtor, today }: About): Cents {
  return add(balanceOf(invoicesOf(state, debtor.id), today).credit, unallocatedFrom(state, debtor.id));
}

function coveredByCredit({ debtor, toUs: { money } }: About, credit: Cents) {
  return refuse(
    'covered-by-credit',
    `${debtor.name} has ${money(credit)} with us that no invoice has used, which covers this. Use it for the invoices first.`,
  );
}
