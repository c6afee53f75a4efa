/** What can be done with the debtors that were chosen, and what they owe together. */
import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { debtorTotals } from '#core/reports/debtor-list';
import { pastedTable } from '#core/exchange/pasted-table';
import { ActionButton } from '../../ui/action-button';
import { Amount } from '../../ui/amount';
import { copyText } from '../../ui/copy-text';
import { useFigures } from '../../ui/figures';
import { keepState } from '../../ui/kept-state';
import { paths } from '../../ui/paths';
import { toast } from '../../ui/toast';
import { lettersFromList } from '../../book/letters-from-list';
import { useOpenBook } from '../../book/use-book';
import { columnsOf } from './debtor-columns';
import type { DebtorListInHand } from './use-debtor-list';

export function ChosenBar({ list }: { readonly list: DebtorListInHand }) {
  const { chosenRows, choose } = list;
  const { write, copy } = useDoings(list);
  if (chosenRows.length === 0) {
    return (
      <p className="chosen-hint">Space chooses a row, Shift with the arrows more of them, Ctrl A all.</p>
    );
  }
  const { debtors, balance, overdue } = debtorTotals(chosenRows);
  return (
    <div className="chosen-bar">
      <output>
        <strong>{debtors.toLocaleString()} chosen</strong> · <Amount cents={balance} /> owed ·{' '}
        <Amount cents={overdue} /> overdue
      </output>
      <ActionButton shortcut="l" onClick={write}>
        Letters…
      </ActionButton>
      <ActionButton shortcut="mod+C" onClick={copy}>
        Copy as table
      </ActionButton>
      <Button variant="subtle" onClick={() => choose(new Set())}>
        Choose none
      </Button>
    </div>
  );
}

function useDoings({ chosenRows, view }: DebtorListInHand) {
  const figures = useFigures();
  const { bookId } = useOpenBook();
  const [, go] = useLocation();
  const write = () => {
    const debtorIds = chosenRows.map(({ debtorId }) => debtorId);
    keepState(lettersFromList(bookId), debtorIds);
    go(paths.letters);
  };
  const copy = () => {
    const { text, html } = pastedTable(columnsOf(view), chosenRows, figures);
    copyText(text, html);
    const rows = `${chosenRows.length.toLocaleString()} ${chosenRows.length === 1 ? 'row is' : 'rows are'}`;
    toast(`${rows} copied, to paste into a spreadsheet.`);
  };
  return { write, copy };
}
