/** How a balance falls: drawn, or as the table it is drawn from. */
import { Suspense, useState, type ReactNode } from 'react';
import { Card } from '../../ui/card';
import { LinkButton } from '../../ui/link-button';

interface FallingCardProps {
  /** What the chart shows, for whoever does not see it. */
  readonly label: string;
  readonly chart: ReactNode;
  readonly table: ReactNode;
  /** What is said below either. */
  readonly children?: ReactNode;
}

export function FallingCard({ label, chart, table, children }: FallingCardProps) {
  const [isTable, setIsTable] = useState(false);
  return (
    <Card
      title="How the balance falls"
      aside={
        <LinkButton onClick={() => setIsTable(!isTable)}>
          {isTable ? 'Show as a chart' : 'Show as a table'}
        </LinkButton>
      }
    >
      {isTable ? (
        table
      ) : (
        <Suspense fallback={<div className="plan-chart" />}>
          <figure className="plan-chart" aria-label={label}>
            {chart}
          </figure>
        </Suspense>
      )}
      {children}
    </Card>
  );
}
