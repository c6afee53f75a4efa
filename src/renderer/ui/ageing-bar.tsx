/** Open invoices by age as one bar, with each part's sum in words below: the bar alone says nothing new. */
import type { Cents } from '#core/basics/money';
import { buckets, type Bucket } from '#core/invoices/balance';
import './ageing-bar.css';
import { Amount } from './amount';

/** How an age in days is called, on the bar and in lists. */
export const bucketNames: Readonly<Record<Bucket, string>> = {
  'not-due': 'not due',
  '1-30': '1–30',
  '31-60': '31–60',
  '61-90': '61–90',
  'over-90': 'over 90',
};

export function AgeingBar({ ageing }: { readonly ageing: Readonly<Record<Bucket, Cents>> }) {
  const parts = buckets.filter((bucket) => ageing[bucket] > 0);
  return (
    <div className="ageing">
      <div className="ageing-bar" aria-hidden="true">
        {parts.map((bucket) => (
          <div key={bucket} data-bucket={bucket} style={{ flexGrow: ageing[bucket] }} />
        ))}
      </div>
      <ul className="ageing-words">
        {parts.map((bucket) => (
          <li key={bucket}>
            {bucketNames[bucket]} · <Amount cents={ageing[bucket]} bare />
          </li>
        ))}
      </ul>
    </div>
  );
}
