/** A statement as the page that prints: on the book's stationery, in the debtor's language, the address in the window. */
import { sayShortDay } from '../../basics/date-text';
import { idSchema, type DebtorId } from '../../basics/ids';
import type { LocalDate } from '../../basics/local-date';
import { add, negate, zero, type Cents } from '../../basics/money';
import { ok, type Result } from '../../basics/result';
import { lineSchema, z } from '../../basics/zod';
import { unknownDebtor } from '../../debtors/unknown-debtor';
import { buckets } from '../../invoices/balance';
import { aboutOf, type About, type LetterSources } from '../../letters/about';
import { payingFooter, payingOf, reachFooter, sheetFor } from '../../letters/compose';
import { escapeMarkdown } from '../../letters/merge';
import { paymentSlip } from '../../letters/payment-slip';
import type { LetterContent } from '../../letters/state';
import { statementChoiceSchema, type StatementChoice } from '../../letters/statement-choice';
import { noAccountRefusal } from '../../letters/words';
import { stationeryOf } from '../../stationery/state';
import type { StatementSources } from './open-items';
import { statementOf, type Statement } from './statement';
import { toPayOf, type ToPay } from './to-pay';
import { statementWords, type StatementWords } from './words';

export const statementRequestSchema = z.object({
  paper: z.literal('statement'),
  debtorId: idSchema<DebtorId>(),
  choice: statementChoiceSchema,
  /** Why it goes out although a hold is in force. */
  despiteHold: lineSchema(300).optional(),
});

export type StatementRequest = z.infer<typeof statementRequestSchema>;

/**
 * What stands on the page.
 *
 * Refuses, with the way out, an address that is missing or too long, and a business that does not say how to pay it.
 */
export function statementContent(
  state: LetterSources & StatementSources,
  debtorId: DebtorId,
  choice: StatementChoice,
  today: LocalDate,
): Result<LetterContent> {
  const debtor = state.debtors[debtorId];
  if (!debtor) return unknownDebtor();
  const about = aboutOf(state, { kind: 'statement-cover', channel: 'letter', debtorId }, debtor, today);
  const made = statementOf(state, debtorId, choice);
  const asks = made.closing > 0;
  const refused = asks ? noAccountRefusal(about.profile) : null;
  if (refused) return refused;
  const sheet = sheetFor(about);
  if (!sheet.ok) return sheet;
  const toPay = toPayOf(state, debtorId, made.closing, today);
  const asked = { ...payingOf(about), amount: toPay.amount, on: null, locale: about.locale };
  const slip = toPay.amount > 0 && paymentSlip(stationeryOf(state, about.profile), asked);
  return ok({
    ...sheet.value,
    ...(slip && { slip }),
    subject: statementWords[about.language].title(about.day(choice.asAt)),
    body: bodyOf(about, made, toPay, choice),
    signatures: [],
    hasLedger: true,
    footer: asks ? payingFooter(about) : reachFooter(about),
  });
}

function bodyOf(about: About, made: Statement, { hasPlan }: ToPay, choice: StatementChoice): string {
  const words = statementWords[about.language];
  const { closing } = made;
  const lines = choice.style === 'open-items' ? itemTable(about, made) : movementTable(about, made, choice);
  const { payTo, account, reference } = payingOf(about);
  const [to, into, by] = [payTo, unparted(account), reference].map(escapeMarkdown) as [
    string,
    string,
    string,
  ];
  return [
    `**${sayClosing(words, closing, about)}**`,
    factsLine(about, choice),
    lines,
    ageTable(about, made),
    made.disputed > 0 && words.disputedNote,
    closing > 0 && hasPlan && words.plannedNote,
    closing > 0 && words.howToPay(to, into, by),
    words.questions(...reachedBy(about)),
    escapeMarkdown([about.profile.signatory, about.profile.name].filter(Boolean).join(', ')),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function sayClosing(words: StatementWords, closing: Cents, { money }: About): string {
  if (closing === 0) return words.nothing;
  const amount = escapeMarkdown(money(closing > 0 ? closing : negate(closing)));
  return closing > 0 ? words.owed(amount) : words.inCredit(amount);
}

function factsLine({ debtor, language, day }: About, { style, from, asAt }: StatementChoice): string {
  const words = statementWords[language];
  const since = style === 'brought-forward' && from ? words.since(day(from), day(asAt)) : '';
  const account = debtor.accountNumber && words.account(debtor.accountNumber);
  return escapeMarkdown([account, since].filter(Boolean).join(' · '));
}

function reachedBy({ profile }: About): [who: string, how: string] {
  const { signatory, name, phone, email } = profile;
  return [escapeMarkdown(signatory || name), [phone, email].filter(Boolean).map(escapeMarkdown).join(', ')];
}

/** The sum so far stands on each line, so that a page that ends says what it carries over to the next. */
function itemTable(about: About, { items, closing }: Statement): string {
  const { columns, kinds, disputed, closing: total } = statementWords[about.language];
  const { money } = about;
  let soFar = zero;
  const rows = items.map((item) => [
    shortDay(about, item.date),
    [kinds[item.kind], item.number, item.disputed > 0 && `(${disputed(money(item.disputed))})`]
      .filter(Boolean)
      .join(' '),
    item.dueDate ? shortDay(about, item.dueDate) : '',
    money(item.amount),
    money(item.left),
    money((soFar = add(soFar, item.left))),
  ]);
  const head = [columns.date, columns.item, columns.due, columns.amount, columns.open, columns.soFar];
  return table(head, 3, [...rows, ['', '', '', '', total, money(closing)]]);
}

function movementTable(about: About, made: Statement, { from }: StatementChoice): string {
  const words = statementWords[about.language];
  const { columns, kinds } = words;
  const { money } = about;
  const rows = made.movements.map(({ on, kind, reference, by, balance }) => [
    shortDay(about, on),
    `${kinds[kind]} ${reference}`,
    by > 0 ? money(by) : '',
    by < 0 ? money(negate(by)) : '',
    money(balance),
  ]);
  const opening = from ? [[shortDay(about, from), words.opening, '', '', money(made.opening)]] : [];
  const none = rows.length === 0 ? [['', words.noMovements, '', '', '']] : [];
  const head = [columns.date, columns.item, columns.added, columns.paid, columns.balance];
  return table(head, 2, [...opening, ...none, ...rows, ['', '', '', words.closing, money(made.closing)]]);
}

function ageTable({ language, money }: About, { ageing, credits, unallocated }: Statement): string {
  const words = statementWords[language];
  const unused = add(credits, unallocated);
  const less = unused === 0 ? [] : [[words.unused, money(negate(unused))] as const];
  const aged = buckets.map((bucket) => [words.ages[bucket], money(ageing[bucket])] as const);
  const all = [...aged, ...less];
  return table(
    all.map(([label]) => label),
    0,
    [all.map(([, amount]) => amount)],
  );
}

/** Markdown; the columns from `amounts` on stand to the right. */
function table(head: readonly string[], amounts: number, rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => escapeMarkdown(cell)).join(' | ')} |`;
  const rule = `| ${head.map((_, at) => (at < amounts ? ':--' : '--:')).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function shortDay({ locale }: About, on: LocalDate): string {
  return unparted(sayShortDay(on, locale));
}

/** It stays on one line. */
function unparted(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}
