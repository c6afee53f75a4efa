/** From a request and the book to the words of a letter, an email, a text message or a call. */
import type { InvoiceId, PlanId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { ok, refuse, type Result } from '../basics/result';
import { emailsOf, phonesOf } from '../debtors/reach';
import { unknownDebtor } from '../debtors/unknown-debtor';
import type { Debtor } from '../debtors/state';
import { onHold } from '../holds/on-hold';
import { sayHold } from '../holds/say-hold';
import { aboutOf, personOf, type About, type LetterSources } from './about';
import type { LetterRequest, PageRequest } from './commands';
import type { Fields, ValuesOf } from './field';
import { always } from './fields/always';
import { groups } from './fields/needs';
import { escapeMarkdown, merge, plainLine } from './merge';
import { phrases } from './phrases';
import type { Letter, LetterContent } from './state';
import { asksForMoney, fieldsFor, type Template } from './template';
import { templateOf } from './templates';
import { addressLineHeight } from './window';

/** A letter as it would be issued today, with what it speaks of. */
export type ComposedLetter = Pick<Letter, 'planId' | 'invoiceIds' | 'template' | 'content'>;

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
  const { about, template, words, planId, invoiceIds } = worded.value;
  const { profile, debtor, locale, day } = about;
  const recipient = addressOf(debtor);
  const refused = addressRefusal(debtor, recipient);
  if (refused) return refused;
  const content: LetterContent = {
    layout: 'a4-dl-1',
    language: locale,
    sender: { name: profile.name, lines: filled([...profile.address, profile.phone, profile.email]) },
    recipient,
    date: day(today),
    ...words,
    signatures: request.kind === 'plan-agreement' ? signaturesOf(about) : [],
    footer: footerOf(about, template),
  };
  const isOwn = state.ownTemplates[template.id] !== undefined;
  return ok({ planId, invoiceIds, template: { id: template.id, isOwn }, content });
}

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

interface Worded {
  readonly about: About;
  readonly template: Template;
  readonly words: { readonly subject: string; readonly body: string };
  readonly planId: PlanId | null;
  readonly invoiceIds: readonly InvoiceId[];
}

function wordsOf(state: LetterSources, request: LetterRequest, today: LocalDate): Result<Worded> {
  const debtor = state.debtors[request.debtorId];
  if (!debtor) return unknownDebtor();
  const about = aboutOf(state, request, debtor, today);
  const { kind, channel } = request;
  const template = templateOf(kind, channel, about.language);
  if (!template) {
    return refuse(
      'no-such-words',
      'There are no words for this kind of letter by this channel. Choose another.',
    );
  }
  const refused = holdRefusal(about) ?? payRefusal(about, template);
  if (refused) return refused;
  const gathered = gather(about, template);
  if (!gathered.ok) return gathered;
  const { values, planId, invoiceIds } = gathered.value;
  const { subject, body } = state.ownTemplates[template.id] ?? template;
  const fields = fieldsFor(template);
  const escape = channel === 'letter' ? escapeMarkdown : plainLine;
  const words = {
    subject: merge(subject, fields, values, plainLine),
    body: merge(body, fields, values, escape),
  };
  return ok({ about, template, words, planId, invoiceIds });
}

interface Told extends Pick<Worded, 'planId' | 'invoiceIds'> {
  readonly values: ValuesOf<Fields>;
}

/** What every group of fields has to say. */
function gather(about: About, { needs }: Template): Result<Told> {
  let told: Told = { values: {}, planId: null, invoiceIds: [] };
  for (const { gather: ask } of [always, ...needs.map((need) => groups[need])]) {
    const found = ask(about);
    if (!found.ok) return found;
    const { values, planId = told.planId, invoiceIds = told.invoiceIds } = found.value;
    told = { values: { ...told.values, ...values }, planId, invoiceIds };
  }
  return ok(told);
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

function signaturesOf({ profile, debtor }: About): LetterContent['signatures'] {
  return [
    { party: profile.name, name: profile.signatory },
    { party: debtor.name, name: personOf(debtor) },
  ];
}

/** How to pay where money is asked for, else how to reach us. */
function footerOf(about: About, template: Template): string {
  const { profile, language } = about;
  if (!asksForMoney(template)) return filled([profile.name, profile.phone, profile.email]).join(' · ');
  const told = always.gather(about);
  if (!told.ok) return '';
  const { accountName, account, reference } = told.value.values;
  return phrases[language].payTo(accountName, account, reference);
}

/** The letter that confirms a hold is what the hold asks for. */
function holdRefusal({ state, request, debtor, profile, today }: About) {
  const { kind, despiteHold = '' } = request;
  const hold = onHold(state, debtor.id, today);
  if (!hold || despiteHold !== '' || kind === 'hold-confirmed') return null;
  return refuse(
    'on-hold',
    `${debtor.name} is on hold: ${sayHold(hold, today, profile.locale)}. No letter goes out until then. If this one has to, say why; the reason goes on the trail.`,
    'despiteHold',
  );
}

function addressRefusal(debtor: Debtor, recipient: readonly string[]) {
  if (recipient.length === 0) {
    return refuse(
      'no-address',
      `There is no address for ${debtor.name} yet. Add one on the debtor’s page; the letter needs it in the window.`,
    );
  }
  if (addressLineHeight(recipient) !== null) return null;
  return refuse(
    'address-too-long',
    `The address of ${debtor.name} is too long for the window of an envelope. Shorten it on the debtor’s page.`,
  );
}

function payRefusal({ profile }: About, template: Template) {
  if (profile.bank.account !== '' || !asksForMoney(template)) return null;
  return refuse(
    'no-bank-account',
    'The letter has to say how to pay, and this book has no bank account yet. Add it in the book’s settings.',
  );
}
