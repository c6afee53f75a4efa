/** A made-up letter on a business's stationery: shows how letters will look before one is written. */
import { sayFullDay } from '../basics/date-text';
import type { LocalDate } from '../basics/local-date';
import { cents } from '../basics/money';
import type { Profile } from '../profile/state';
import type { Stationery } from '../stationery/state';
import { layoutOf, type Layout } from './layouts';
import { paymentSlip } from './payment-slip';
import type { LetterContent } from './state';

/** @param locale how its day is said; its words are English */
export function sampleLetter(
  stationery: Stationery,
  profile: Profile,
  today: LocalDate,
  locale = profile.locale.startsWith('en') ? profile.locale : 'en-GB',
): LetterContent {
  const { layout, slip: _slip, ...look } = stationery;
  const { name, address, phone, email, bank, currency, signatory } = profile;
  const payTo = bank.accountName || name;
  const asked = {
    payTo,
    account: bank.account,
    currency,
    amount: cents(120_00),
    reference: 'SAMPLE',
    on: today,
    locale,
  };
  const slip = paymentSlip(stationery, asked);
  return {
    layout,
    look,
    language: locale,
    sender: { name, lines: [...address, phone, email].filter((line) => line !== '') },
    recipient: ['Sam Sample', 'Sample & Daughters', '12 Example Street', ...towns[layoutOf(layout).place]],
    date: sayFullDay(today, locale),
    subject: 'How your letters will look',
    body: 'Dear Sam Sample,\n\nThis is a made-up letter. It shows where the parts of a letter stand, in which colour, and what is printed at the foot. Nothing of it is kept.\n\nFold a printed one at the marks, put it into the envelope, and look whether all of the address stands in the window and nothing else does. The test sheet helps where it does not.',
    signatures: [{ party: name, name: signatory }],
    footer: `Pay to ${payTo}, ${bank.account || 'your account'}, reference SAMPLE`,
    ...(slip && { slip }),
  };
}

const towns: Readonly<Record<Layout['place'], readonly string[]>> = {
  'city, then postcode': ['Sampleton', 'SA1 1LE'],
  'city postcode': ['Sampleton, CA 90001'],
  'postcode city': ['12345 Sampleton'],
};
