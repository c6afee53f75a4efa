/** What was promised, the latest first, and whether it came: the payments say so. */
import type { DebtorId } from '#core/basics/ids';
import { promisesKeptBy, type Keeping } from '#core/promises/keeping';
import type { PaymentPromise } from '#core/promises/state';
import { useAbout } from '../../../book/use-about';
import { Amount } from '../../../ui/amount';
import { Card } from '../../../ui/card';
import { DayText } from '../../../ui/day-text';
import { useFigures } from '../../../ui/figures';

interface PromisesCardProps {
  readonly debtorId: DebtorId;
  readonly promises: readonly PaymentPromise[];
}

export function PromisesCard({ debtorId, promises }: PromisesCardProps) {
  const { today } = useFigures();
  const kept = useAbout(promisesKeptBy, debtorId, today);
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
              <td>
                <Kept keeping={kept.get(promise.id)} isPast={promise.by < today} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function Kept({ keeping, isPast }: { readonly keeping: Keeping | undefined; readonly isPast: boolean }) {
  switch (keeping?.how) {
    case 'kept':
      return 'kept';
    case 'part-kept':
      return (
        <>
          part kept, <Amount cents={keeping.missing} bare /> missing
        </>
      );
    case 'broken':
      return 'not kept';
    case 'pending':
    case undefined:
      return isPast ? 'day passed' : 'awaited';
  }
}
