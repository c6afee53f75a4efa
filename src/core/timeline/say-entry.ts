/** The words of a timeline entry, made in this one place: the screen shows them, files carry them. */
import { sayDespite } from '../letters/safe-to-send';
import { assertNever } from '../basics/assert-never';
import { sayBytes } from '../basics/byte-text';
import { sayDay } from '../basics/date-text';
import type { LocalDate } from '../basics/local-date';
import type { Cents } from '../basics/money';
import { sayMoney } from '../basics/money-text';
import { tellingNames, type Budget } from '../budgets/state';
import type { Invoice } from '../invoices/state';
import { sayContact } from '../notes/say-contact';
import { versionWords } from '../plans/say-version';
import type { PlanVersion } from '../plans/state';
import { moneyWords } from './say-money-entry';
import { sayPlanEntry } from './say-plan-entry';
import { sayDisputed, sayStopEntry, sayWhoAnswers } from './say-stop-entry';
import { categoryNames, isSensitive } from '../circumstances/state';
import type { Entry, Happening, HappeningOf } from './timeline';

export interface SayContext {
  readonly locale: string;
  readonly currency: string;
  readonly today: LocalDate;
}

export interface EntryWords {
  readonly title: string;
  /** What of it is to be kept in mind; may be empty. */
  readonly strong: string;
  /** Who, how, what follows: quieter; may be empty. */
  readonly detail: string;
}

export function sayEntry(entry: Entry, context: SayContext): EntryWords {
  const money = (amount: Cents) => sayMoney(amount, context.currency, context.locale);
  switch (entry.what) {
    case 'noted':
      return noteWords(entry, context, money);
    case 'invoice-dated':
      return plain(`${sayItem(entry.invoice)}, ${money(entry.invoice.amount)}`, entry.invoice.description);
    case 'fell-due':
      return plain(`${entry.invoice.number} fell due, ${money(entry.invoice.amount)}`);
    case 'paid':
    case 'payment-reversed':
    case 'refunded':
    case 'credit-used':
    case 'written-off':
    case 'write-off-reversed':
      return moneyWords(entry, money);
    case 'plan-offered':
      return plain('Plan offered', planLine(entry.version, context));
    case 'plan-agreed':
      return { title: '', strong: 'Plan agreed', detail: planLine(entry.version, context) };
    case 'plan-signed':
    case 'plan-changed':
    case 'plan-concession-given':
    case 'plan-refused':
    case 'plan-withdrawn':
    case 'plan-ended':
      return sayPlanEntry(entry.what, entry.version, context);
    case 'disputed':
    case 'dispute-resolved':
    case 'hold-placed':
    case 'hold-lifted':
      return sayStopEntry(entry, context);
    case 'archived':
      return plain('Put into the archive', entry.by);
    case 'brought-back':
      return plain('Brought back from the archive', entry.by);
    case 'merged':
      return plain(`Merged with ${entry.merged.debtor.name}, who was in the book twice`, entry.merged.by);
    case 'letter-issued': {
      const { number, content } = entry.letter;
      return plain(`Letter ${number} “${content.subject}”`, sayDespite(entry.letter));
    }
    case 'letter-reprinted': {
      const { number, despiteHold, by } = entry.reprint;
      return plain(`Letter ${number} printed again`, `although on hold: “${despiteHold}” · ${by}`);
    }
    case 'letter-posted': {
      const { number, who, certificate } = entry.posting;
      const proof = certificate && `certificate ${certificate}`;
      return plain(`Letter ${number} posted`, [who && `by ${who}`, proof].filter(Boolean).join(' · '));
    }
    case 'circumstances-told':
    case 'circumstances-closed':
      return toldWords(entry);
    case 'budget-told':
      return budgetWords(entry.budget);
    case 'attached':
      return attachedWords(entry, context);
    case 'imported':
      return plain(`Import “${entry.import.fileName}”: ${importWords(entry)}`);
    default:
      return assertNever(entry, 'entry');
  }
}

function plain(title: string, detail = ''): EntryWords {
  return { title, strong: '', detail };
}

/** Sensitive ones are read where they are asked for, and not here. */
function toldWords({
  what,
  circumstances,
  told,
}: HappeningOf<'circumstances-told' | 'circumstances-closed'>): EntryWords {
  const isOver = what === 'circumstances-closed';
  if (isSensitive(circumstances)) {
    return plain(`Sensitive circumstances ${isOver ? 'closed' : 'recorded'}`, told.told.by);
  }
  const { category, words } = told;
  if (isOver) return plain(`${categoryNames[category]}: no more`, circumstances.closed?.by);
  return { title: words, strong: categoryNames[category], detail: told.told.by };
}

/** Its figures stand on a page of their own: a timeline is printed. */
function budgetWords({ isSensitive: isHidden, how, toldBy, recorded }: Budget): EntryWords {
  const detail = [isHidden ? '' : toldBy, tellingNames[how], recorded.by].filter(Boolean).join(' · ');
  return plain(isHidden ? 'Sensitive budget recorded' : 'Budget recorded', detail);
}

function attachedWords(
  { attachment: { name, bytes, by }, letter }: HappeningOf<'attached'>,
  { locale }: SayContext,
): EntryWords {
  return plain(
    `Attached ${name}, ${sayBytes(bytes, locale)}${letter ? `, to letter ${letter.number}` : ''}`,
    by,
  );
}

function noteWords(
  { note, promise, disputed }: Extract<Happening, { what: 'noted' }>,
  context: SayContext,
  money: (amount: Cents) => string,
): EntryWords {
  const day = (on: LocalDate) => sayDay(on, context.today, context.locale);
  const strong = [
    promise && `Promised ${money(promise.amount)} by ${day(promise.by)}`,
    disputed && sayDisputed(disputed.dispute, disputed.invoice, context),
  ];
  return {
    title: note.words,
    strong: strong.filter(Boolean).join(' · '),
    detail: [
      sayContact(note),
      note.writing && sayDespite(note.writing),
      disputed && !disputed.dispute.resolution && sayWhoAnswers(disputed.dispute, context),
      note.followUp &&
        [`back to it ${day(note.followUp.on)}`, note.followUp.words].filter(Boolean).join(': '),
      note.by,
    ]
      .filter(Boolean)
      .join(' · '),
  };
}

function sayItem({ kind, number }: Invoice): string {
  switch (kind) {
    case 'invoice':
      return `${number} issued`;
    case 'credit-note':
      return `Credit note ${number}`.trim();
    case 'payment-on-account':
      return `Paid on account ${number}`.trim();
    default:
      return assertNever(kind, 'kind of item');
  }
}

function planLine(version: PlanVersion, { currency, locale }: SayContext): string {
  return versionWords(version, currency, locale);
}

/** Without sums: a later import may have said otherwise since, and the balance of the day stands beside. */
function importWords({ added, changed, gone }: Extract<Happening, { what: 'imported' }>): string {
  const parts = [sayItems(added, 'added'), sayItems(changed, 'changed'), sayItems(gone, 'no longer owed')];
  return parts.filter(Boolean).join('; ');
}

/** Three by number, the rest counted. */
function sayItems(items: readonly Invoice[], verb: string): string {
  if (items.length === 0) return '';
  const named = items.slice(0, 3).map((item) => item.number || sayItem(item));
  const more = items.length - named.length;
  return `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''} ${verb}`;
}
