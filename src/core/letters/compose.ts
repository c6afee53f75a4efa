/** From a request and the book to the words of a letter. */
import { sayFullDay } from '../basics/date-text';
import type { DebtorId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { ok, refuse, type Result } from '../basics/result';
import { unknownDebtor } from '../debtors/unknown-debtor';
import type { Debtor, DebtorsState } from '../debtors/state';
import type { HoldsState } from '../holds/state';
import { invoicesOf } from '../invoices/balance';
import type { InvoicesState } from '../invoices/state';
import { isOvertaken } from '../plans/covering';
import { currentVersion, isStanding, type Plan, type PlansState } from '../plans/state';
import { profileOf, type Profile, type ProfileState } from '../profile/state';
import type { LetterRequest } from './commands';
import { onHoldRefusal } from './on-hold-refusal';
import { personOf, planAgreementWords } from './plan-agreement';
import type { LetterContent } from './state';
import { addressLineHeight } from './window';

/** The slices a letter is written from. */
export type LetterSources = ProfileState & DebtorsState & InvoicesState & PlansState & HoldsState;

export interface ComposedLetter {
  readonly debtorId: DebtorId;
  readonly content: LetterContent;
}

/**
 * The letter asked for, as it would be issued today.
 *
 * Refuses, with the way out: a hold in force without a reason to write all the same, a plan that is gone, withdrawn or overtaken by its invoices, an address that
 * is missing or too long for the window, a business that does not say how to pay it.
 */
export function composeLetter(
  state: LetterSources,
  request: LetterRequest,
  today: LocalDate,
): Result<ComposedLetter> {
  const profile = profileOf(state);
  const plan = state.plans[request.planId];
  if (!plan) return refuse('unknown-plan', 'This plan is not in the book any more. Go back to the debtor.');
  const debtor = state.debtors[plan.debtorId];
  if (!debtor) return unknownDebtor();
  const invoices = invoicesOf(state, debtor.id).filter((invoice) =>
    currentVersion(plan).invoiceIds.includes(invoice.id),
  );
  const recipient = addressOf(debtor);
  const refused =
    onHoldRefusal(state, debtor, request.despiteHold ?? '', today) ??
    planRefusal(state, plan) ??
    pageRefusal(debtor, recipient, profile);
  if (refused) return refused;

  // The words are English, so days and amounts are said in English too, the book's own if it has one.
  const locale = profile.locale.startsWith('en') ? profile.locale : 'en-GB';
  const { lines } = currentVersion(plan);
  const content: LetterContent = {
    layout: 'a4-dl-1',
    language: locale,
    sender: { name: profile.name, lines: filled([...profile.address, profile.phone, profile.email]) },
    recipient,
    date: sayFullDay(today, locale),
    ...planAgreementWords({ profile, debtor, invoices, lines, locale }),
  };
  return ok({ debtorId: debtor.id, content });
}

/** What stands in the window: who it is for, then where they are, country last. */
function addressOf(debtor: Debtor): string[] {
  const address = debtor.addresses[0];
  const place = address ? filled([...address.lines, address.city, address.postcode]) : [];
  if (!address || place.length === 0) return [];
  const person = personOf(debtor);
  return filled([person === debtor.name ? '' : person, debtor.name, ...place, address.country]);
}

function filled(lines: readonly string[]): string[] {
  return lines.filter((line) => line !== '');
}

function planRefusal(state: InvoicesState, plan: Plan) {
  if (!isStanding(plan)) {
    return refuse('plan-withdrawn', 'This offer was withdrawn. Make a new plan and write about that one.');
  }
  if (!isOvertaken(state, plan)) return null;
  return refuse(
    'plan-overtaken',
    'What is left on the invoices has changed since this plan was made. Withdraw it and make a new one.',
  );
}

function pageRefusal(debtor: Debtor, recipient: readonly string[], profile: Profile) {
  if (recipient.length === 0) {
    return refuse(
      'no-address',
      `There is no address for ${debtor.name} yet. Add one on the debtor’s page; the letter needs it in the window.`,
    );
  }
  if (addressLineHeight(recipient) === null) {
    return refuse(
      'address-too-long',
      `The address of ${debtor.name} is too long for the window of an envelope. Shorten it on the debtor’s page.`,
    );
  }
  if (profile.bank.account === '') {
    return refuse(
      'no-bank-account',
      'The letter has to say how to pay, and this book has no bank account yet. Add it in the book’s settings.',
    );
  }
  return null;
}
