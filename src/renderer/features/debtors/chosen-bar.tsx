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

export function ChosenBar({ list: { chosenRows, view, choose } }: { readonly list: DebtorListInHand }) {
  const figures = useFigures();
  const { bookId } = useOpenBook();
  const [, go] = useLocation();
  if (chosenRows.length === 0) {
    return (
      <p className="chosen-hint">Space chooses a row, Shift with the arrows more of them, Ctrl A all.</p>
    );
  }
  const { debtors, balance, overdue } = debtorTotals(chosenRows);
  const write = () => {
    keepState(
      lettersFromList(bookId),
      chosenRows.map(({ debtorId }) => debtorId),
    );
    go(paths.letters);
  };
  const copy = () => {
    const { text, html } = pastedTable(columnsOf(view), chosenRows, figures);
    copyText(text, html);
    toast(
      `${debtors.toLocaleString()} ${debtors === 1 ? 'row is' : 'rows are'} copied, to paste into a spreadsheet.`,
    );
  };
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
