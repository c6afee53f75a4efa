/** Whose money it is: one of everybody in the book. */
import { Select, type SelectProps } from '@mantine/core';
import type { DebtorId } from '#core/basics/ids';
import type { BookState } from '#core/book/state';
import { useBook } from '../../book/use-book';

/** A list of ten thousand is searched, not read. */
const AT_ONCE = 30;

interface WhoseMoneyProps extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  readonly chosen: DebtorId | null;
  readonly onChoose: (id: DebtorId | null) => void;
}

export function WhoseMoney({ chosen, onChoose, ...look }: WhoseMoneyProps) {
  const names = useBook(namesOf);
  return (
    <Select
      label="Whose money is it?"
      data={names}
      value={chosen}
      onChange={(id) => onChoose(id as DebtorId | null)}
      searchable
      limit={AT_ONCE}
      nothingFoundMessage="Nobody is called that"
      {...look}
    />
  );
}

function namesOf({ debtors }: BookState) {
  return Object.values(debtors)
    .map(({ id, name, accountNumber }) => ({
      value: id as string,
      label: accountNumber === '' ? name : `${name} (${accountNumber})`,
    }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
}
