/** Who gets a statement, or none and why, with what they owe. */
import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { RunLine } from '#core/reports/statement/run';
import { Amount } from '../../ui/amount';
import { Card } from '../../ui/card';
import { paths } from '../../ui/paths';

interface RunLinesProps {
  readonly title: string;
  readonly lines: readonly RunLine[];
}

export function RunLines({ title, lines }: RunLinesProps) {
  return (
    <Card title={title}>
      {lines.length === 0 ? (
        <p className="statement-note">Nobody.</p>
      ) : (
        <table className="statement-list">
          <thead>
            <tr>
              <th scope="col">Debtor</th>
              <th scope="col">Owed</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ debtor, balance, leftOut }) => (
              <tr key={debtor.id}>
                <td>
                  <Anchor component={Link} href={paths.statement(debtor.id)}>
                    {debtor.name}
                  </Anchor>
                  {leftOut && <div>{leftOut}</div>}
                </td>
                <td>
                  <Amount cents={balance} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
