/** What this debtor paid, the latest first, and what of it no invoice has used yet. */
import { Anchor } from '@mantine/core';
import { Link } from 'wouter';
import type { DebtorId } from '#core/basics/ids';
import { paymentsOf, unallocatedOf } from '#core/payments/state';
import { useAbout } from '../../../book/use-about';
import { Amount } from '../../../ui/amount';
import { Card } from '../../../ui/card';
import { DayText } from '../../../ui/day-text';
import { paths } from '../../../ui/paths';

const AT_FIRST = 5;

export function PaymentsCard({ debtorId }: { readonly debtorId: DebtorId }) {
  const payments = useAbout(paymentsOf, debtorId).toReversed();
  if (payments.length === 0) return null;
  return (
    <Card title="Payments">
      <table className="side-table" aria-label="Payments">
        <tbody>
          {payments.slice(0, AT_FIRST).map((payment) => (
            <tr key={payment.id}>
              <th scope="row">
                <Anchor component={Link} href={paths.payment(payment.id)}>
                  <Amount cents={payment.amount} />
                </Anchor>
              </th>
              <td>
                <DayText day={payment.on} />
              </td>
              <td>
                {payment.reversal ? (
                  'taken away'
                ) : unallocatedOf(payment) > 0 ? (
                  <NotUsed payment={payment} />
                ) : (
                  ''
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {payments.length > AT_FIRST && (
        <p className="side-line side-quiet">and {payments.length - AT_FIRST} earlier, in the timeline</p>
      )}
    </Card>
  );
}

function NotUsed({ payment }: { readonly payment: Parameters<typeof unallocatedOf>[0] }) {
  return (
    <>
      <Amount cents={unallocatedOf(payment)} bare /> not used
    </>
  );
}
