/** The words of a letter, merged from the book: what a page, an email, a text message and a call have in common. */
import type { InvoiceId, PlanId } from '../basics/ids';
import type { LocalDate } from '../basics/local-date';
import { ok, refuse, type Result } from '../basics/result';
import { unknownDebtor } from '../debtors/unknown-debtor';
import { aboutOf, type About, type LetterSources } from './about';
import type { Profile } from '../profile/state';
import type { LetterRequest } from './commands';
import type { Fields, ValuesOf } from './field';
import { always } from './fields/always';
import type { Asked } from './fields/group';
import { groups } from './fields/needs';
import { escapeMarkdown, merge, plainLine } from './merge';
import { onHoldRefusal } from './on-hold-refusal';
import { asksForMoney, fieldsFor, type Template } from './template';
import { templateOf } from './templates';

interface Worded {
  readonly about: About;
  readonly template: Template;
  readonly words: { readonly subject: string; readonly body: string };
  readonly planId: PlanId | null;
  readonly invoiceIds: readonly InvoiceId[];
  /** Null where no money is asked for. */
  readonly asked: Asked | null;
}

/** The words asked for. Refuses a hold without a reason, a kind that does not fit, a business that can't be paid. */
export function wordsOf(state: LetterSources, request: LetterRequest, today: LocalDate): Result<Worded> {
  const debtor = state.debtors[request.debtorId];
  if (!debtor) return unknownDebtor();
  if (debtor.archived) {
    return refuse(
      'archived',
      `${debtor.name} is in the archive, and nothing is written to anybody there. Take them out of it first.`,
    );
  }
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
  const { values, ...speaksOf } = gathered.value;
  const { subject, body } = state.ownTemplates[template.id] ?? template;
  const fields = fieldsFor(template);
  const escape = channel === 'letter' ? escapeMarkdown : plainLine;
  const words = {
    subject: merge(subject, fields, values, plainLine),
    body: merge(body, fields, values, escape),
  };
  return ok({ about, template, words, ...speaksOf });
}

interface Told extends Pick<Worded, 'planId' | 'invoiceIds' | 'asked'> {
  readonly values: ValuesOf<Fields>;
}

/** What every group of fields has to say. */
function gather(about: About, { needs }: Template): Result<Told> {
  let told: Told = { values: {}, planId: null, invoiceIds: [], asked: null };
  for (const { gather: ask } of [always, ...needs.map((need) => groups[need])]) {
    const found = ask(about);
    if (!found.ok) return found;
    told = { ...told, ...found.value, values: { ...told.values, ...found.value.values } };
  }
  return ok(told);
}

/** The letter that confirms a hold is what the hold asks for. */
function holdRefusal({ state, request, debtor, today }: About) {
  const { kind, despiteHold = '' } = request;
  return kind === 'hold-confirmed' ? null : onHoldRefusal(state, debtor, despiteHold, today);
}

function payRefusal({ profile }: About, template: Template) {
  return asksForMoney(template) ? noAccountRefusal(profile) : null;
}

/** Null for a business that says how to pay it. */
export function noAccountRefusal({ bank }: Profile) {
  if (bank.account !== '') return null;
  return refuse(
    'no-bank-account',
    'The letter has to say how to pay, and this book has no bank account yet. Add it in the business’s details.',
  );
}
