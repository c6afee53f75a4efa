/** What a letter is written from: the book, who it is for, and how days and amounts are said to them. */
import { sayFullDay } from '../basics/date-text';
import type { LocalDate } from '../basics/local-date';
import type { Cents } from '../basics/money';
import { sayMoney } from '../basics/money-text';
import type { CreditsState } from '../credits/state';
import type { Debtor, DebtorsState } from '../debtors/state';
import type { DisputesState } from '../disputes/state';
import type { HoldsState } from '../holds/state';
import type { InvoicesState } from '../invoices/state';
import type { PaymentsState } from '../payments/state';
import type { PlansState } from '../plans/state';
import { profileOf, type Profile, type ProfileState } from '../profile/state';
import type { PromisesState } from '../promises/state';
import type { LetterRequest } from './commands';
import { letterLanguages, type LetterLanguage } from './kinds';
import { phrases } from './phrases';
import type { StationeryState } from '../stationery/state';
import type { WriteOffsState } from '../write-offs/state';
import type { LettersState } from './state';

/** The slices a letter is written from. Circumstances are not among them: what was told in confidence is never printed. */
export type LetterSources = ProfileState &
  DebtorsState &
  InvoicesState &
  PaymentsState &
  PromisesState &
  DisputesState &
  HoldsState &
  PlansState &
  LettersState &
  StationeryState &
  CreditsState &
  WriteOffsState;

export interface Voice {
  readonly language: LetterLanguage;
  /** BCP 47: how days and amounts are said. */
  readonly locale: string;
  readonly money: (amount: Cents) => string;
  readonly day: (on: LocalDate) => string;
}

export interface About extends Voice {
  readonly state: LetterSources;
  readonly request: LetterRequest;
  readonly profile: Profile;
  readonly debtor: Debtor;
  readonly today: LocalDate;
  /** The same for whoever writes: a refusal is read here, and not by the debtor. */
  readonly toUs: Pick<Voice, 'money' | 'day'>;
}

export function aboutOf(
  state: LetterSources,
  request: LetterRequest,
  debtor: Debtor,
  today: LocalDate,
): About {
  const profile = profileOf(state);
  const voice = voiceOf(profile, languageFor(debtor, profile));
  return { state, request, profile, debtor, today, ...voice, toUs: saying(profile, profile.locale) };
}

/** How a book says things in a language. */
export function voiceOf(profile: Profile, language: LetterLanguage): Voice {
  const locale = profile.locale.startsWith(language) ? profile.locale : phrases[language].locale;
  return { language, locale, ...saying(profile, locale) };
}

function saying({ currency }: Profile, locale: string): Pick<Voice, 'money' | 'day'> {
  return {
    money: (amount) => sayMoney(amount, currency, locale),
    day: (on) => sayFullDay(on, locale),
  };
}

/** Theirs, if we have words in it; else the book's; else English. */
export function languageFor(debtor: Debtor, { locale }: Profile): LetterLanguage {
  const known = (of: string | null) => letterLanguages.find((language) => language === of);
  return known(debtor.language) ?? known(locale.slice(0, 2)) ?? 'en';
}

/** Who signs and opens the letter: the person themselves, or whoever is to be asked for; empty when nobody is. */
export function personOf(debtor: Debtor): string {
  return debtor.kind === 'individual' ? debtor.name : (debtor.people[0]?.name ?? '');
}
