/** One payment: what it is, what it is used for, and what may still happen to it. */
import { Anchor, Button, Group, Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { PaymentId } from '#core/basics/ids';
import { sayMoney } from '#core/basics/money-text';
import type { BookState } from '#core/book/state';
import { methodNames, reversalNames } from '#core/payments/say-payment';
import { settledBy, unallocatedOf, type Payment } from '#core/payments/state';
import { useBook } from '../../book/use-book';
import { Amount } from '../../ui/amount';
import { Badge } from '../../ui/badge';
import { Card } from '../../ui/card';
import { DayText } from '../../ui/day-text';
import { EmptyState } from '../../ui/empty-state';
import { useFigures } from '../../ui/figures';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { AllocatePayment } from './allocate-payment';
import './payments.css';
import { RefundPayment } from './refund-payment';
import { ReversePayment } from './reverse-payment';

export function PaymentScreen({ paymentId }: { readonly paymentId: PaymentId }) {
  const payment = useBook(paymentOf, paymentId);
  if (payment) return <PaymentPage payment={payment} />;
  return (
    <EmptyState
      title="This payment is not in the book"
      actions={
        <Button component={Link} href={paths.payments}>
          To the payments
        </Button>
      }
    >
      It was taken back. The trail still tells what it was.
    </EmptyState>
  );
}

type Doing = 'allocate' | 'reverse' | 'refund';

function PaymentPage({ payment }: { readonly payment: Payment }) {
  const { currency, locale } = useFigures();
  const from = useBook(fromOf, payment);
  const [doing, setDoing] = useState<Doing | null>(null);
  const close = () => setDoing(null);
  return (
    <>
      <PageHead
        title={`${sayMoney(payment.amount, currency, locale)} ${from === null ? 'without a name' : `from ${from}`}`}
        crumbs={[{ label: 'Payments', to: paths.payments }]}
        badge={payment.reversal ? <Badge tone="brick">Taken away again</Badge> : undefined}
        actions={!payment.reversal && <Actions payment={payment} onDo={setDoing} />}
      />
      <div className="payment-columns">
        <Card title="What came in">
          <Facts payment={payment} from={from} />
        </Card>
        <Stack gap="md">
          <Card title="What it is for">
            <Uses payment={payment} />
          </Card>
          {payment.refunds.length > 0 && <Refunds payment={payment} />}
        </Stack>
      </div>
      {doing === 'allocate' && <AllocatePayment payment={payment} onClose={close} />}
      {doing === 'reverse' && <ReversePayment payment={payment} onClose={close} />}
      {doing === 'refund' && <RefundPayment payment={payment} onClose={close} />}
    </>
  );
}

interface ActionsProps {
  readonly payment: Payment;
  readonly onDo: (doing: Doing) => void;
}

function Actions({ payment, onDo }: ActionsProps) {
  return (
    <>
      <Button onClick={() => onDo('reverse')}>Bounced or wrong…</Button>
      {unallocatedOf(payment) > 0 && payment.debtorId && (
        <Button onClick={() => onDo('refund')}>Give back…</Button>
      )}
      <Button variant="filled" onClick={() => onDo('allocate')}>
        {payment.debtorId ? 'Use it otherwise…' : 'Whose is it?'}
      </Button>
    </>
  );
}

function Facts({ payment, from }: { readonly payment: Payment; readonly from: string | null }) {
  const { debtorId, on, method, reference, words, by, reversal } = payment;
  return (
    <dl className="payment-facts">
      <Fact name="From">
        {debtorId && from !== null ? (
          <Anchor component={Link} href={paths.debtor(debtorId)}>
            {from}
          </Anchor>
        ) : (
          'nobody knows yet'
        )}
      </Fact>
      <Fact name="Day">
        <DayText day={on} />
      </Fact>
      <Fact name="How">{methodNames[method]}</Fact>
      {reference !== '' && <Fact name="Reference">{reference}</Fact>}
      {words !== '' && <Fact name="Note">{words}</Fact>}
      <Fact name="Written by">{by}</Fact>
      {reversal && (
        <Fact name="Taken away">
          <DayText day={reversal.on} />. {reversalNames[reversal.why]}. {reversal.words}
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function Uses({ payment }: { readonly payment: Payment }) {
  const uses = useBook(usesOf, payment);
  const unused = unallocatedOf(payment);
  return (
    <>
      {uses.map(({ id, number, amount }) => (
        <Group key={id} justify="space-between">
          <span>{number}</span>
          <Amount cents={amount} />
        </Group>
      ))}
      {payment.reversal && <p className="payment-why">Nothing any more: its invoices are open again.</p>}
      {!payment.reversal && unused !== 0 && (
        <Group justify="space-between" className="payment-quiet">
          <span>Not used yet</span>
          <Amount cents={unused} />
        </Group>
      )}
    </>
  );
}

function Refunds({ payment: { refunds } }: { readonly payment: Payment }) {
  return (
    <Card title="Given back">
      {refunds.map(({ on, amount, words }, i) => (
        <Group key={i} justify="space-between">
          <span>
            <DayText day={on} /> {words}
          </span>
          <Amount cents={amount} />
        </Group>
      ))}
    </Card>
  );
}

function paymentOf({ payments }: BookState, paymentId: PaymentId): Payment | null {
  return payments[paymentId] ?? null;
}

/** Null: nobody knows. */
function fromOf({ debtors }: BookState, { debtorId }: Payment): string | null {
  return (debtorId && debtors[debtorId]?.name) ?? null;
}

function usesOf({ invoices }: BookState, payment: Payment) {
  return settledBy(payment).map(({ invoiceId, amount }) => ({
    id: invoiceId,
    number: invoices[invoiceId]?.number || 'An item without a number',
    amount,
  }));
}
