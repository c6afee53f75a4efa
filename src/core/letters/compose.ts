/** From a request and the book to a page, or to words to copy or to say. */
import type { LocalDate } from '../basics/local-date';
import { ok, refuse, type Result } from '../basics/result';
import { emailsOf, phonesOf } from '../debtors/reach';
import type { Debtor } from '../debtors/state';
import { stationeryOf } from '../stationery/state';
import { personOf, type About, type LetterSources } from './about';
import { addressLineMm } from './address-fit';
import type { LetterRequest, PageRequest } from './commands';
import { referenceOf } from './fields/always';
import type { Asked } from './fields/group';
import { layoutOf, type Layout } from './layouts';
import { plainLine } from './merge';
import { paymentSlip } from './payment-slip';
import { phrases } from './phrases';
import type { Letter, LetterContent } from './state';
import { asksForMoney } from './template';
import { wordsOf } from './words';

/** A letter as it would be issued today, with what it speaks of. */
export interface ComposedLetter extends Pick<Letter, 'planId' | 'invoiceIds' | 'template' | 'content'> {
  /** Null where no money is asked for. */
  readonly asked: Asked | null;
}

/** An email, a text message or a call: words to copy or to say. */
export interface ComposedMessage {
  /** Their address or number; empty when the book has none. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/**
 * The page asked for.
 *
 * Refuses, with the way out: a hold in force without a reason to write all the same; a kind that does not fit how
 * things stand; an address that is missing or too long for the window; a business that does not say how to pay it.
 */
export function composeLetter(
  state: LetterSources,
  request: PageRequest,
  today: LocalDate,
): Result<ComposedLetter> {
  const worded = wordsOf(state, request, today);
  if (!worded.ok) return worded;
  const { about, template, words, planId, invoiceIds, asked } = worded.value;
  const sheet = sheetFor(about);
  if (!sheet.ok) return sheet;
  const stationery = stationeryOf(state, about.profile);
  const slip = asked && paymentSlip(stationery, { ...payingOf(about), ...asked, locale: about.locale });
  const content: LetterContent = {
    ...sheet.value,
    ...(slip && { slip }),
    ...words,
    signatures: request.kind === 'plan-agreement' ? signaturesOf(about) : [],
    footer: asksForMoney(template) ? payingFooter(about) : reachFooter(about),
  };
  const isOwn = state.ownTemplates[template.id] !== undefined;
  return ok({ planId, invoiceIds, template: { id: template.id, isOwn }, content, asked });
}

/** What every sheet to a debtor begins with. Refuses an address that is missing or too long for the window. */
export function sheetFor(about: About): Result<Sheet> {
  const { state, profile, debtor, locale, day, today } = about;
  const { layout: layoutName, slip: _slip, ...look } = stationeryOf(state, profile);
  const layout = layoutOf(layoutName);
  const recipient = addressOf(debtor, layout);
  const refused = addressRefusal(debtor, recipient, layout);
  if (refused) return refused;
  return ok({
    layout: layoutName,
    look,
    language: locale,
    sender: { name: profile.name, lines: filled([...profile.address, profile.phone, profile.email]) },
    recipient,
    date: day(today),
  });
}

type Sheet = Pick<LetterContent, 'layout' | 'look' | 'language' | 'sender' | 'recipient' | 'date'>;

/** The words asked for, where no page is made. Refuses as `composeLetter`, but for the address. */
export function composeMessage(
  state: LetterSources,
  request: LetterRequest,
  today: LocalDate,
): Result<ComposedMessage> {
  const worded = wordsOf(state, request, today);
  if (!worded.ok) return worded;
  const { about, words } = worded.value;
  const [to = ''] = request.channel === 'email' ? emailsOf(about.debtor) : phonesOf(about.debtor);
  return ok({ to, ...words });
}

/** What stands in the window: who it is for, then where they are, country last. */
function addressOf(debtor: Debtor, { place: order }: Layout): string[] {
  const address = debtor.addresses[0];
  const place = address ? filled([...address.lines, ...places[order](address)]) : [];
  if (!address || place.length === 0) return [];
  const person = personOf(debtor);
  return filled([person === debtor.name ? '' : person, debtor.name, ...place, address.country]).map(
    plainLine,
  );
}

const places: Readonly<Record<Layout['place'], (address: Debtor['addresses'][number]) => string[]>> = {
  'city, then postcode': ({ city, postcode }) => [city, postcode],
  'city postcode': ({ city, postcode }) => [`${city} ${postcode}`.trim()],
  'postcode city': ({ city, postcode }) => [`${postcode} ${city}`.trim()],
};

function filled(lines: readonly string[]): string[] {
  return lines.filter((line) => line !== '');
}

function signaturesOf({ profile, debtor }: About): LetterContent['signatures'] {
  return [
    { party: profile.name, name: profile.signatory },
    { party: debtor.name, name: personOf(debtor) },
  ];
}

/** How to reach us, where nothing has to be paid. */
export function reachFooter({ profile }: About): string {
  return filled([profile.name, profile.phone, profile.email]).join(' · ');
}

export function payingFooter(about: About): string {
  const { payTo, account, reference } = payingOf(about);
  return phrases[about.language].payTo(payTo, account, reference);
}

/** How to pay us. */
export function payingOf(about: About) {
  const { name, bank, currency } = about.profile;
  return { payTo: bank.accountName || name, account: bank.account, currency, reference: referenceOf(about) };
}

function addressRefusal(debtor: Debtor, recipient: readonly string[], layout: Layout) {
  if (recipient.length === 0) {
    return refuse(
      'no-address',
      `There is no address for ${debtor.name} yet. Add one on the debtor’s page; the letter needs it in the window.`,
    );
  }
  if (addressLineMm(recipient, layout.address) !== null) return null;
  return refuse(
    'address-too-long',
    `The address of ${debtor.name} is too long for the window of an envelope. Shorten it on the debtor’s page.`,
  );
}
