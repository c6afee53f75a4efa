/** The words of a plan agreement: what is owed, when and how it is paid, and what happens if life gets in the way. */
import template from '../../../resources/letters/plan-agreement.en.md?raw';
import { sayFullDay } from '../basics/date-text';
import { subtract, sum, type Cents } from '../basics/money';
import { sayMoney } from '../basics/money-text';
import { contactOf } from '../debtors/reach';
import type { Debtor } from '../debtors/state';
import type { Invoice } from '../invoices/state';
import type { PlanLine } from '../plans/plan-line';
import type { Profile } from '../profile/state';
import { merge, type FieldsOf } from './merge';
import type { LetterContent } from './state';

/** What the template may name. */
export const planAgreementFields = {
  greeting: 'text',
  total: 'text',
  invoices: 'text',
  lines: { number: 'text', on: 'text', amount: 'text', left: 'text' },
  accountName: 'text',
  account: 'text',
  reference: 'text',
  caller: 'text',
  phone: 'text',
  email: 'text',
} as const;

interface PlanAgreement {
  readonly profile: Profile;
  readonly debtor: Debtor;
  /** What the plan covers, the longest due first. */
  readonly invoices: readonly Invoice[];
  readonly lines: readonly PlanLine[];
  /** How amounts and days are said. */
  readonly locale: string;
}

type Words = Pick<LetterContent, 'subject' | 'body' | 'signatures' | 'footer'>;

/** Fits an offer as well as a plan already agreed by word of mouth. */
export function planAgreementWords(agreement: PlanAgreement): Words {
  const { profile, debtor } = agreement;
  const fields = fieldsOf(agreement);
  return {
    subject: `Your payment plan for ${fields.total}`,
    body: merge(template, planAgreementFields, fields),
    signatures: [
      { party: profile.name, name: profile.signatory },
      { party: debtor.name, name: personOf(debtor) },
    ],
    footer: `Pay to ${fields.accountName}, ${fields.account}, reference ${fields.reference}`,
  };
}

function fieldsOf({ profile, debtor, invoices, lines, locale }: PlanAgreement) {
  const say = (amount: Cents) => sayMoney(amount, profile.currency, locale);
  const total = sum(lines.map((line) => line.amount));
  let left = total;
  return {
    greeting: debtor.greeting || `Dear ${contactOf(debtor) || debtor.name}`,
    total: say(total),
    invoices: sayInvoices(invoices, locale),
    lines: lines.map(({ on, amount }, i) => {
      left = subtract(left, amount);
      return { number: String(i + 1), on: sayFullDay(on, locale), amount: say(amount), left: say(left) };
    }),
    accountName: profile.bank.accountName || profile.name,
    account: profile.bank.account,
    reference: referenceOf(debtor, invoices),
    caller: profile.signatory || profile.name,
    phone: profile.phone,
    email: profile.email,
  } satisfies FieldsOf<typeof planAgreementFields>;
}

/** Who signs and opens the letter: the person themselves, or whoever is to be asked for; empty when nobody is. */
export function personOf(debtor: Debtor): string {
  return debtor.kind === 'individual' ? debtor.name : contactOf(debtor);
}

/** What a payment says, so that it is known whose it is. */
export function referenceOf(debtor: Debtor, invoices: readonly Invoice[]): string {
  return debtor.accountNumber || (invoices[0]?.number ?? '') || debtor.name;
}

/** `invoices INV-201 of 3 June 2026 and INV-214 of 1 July 2026`. */
function sayInvoices(invoices: readonly Invoice[], locale: string): string {
  const each = invoices.map(({ number, date }) => `${number} of ${sayFullDay(date, locale)}`);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(each);
  return `${each.length === 1 ? 'invoice' : 'invoices'} ${list}`;
}
