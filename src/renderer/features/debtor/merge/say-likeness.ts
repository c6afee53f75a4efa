/** Why two look alike, in words: `same name and phone`. */
import type { Likeness } from '#core/debtors/duplicates';

const names: Readonly<Record<Likeness, string>> = {
  name: 'name',
  account: 'account number',
  phone: 'phone',
  email: 'email',
};

export function sayLikeness(by: readonly Likeness[]): string {
  return `same ${new Intl.ListFormat('en-GB').format(by.map((way) => names[way]))}`;
}
