/** A letter or a message of made-up figures, in the language of its words and the money of the book. */
import { addDays, type LocalDate } from '../basics/local-date';
import { cents } from '../basics/money';
import { profileOf, type Profile } from '../profile/state';
import { stationeryOf } from '../stationery/state';
import { voiceOf, type LetterSources } from './about';
import { reachFooter } from './compose';
import { sayExample } from './example';
import type { Field, ListField, TextField } from './field';
import { oursOf } from './fields/always';
import type { LetterLanguage } from './kinds';
import { layoutOf, type Layout } from './layouts';
import { escapeMarkdown, merge, plainLine } from './merge';
import { paymentSlip } from './payment-slip';
import { phrases } from './phrases';
import { sampleLetter } from './sample-letter';
import type { LetterContent } from './state';
import { asksForMoney, fieldsFor, type Template } from './template';

type Words = Pick<Template, 'subject' | 'body'>;

/** To somebody who does not exist, on the book's own stationery. */
export function madeUpPage(
  state: LetterSources,
  template: Template,
  words: Words,
  today: LocalDate,
): LetterContent {
  const profile = profileOf(state);
  const stationery = stationeryOf(state, profile);
  const voice = voiceOf(profile, template.language);
  const { slip: _slip, ...sample } = sampleLetter(stationery, profile, today, voice.locale);
  const { name, bank, currency } = profile;
  const paying = { payTo: bank.accountName || name, account: bank.account, currency, reference: '10423' };
  const asked = { amount: cents(2_400_00), on: addDays(today, 14), locale: voice.locale };
  const slip = paymentSlip(stationery, { ...paying, ...asked });
  const asks = asksForMoney(template);
  return {
    ...sample,
    ...(asks && slip && { slip }),
    ...madeUpWords(profile, template, words, today),
    recipient: recipientIn(voice.language, layoutOf(stationery.layout)),
    signatures: template.kind === 'plan-agreement' ? sample.signatures : [],
    footer: asks
      ? phrases[voice.language].payTo(paying.payTo, paying.account, paying.reference)
      : reachFooter({ profile }),
  };
}

/** Markdown for a letter, plain words otherwise. */
export function madeUpWords(
  profile: Profile,
  template: Template,
  { subject, body }: Words,
  today: LocalDate,
) {
  const fields = fieldsFor(template);
  const values = madeUpValues(profile, template, today);
  const escape = template.channel === 'letter' ? escapeMarkdown : plainLine;
  return { subject: merge(subject, fields, values, plainLine), body: merge(body, fields, values, escape) };
}

type Row = Readonly<Record<string, string>>;

/** By field. What the book says of itself is not made up; every condition holds, so that all the words are seen. */
export function madeUpValues(
  profile: Profile,
  template: Template,
  today: LocalDate,
): Readonly<Record<string, string | boolean | readonly Row[]>> {
  const voice = voiceOf(profile, template.language);
  const say = ({ examples }: TextField, row: number) =>
    sayExample(examples[row] ?? examples.at(-1) ?? '', voice, today);
  const valueOf = (field: Field) => {
    if (field.kind === 'text') return say(field, 0);
    return field.kind === 'condition' || rowsOf(field, say);
  };
  const known = Object.entries(oursOf(profile)).filter(([, value]) => value !== '');
  const fields = Object.entries(fieldsFor(template)).map(([name, field]) => [name, valueOf(field)] as const);
  return Object.fromEntries([...fields, ...known]);
}

/** As many as one of its fields has examples. */
function rowsOf({ rows }: ListField, say: (field: TextField, row: number) => string): Row[] {
  const all = Object.entries(rows);
  const count = Math.max(...all.map(([, { examples }]) => examples.length));
  return Array.from({ length: count }, (_, row) =>
    Object.fromEntries(all.map(([name, field]) => [name, say(field, row)])),
  );
}

function recipientIn(language: LetterLanguage, { place }: Layout): string[] {
  const { lines, city, postcode } = addresses[language];
  const town = place === 'postcode city' ? `${postcode} ${city}` : `${city} ${postcode}`;
  return [...lines, ...(place === 'city, then postcode' ? [city, postcode] : [town])];
}

const addresses: Readonly<
  Record<
    LetterLanguage,
    { readonly lines: readonly string[]; readonly city: string; readonly postcode: string }
  >
> = {
  en: { lines: ['M. Howe', '8 Chapel Steps'], city: 'Sampleton', postcode: 'SA1 1LE' },
  de: { lines: ['A. Lindner', 'Beispielweg 8'], city: 'Musterstadt', postcode: '12345' },
};
