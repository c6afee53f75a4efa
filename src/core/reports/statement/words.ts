/** What a statement says, in the language of whoever reads it. */
import type { Bucket } from '../../invoices/balance';
import type { LetterLanguage } from '../../letters/kinds';
import type { MovementKind } from '../balance/movements';

export interface StatementWords {
  readonly title: (day: string) => string;
  readonly owed: (amount: string) => string;
  readonly inCredit: (amount: string) => string;
  readonly nothing: string;
  readonly account: (number: string) => string;
  readonly since: (from: string, to: string) => string;
  readonly kinds: Readonly<Record<MovementKind | 'unallocated', string>>;
  readonly disputed: (amount: string) => string;
  readonly columns: Readonly<
    Record<'date' | 'item' | 'due' | 'amount' | 'open' | 'soFar' | 'added' | 'paid' | 'balance', string>
  >;
  readonly opening: string;
  readonly closing: string;
  readonly ages: Readonly<Record<Bucket, string>>;
  readonly unused: string;
  readonly noMovements: string;
  readonly howToPay: (payTo: string, account: string, reference: string) => string;
  readonly disputedNote: string;
  readonly plannedNote: string;
  readonly questions: (who: string, how: string) => string;
}

const en: StatementWords = {
  title: (day) => `Statement of account as at ${day}`,
  owed: (amount) => `Your account comes to ${amount}.`,
  inCredit: (amount) => `You have ${amount} with us. There is nothing to pay.`,
  nothing: 'There is nothing to pay.',
  account: (number) => `Account ${number}`,
  since: (from, to) => `From ${from} to ${to}`,
  kinds: {
    invoice: 'Invoice',
    'credit-note': 'Credit note',
    'payment-on-account': 'Payment on account',
    'paid-before': 'Paid or credited',
    'ledger-change': 'Changed',
    payment: 'Payment',
    refund: 'Paid back to you',
    'payment-reversed': 'Payment returned',
    'write-off': 'Written off',
    'write-off-reversed': 'Write-off taken back',
    unallocated: 'Payment not used yet',
  },
  disputed: (amount) => `in query: ${amount}`,
  columns: {
    date: 'Date',
    item: 'Item',
    due: 'Due',
    amount: 'Amount',
    open: 'Open',
    soFar: 'Total so far',
    added: 'Added',
    paid: 'Taken off',
    balance: 'Balance',
  },
  opening: 'Brought forward',
  closing: 'Balance',
  ages: {
    'not-due': 'Not yet due',
    '1-30': '1–30 days late',
    '31-60': '31–60 days late',
    '61-90': '61–90 days late',
    'over-90': '91 days and more',
  },
  unused: 'Not used yet',
  noMovements: 'Nothing moved in this time.',
  howToPay: (payTo, account, reference) =>
    `**How to pay.** Please pay by bank transfer to ${payTo}, account ${account}. Give **${reference}** as the reference, so that we know it is from you.`,
  disputedNote: 'What is marked as in query waits for an answer. You need not pay that part until then.',
  plannedNote: 'What is in your payment plan stays as we agreed: please pay it by its instalments.',
  questions: (who, how) =>
    `**Is something different in your books, or can’t you pay it all now?** Please tell us${how && `: you reach ${who} ${how}`}.`,
};

const de: StatementWords = {
  title: (day) => `Kontoauszug zum ${day}`,
  owed: (amount) => `Offen sind insgesamt ${amount}.`,
  inCredit: (amount) => `Sie haben bei uns ein Guthaben von ${amount}. Es ist nichts zu zahlen.`,
  nothing: 'Es ist nichts zu zahlen.',
  account: (number) => `Konto ${number}`,
  since: (from, to) => `Vom ${from} bis ${to}`,
  kinds: {
    invoice: 'Rechnung',
    'credit-note': 'Gutschrift',
    'payment-on-account': 'Anzahlung',
    'paid-before': 'Bezahlt oder gutgeschrieben',
    'ledger-change': 'Geändert',
    payment: 'Zahlung',
    refund: 'An Sie erstattet',
    'payment-reversed': 'Zahlung zurückgegangen',
    'write-off': 'Ausgebucht',
    'write-off-reversed': 'Ausbuchung zurückgenommen',
    unallocated: 'Zahlung, noch nicht verwendet',
  },
  disputed: (amount) => `in Klärung: ${amount}`,
  columns: {
    date: 'Datum',
    item: 'Posten',
    due: 'Fällig am',
    amount: 'Betrag',
    open: 'Offen',
    soFar: 'Summe bis hier',
    added: 'Hinzu',
    paid: 'Ab',
    balance: 'Saldo',
  },
  opening: 'Übertrag',
  closing: 'Saldo',
  ages: {
    'not-due': 'Noch nicht fällig',
    '1-30': '1–30 Tage überfällig',
    '31-60': '31–60 Tage überfällig',
    '61-90': '61–90 Tage überfällig',
    'over-90': '91 Tage und mehr',
  },
  unused: 'Noch nicht verwendet',
  noMovements: 'In dieser Zeit hat sich nichts bewegt.',
  howToPay: (payTo, account, reference) =>
    `**So zahlen Sie.** Bitte überweisen Sie an ${payTo}, Konto ${account}. Geben Sie **${reference}** als Verwendungszweck an. So wissen wir, dass es von Ihnen kommt.`,
  disputedNote: 'Was in Klärung ist, wartet auf eine Antwort. Diesen Teil müssen Sie bis dahin nicht zahlen.',
  plannedNote: 'Was in Ihrem Zahlungsplan steht, bleibt wie vereinbart: Bitte zahlen Sie es in den Raten.',
  questions: (who, how) =>
    `**Steht bei Ihnen etwas anderes, oder können Sie jetzt nicht alles zahlen?** Bitte sagen Sie es uns${how && `: Sie erreichen ${who} ${how}`}.`,
};

export const statementWords: Readonly<Record<LetterLanguage, StatementWords>> = { en, de };
