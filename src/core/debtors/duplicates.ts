/** Who of the book may be one and the same: by name, phone, email or account number. Suggestions; a person decides. */
import { groupBy } from '../basics/group-by';
import type { DebtorId } from '../basics/ids';
import { pairKey } from './apart';
import { emailsOf, phonesOf } from './reach';
import type { ErasuresState } from '../erasures/state';
import { nameKey, type Debtor, type DebtorsState } from './state';

const likenesses = ['name', 'account', 'phone', 'email'] as const;
export type Likeness = (typeof likenesses)[number];

/** Two of the book, in the order they came, with what they have in common. */
export interface LikelyPair {
  readonly one: Debtor;
  readonly other: Debtor;
  readonly by: readonly Likeness[];
}

/** More than this share a switchboard, or a name everybody has: no sign of a duplicate. */
const MANY = 4;

const keysOf: { readonly [Way in Likeness]: (debtor: Debtor) => string[] } = {
  name: ({ name }) => [nameKey(name).replace(/[^\p{L}\p{N}]+/gu, '')],
  account: ({ accountNumber }) => [accountNumber],
  // The last nine digits: with or without the country.
  phone: (debtor) => phonesOf(debtor).map((phone) => phone.replace(/\D/g, '').slice(-9)),
  email: (debtor) => emailsOf(debtor).map((email) => email.toLowerCase()),
};

type Sources = Pick<DebtorsState, 'debtors' | 'keptApart'> & ErasuresState;

/** Those with the most in common first; none that somebody knows to be two. Erased people are all called the same, and are nobody's duplicates. */
export function likelyPairs(state: Sources): LikelyPair[] {
  const debtors = Object.values(state.debtors).filter(({ id }) => !state.erasures[id]);
  const found = new Map<string, { one: Debtor; other: Debtor; by: Likeness[] }>();
  for (const way of likenesses) {
    for (const [one, other] of alike(debtors, keysOf[way])) {
      const key = pairKey(one.id, other.id);
      if (state.keptApart[key]) continue;
      const pair = found.get(key) ?? { one, other, by: [] };
      if (!pair.by.includes(way)) pair.by.push(way);
      found.set(key, pair);
    }
  }
  return [...found.values()].toSorted((a, b) => b.by.length - a.by.length);
}

function alike(debtors: readonly Debtor[], keys: (debtor: Debtor) => string[]): [Debtor, Debtor][] {
  const keyed = debtors.flatMap((debtor) => keys(debtor).map((key) => ({ key, debtor })));
  const groups = groupBy(
    keyed.filter(({ key }) => key !== ''),
    ({ key }) => key,
  );
  return [...groups.values()].flatMap((group) => {
    const distinct = [
      ...new Map(group.map(({ debtor }) => [debtor.id, debtor] as [DebtorId, Debtor])).values(),
    ];
    if (distinct.length > MANY) return [];
    return distinct.flatMap((one, at) =>
      distinct.slice(at + 1).map((other): [Debtor, Debtor] => [one, other]),
    );
  });
}
