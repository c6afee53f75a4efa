/** A figure taken apart: the lines that make it, which sum to it. */
import { Text } from '@mantine/core';
import type { BalanceLine } from '#core/payments/explain-balance';
import { methodNames } from '#core/payments/say-payment';
import { sum } from '#core/basics/money';
import { Amount } from '../../../ui/amount';
import { DayText } from '../../../ui/day-text';
import './money.css';

interface BalanceExplainedProps {
  readonly lines: readonly BalanceLine[];
  /** What the sum is called: `Owes today`. */
  readonly total: string;
}

export function BalanceExplained({ lines, total }: BalanceExplainedProps) {
  if (lines.length === 0) return <Text>Nothing is open, so there is nothing to add up.</Text>;
  return (
    <table className="money-lines">
      <tbody>
        {lines.map((line, i) => (
          <tr key={i}>
            <td>
              <DayText day={line.on} />
            </td>
            <th scope="row">{nameOf(line)}</th>
            <td>
              <Amount cents={line.amount} bare />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {total}
          </th>
          <td>
            <Amount cents={sum(lines.map(({ amount }) => amount))} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function nameOf(line: BalanceLine): string {
  switch (line.what) {
    case 'left':
      return line.invoice.number || 'On account';
    case 'unallocated':
      return `Payment not used yet${about(line.payment.reference)}`;
    case 'whole':
      return 'As it was issued';
    case 'paid-before':
      return 'Paid or credited, as the ledger has it';
    case 'counted-twice':
      return 'Of that, written down here as well';
    case 'payment':
      return `${methodNames[line.payment.method]}${about(line.payment.reference)}`;
    case 'credit':
      return 'Credit used';
    case 'written-off':
      return `Written off${about(line.writeOff.words)}`;
  }
}

function about(words: string): string {
  return words === '' ? '' : `, ${words}`;
}
