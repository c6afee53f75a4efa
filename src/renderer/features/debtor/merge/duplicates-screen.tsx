/** Who of the book may be there twice, the likeliest first; each pair to be looked at by a person. */
import { Button } from '@mantine/core';
import { useRef } from 'react';
import { Link } from 'wouter';
import type { Debtor } from '#core/debtors/state';
import { useLikelyPairs } from '../../../book/use-likely-pairs';
import { EmptyState } from '../../../ui/empty-state';
import { PageHead } from '../../../ui/page-head';
import { paths } from '../../../ui/paths';
import './merge.css';
import { NotTheSame } from './not-the-same';
import { sayLikeness } from './say-likeness';

export function DuplicatesScreen() {
  const pairs = useLikelyPairs();
  const list = useRef<HTMLUListElement>(null);
  return (
    <div className="merge">
      <PageHead
        title="Possible duplicates"
        crumbs={[{ label: 'Debtors', to: paths.debtors }]}
        subtitle="They share a name, an account number, a phone or an email. Nothing is merged by itself."
      />
      {pairs.length === 0 && <EmptyState title="None">Nobody here looks like anybody else.</EmptyState>}
      <ul ref={list} className="merge-pairs" tabIndex={-1} aria-label="Pairs">
        {pairs.map(({ one, other, by }) => (
          <li key={`${one.id} ${other.id}`}>
            <span>
              <strong>{sayWho(one)}</strong> and <strong>{sayWho(other)}</strong>
              <span className="merge-why">{sayLikeness(by)}</span>
            </span>
            <span className="merge-choices">
              <NotTheSame one={one} other={other} onDone={() => list.current?.focus()} />
              <Button
                component={Link}
                href={paths.mergeWith(one.id, other.id)}
                aria-label={`Look at ${one.name} and ${other.name}`}
              >
                Look at both
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function sayWho({ name, accountNumber, addresses: [first] }: Debtor): string {
  const apart = accountNumber || first?.city;
  return apart ? `${name} (${apart})` : name;
}
