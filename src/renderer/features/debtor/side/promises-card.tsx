/** What was promised, the latest first. Whether a promise was kept, payments will tell; until then its day is all there is. */
import type { PaymentPromise } from '#core/promises/state';
import { Amount } from '../../../ui/amount';
import { Card } from '../../../ui/card';
import { DayText } from '../../../ui/day-text';
import { useFigures } from '../../../ui/figures';

export function PromisesCard({ promises }: { readonly promises: readonly PaymentPromise[] }) {
  const { today } = useFigures();
  if (promises.length === 0) return null;
  return (
    <Card title="Promises">
      <table className="side-table" aria-label="Promises">
        <tbody>
          {promises.slice(0, 5).map((promise) => (
            <tr key={promise.id}>
              <th scope="row">
                <Amount cents={promise.amount} />
              </th>
              <td>
                by <DayText day={promise.by} />
              </td>
              <td>{promise.by < today ? 'day passed' : 'awaited'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
