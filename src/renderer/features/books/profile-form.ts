/** The business's details as a form holds them: one text a field, the address as people write it. */
import { z } from '#core/basics/zod';
import { usualGrace, type Grace } from '#core/profile/grace';
import { jurisdictions, profileSchema, type Jurisdiction, type Profile } from '#core/profile/state';

const { name, currency, jurisdiction, phone, email, signatory, address, bank, grace } = profileSchema.shape;

const lines = z
  .string()
  .transform((text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  )
  .pipe(address);

/** @param wrong what to type instead */
function wholeNumber(within: z.ZodType<number, number>, wrong: string) {
  const isWithin = (text: string) => /^\s*\d+\s*$/.test(text) && within.safeParse(Number(text)).success;
  return z.string().refine(isWithin, wrong).transform(Number);
}

/** Reads the form's texts as a profile. How dates and amounts are written follows from the place. */
export const profileFormSchema = z
  .object({
    name,
    currency,
    jurisdiction,
    address: lines,
    phone,
    email,
    signatory,
    accountName: bank.shape.accountName,
    account: bank.shape.account,
    promiseDays: wholeNumber(grace.shape.promiseDays, 'Give whole days, 0 to 60.'),
    instalmentDays: wholeNumber(grace.shape.instalmentDays, 'Give whole days, 0 to 60.'),
    reviewAfter: wholeNumber(grace.shape.reviewAfter, 'Give a whole number, 1 to 12.'),
  })
  .transform(({ accountName, account, promiseDays, instalmentDays, reviewAfter, ...rest }): Profile => {
    const { locale } = customsOf(rest.jurisdiction);
    const waits = { promiseDays, instalmentDays, reviewAfter };
    return { ...rest, locale, bank: { accountName, account }, grace: waits };
  });

export type ProfileTexts = z.input<typeof profileFormSchema>;

interface Customs {
  readonly currency: string;
  readonly locale: string;
}

const british: Customs = { currency: 'GBP', locale: 'en-GB' };

/** Accord speaks English for now, so each place gets the English that writes its dates and amounts nearest to its own. */
const customs: Readonly<Record<Jurisdiction, Customs>> = {
  'GB-EAW': british,
  'GB-SCT': british,
  'GB-NIR': british,
  IE: { currency: 'EUR', locale: 'en-IE' },
  DE: { currency: 'EUR', locale: 'en-DE' },
  FR: { currency: 'EUR', locale: 'en-BE' },
  US: { currency: 'USD', locale: 'en-US' },
  AU: { currency: 'AUD', locale: 'en-AU' },
  NZ: { currency: 'NZD', locale: 'en-NZ' },
  CA: { currency: 'CAD', locale: 'en-CA' },
  other: british,
};

export function customsOf(place: Jurisdiction): Customs {
  return customs[place];
}

/** A first guess at the place from the language the computer speaks. */
function likelyPlace(): Jurisdiction {
  const region = new Intl.Locale(navigator.language).region ?? 'GB';
  if (region === 'GB') return 'GB-EAW';
  return jurisdictions.find((place) => place === region) ?? 'other';
}

/** An empty form with the likely place and its currency. */
export function newProfileTexts(): ProfileTexts {
  const place = likelyPlace();
  const texts = { name: '', address: '', phone: '', email: '', signatory: '', accountName: '', account: '' };
  const usual = graceTexts(usualGrace);
  return { ...texts, ...usual, jurisdiction: place, currency: customsOf(place).currency };
}

/** The form of a book that is there. */
export function profileTexts(profile: Profile): ProfileTexts {
  const { locale: _locale, address: at, bank: paidTo, grace: waits, ...rest } = profile;
  return { ...rest, ...paidTo, ...graceTexts(waits), address: at.join('\n') };
}

function graceTexts({ promiseDays, instalmentDays, reviewAfter }: Grace) {
  return {
    promiseDays: String(promiseDays),
    instalmentDays: String(instalmentDays),
    reviewAfter: String(reviewAfter),
  };
}

/** Currencies as a choice: those of the places above first, then all the others by their code. */
export function currencyChoices(): { value: string; label: string }[] {
  const names = new Intl.DisplayNames('en', { type: 'currency' });
  const usual = ['GBP', 'EUR', 'USD', 'AUD', 'NZD', 'CAD'];
  const others = Intl.supportedValuesOf('currency').filter((code) => !usual.includes(code));
  return [...usual, ...others].map((code) => ({ value: code, label: `${code} · ${names.of(code)}` }));
}
