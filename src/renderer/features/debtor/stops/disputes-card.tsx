/** What is disputed and not resolved yet: how much of which invoice, why, and whose turn it is. */
import { useState } from 'react';
import { sum } from '#core/basics/money';
import type { DebtorId } from '#core/basics/ids';
import type { BookState } from '#core/book/state';
import { openDisputes } from '#core/disputes/disputed';
import type { Dispute } from '#core/disputes/state';
import type { Invoice } from '#core/invoices/state';
import { sayWhoAnswers } from '#core/timeline/say-stop-entry';
import { useAbout } from '../../../book/use-about';
import { Amount } from '../../../ui/amount';
import { Card } from '../../../ui/card';
import { useFigures } from '../../../ui/figures';
import { LinkButton } from '../../../ui/link-button';
import { ResolveDispute } from './resolve-dispute';

export function DisputesCard({ debtorId }: { readonly debtorId: DebtorId }) {
  const disputes = useAbout(disputesWithInvoice, debtorId);
  const [ending, setEnding] = useState<Dispute | null>(null);
  const figures = useFigures();
  if (disputes.length === 0) return null;
  return (
    <Card
      title="Disputed"
      tone="amber"
      aside={<Amount cents={sum(disputes.map((each) => each.dispute.amount))} />}
    >
      <ul className="dispute-list">
        {disputes.map(({ dispute, invoice }) => (
          <li key={dispute.id}>
            <Amount cents={dispute.amount} /> of {invoice?.number}: {dispute.words}
            <div className="side-quiet">
              {sayWhoAnswers(dispute, figures)} ·{' '}
              <LinkButton
                underline="always"
                aria-label={`Resolve… ${invoice?.number ?? ''}`}
                onClick={() => setEnding(dispute)}
              >
                Resolve…
              </LinkButton>
            </div>
          </li>
        ))}
      </ul>
      {ending && <ResolveDispute dispute={ending} onClose={() => setEnding(null)} />}
    </Card>
  );
}

interface DisputedInvoice {
  readonly dispute: Dispute;
  readonly invoice: Invoice | undefined;
}

function disputesWithInvoice(state: BookState, debtorId: DebtorId): DisputedInvoice[] {
  return openDisputes(state, debtorId).map((dispute) => ({
    dispute,
    invoice: state.invoices[dispute.invoiceId],
  }));
}
