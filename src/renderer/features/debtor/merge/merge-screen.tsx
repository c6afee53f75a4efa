/** Two debtors who are one: who the other is, both side by side, which of them is kept. */
import { Radio, SimpleGrid, Stack } from '@mantine/core';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { DebtorId } from '#core/basics/ids';
import { movingTables } from '#core/book/owned';
import type { BookState } from '#core/book/state';
import { emailsOf, phonesOf } from '#core/debtors/reach';
import type { Debtor } from '#core/debtors/state';
import { balanceOf, invoicesOf } from '#core/invoices/balance';
import { useAbout } from '../../../book/use-about';
import { crumbsTo } from '../../../book/use-debtor';
import { useBook } from '../../../book/use-book';
import { useCommand } from '../../../book/use-command';
import { ActionButton } from '../../../ui/action-button';
import { Amount } from '../../../ui/amount';
import { Card } from '../../../ui/card';
import { EmptyState } from '../../../ui/empty-state';
import { useFigures } from '../../../ui/figures';
import { PageHead } from '../../../ui/page-head';
import { paths } from '../../../ui/paths';
import { RefusalNote } from '../../../ui/refusal';
import { ChooseOther } from './choose-other';
import './merge.css';
import { NotTheSame } from './not-the-same';

interface MergeScreenProps {
  readonly debtorId: DebtorId;
  /** Null until somebody says who. */
  readonly otherId: DebtorId | null;
}

export function MergeScreen({ debtorId, otherId }: MergeScreenProps) {
  const { debtors } = useBook(bookOf);
  const one = debtors[debtorId];
  const other = otherId && debtors[otherId];
  if (!one || (otherId && !other)) {
    return <EmptyState title="This debtor is not in the book">They may be merged already.</EmptyState>;
  }
  return (
    <div className="merge">
      <PageHead
        title={other ? 'Are these the same?' : `Who is the same as ${one.name}?`}
        crumbs={crumbsTo(one)}
        subtitle="All invoices, notes, promises, plans, letters and files will be in one place. You can undo it."
      />
      {other ? <Compare one={one} other={other} /> : <ChooseOther debtor={one} />}
    </div>
  );
}

function Compare({ one, other }: { readonly one: Debtor; readonly other: Debtor }) {
  const [, go] = useLocation();
  const command = useCommand();
  const [keepId, setKeepId] = useState<string>(one.id);
  const [keep, gone] = keepId === one.id ? [one, other] : [other, one];
  const merge = async () => {
    await command.carryOut(
      { type: 'debtors.merge', keepId: keep.id, otherId: gone.id },
      `${gone.name} is now part of ${keep.name}.`,
      () => go(paths.debtor(keep.id), { replace: true }),
    );
  };
  return (
    <Stack gap="md">
      <Radio.Group value={keepId} onChange={setKeepId} label="Whose name and details stay?">
        <SimpleGrid cols={2} spacing="md" mt="xs">
          <Side debtor={one} />
          <Side debtor={other} />
        </SimpleGrid>
      </Radio.Group>
      <p className="merge-meaning">
        The other leaves the list. Their details are kept, a search for their name or account number leads
        here, and a ledger file that still has both brings them to one place.
      </p>
      <RefusalNote refusal={command.refusal} />
      <div className="merge-choices">
        <ActionButton shortcut="mod+Enter" primary loading={command.isPending} onClick={() => void merge()}>
          Merge into one
        </ActionButton>
        <NotTheSame one={one} other={other} onDone={() => go(paths.duplicates, { replace: true })} />
      </div>
    </Stack>
  );
}

function Side({ debtor }: { readonly debtor: Debtor }) {
  const { today } = useFigures();
  const { balance } = balanceOf(useAbout(invoicesOf, debtor.id), today);
  const records = useAbout(countRecords, debtor.id);
  const [address] = debtor.addresses;
  const facts = [
    ['Owes', <Amount key="owes" cents={balance} />],
    ['Account', debtor.accountNumber],
    ['People', debtor.people.map(({ name }) => name).join(', ')],
    ['Phones', phonesOf(debtor).join(', ')],
    ['Emails', emailsOf(debtor).join(', ')],
    ['Address', address ? [...address.lines, address.city, address.postcode].filter(Boolean).join(', ') : ''],
    ['On file', records === 1 ? '1 record' : `${records} records`],
  ] as const;
  return (
    <Card
      title={
        <Radio value={debtor.id} label={[debtor.name, debtor.accountNumber].filter(Boolean).join(', ')} />
      }
    >
      <dl className="merge-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value || '–'}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function countRecords(state: BookState): number {
  return movingTables.reduce((count, table) => count + Object.keys(state[table]).length, 0);
}

function bookOf(state: BookState): BookState {
  return state;
}
