/** Who the duplicate of a debtor is: the likely ones first, anybody by a search. */
import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { searchFor } from '#core/basics/search-words';
import type { BookState } from '#core/book/state';
import type { Debtor } from '#core/debtors/state';
import { useBook } from '../../../book/use-book';
import { useLikelyPairs } from '../../../book/use-likely-pairs';
import { Card } from '../../../ui/card';
import { paths } from '../../../ui/paths';
import { SearchField } from '../../../ui/search-field';
import { sayLikeness } from './say-likeness';

const SHOWN = 12;

export function ChooseOther({ debtor }: { readonly debtor: Debtor }) {
  const [query, setQuery] = useState('');
  const pairs = useLikelyPairs();
  const everybody = useBook(everybodyIn);
  const likely = pairs.flatMap(({ one, other, by }) => {
    if (one.id === debtor.id) return [{ who: other, why: sayLikeness(by) }];
    return other.id === debtor.id ? [{ who: one, why: sayLikeness(by) }] : [];
  });
  const isFound = searchFor(query);
  const found = everybody.filter(
    (each) => each.id !== debtor.id && isFound(`${each.name} ${each.accountNumber}`),
  );
  const shown = query.trim() === '' ? [] : found.slice(0, SHOWN);
  return (
    <>
      {likely.length > 0 && (
        <Card title="These look alike">
          <Names of={debtor} names={likely} />
        </Card>
      )}
      <SearchField
        label="Search debtors"
        placeholder="Name or account number of the duplicate"
        value={query}
        onChange={setQuery}
        onEnter={() => {}}
        onLeave={() => setQuery('')}
      />
      <Names
        of={debtor}
        names={shown.map((who) => ({ who, why: who.accountNumber && `account ${who.accountNumber}` }))}
      />
      {query.trim() !== '' && found.length === 0 && <p>Nobody else here is called that.</p>}
      {found.length > shown.length && shown.length > 0 && <p>And {found.length - shown.length} more.</p>}
    </>
  );
}

interface NamesProps {
  readonly of: Debtor;
  readonly names: readonly { readonly who: Debtor; readonly why: string }[];
}

function Names({ of, names }: NamesProps) {
  return (
    <ul className="merge-names">
      {names.map(({ who, why }) => (
        <li key={who.id}>
          <Anchor component={Link} href={paths.mergeWith(of.id, who.id)}>
            {who.name}
          </Anchor>{' '}
          <span className="merge-why">{[who.addresses[0]?.city, why].filter(Boolean).join(', ')}</span>
        </li>
      ))}
    </ul>
  );
}

function everybodyIn({ debtors }: BookState): Debtor[] {
  return Object.values(debtors);
}
