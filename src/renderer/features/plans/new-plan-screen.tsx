/** A plan in the making: which invoices, in what shape, and at once what it comes to. */
import { Button } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import type { DebtorId } from '#core/basics/ids';
import { sayMoney } from '#core/basics/money-text';
import type { BookState } from '#core/book/state';
import { debtorKindNames, type Debtor } from '#core/debtors/state';
import { daysOverdue } from '#core/invoices/balance';
import type { Invoice } from '#core/invoices/state';
import { planWords } from '#core/plans/say-plan';
import { tellDone } from '../../book/undo';
import { useBook, useOpenBook } from '../../book/use-book';
import { useCommand } from '../../book/use-command';
import { ActionButton } from '../../ui/action-button';
import { Card } from '../../ui/card';
import { EmptyState } from '../../ui/empty-state';
import { useFigures } from '../../ui/figures';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { RefusalNote } from '../../ui/refusal';
import { BalanceCard } from './balance-card';
import { ChooseInvoices } from './choose-invoices';
import { LawCard } from './law-card';
import { PlanLinesCard } from './plan-lines-card';
import './plans.css';
import { sayNumbers } from './say-numbers';
import { ShapeFields } from './shape-fields';
import { useOffer } from './use-offer';

export function NewPlanScreen({ debtorId }: { readonly debtorId: DebtorId }) {
  const debtor = useBook(debtorOf, debtorId);
  if (debtor) return <NewPlan debtor={debtor} />;
  return <EmptyState title="This debtor is not in the book">Go back to the list of debtors.</EmptyState>;
}

function NewPlan({ debtor }: { readonly debtor: Debtor }) {
  const [, go] = useLocation();
  const { currency, locale, today } = useFigures();
  const { bookId } = useOpenBook();
  const command = useCommand();
  const { free, chosen, chosenIds, choose, form, by, total, offer } = useOffer(debtor.id);
  const lines = offer.ok ? offer.value.lines : [];
  const propose = async () => {
    if (!offer.ok) return;
    const { terms } = offer.value;
    const invoiceIds = chosen.map((invoice) => invoice.id);
    const done = await command.send({ type: 'plan.propose', debtorId: debtor.id, invoiceIds, terms });
    const made = done.ok && done.value.commit.events.find((event) => event.type === 'plan.proposed');
    if (!made) return;
    tellDone(bookId, done.value, `The plan is offered to ${debtor.name}.`);
    go(paths.plan(made.plan.id), { replace: true });
  };
  return (
    <>
      <PageHead
        title={`A plan for ${sayMoney(total, currency, locale)}`}
        crumbs={[
          { label: 'Debtors', to: paths.debtors },
          { label: debtor.name, to: paths.debtor(debtor.id) },
        ]}
        subtitle={[
          sayChosen(chosen, (invoice) => daysOverdue(invoice, today) > 0),
          debtor.kind && debtorKindNames[debtor.kind],
        ]
          .filter(Boolean)
          .join(' · ')}
        actions={
          <ActionButton
            shortcut="o"
            primary
            disabled={!offer.ok}
            loading={command.isPending}
            onClick={() => void propose()}
          >
            Offer this plan
          </ActionButton>
        }
      />
      {free.length === 0 ? (
        <NothingToPlan debtor={debtor} />
      ) : (
        <div className="plan-columns">
          <div className="plan-column">
            <ChooseInvoices invoices={free} chosenIds={chosenIds} onChoose={choose} />
            <Card title="Shape">
              <ShapeFields form={form} by={by} count={offer.ok ? offer.value.terms.instalments : null} />
              <RefusalNote refusal={command.refusal} />
            </Card>
            <LawCard kind={debtor.kind} lines={lines} agreedOn={today} />
          </div>
          <div className="plan-column">
            {offer.ok && (
              <Card title="The offer">
                <p className="plan-headline">{planWords(offer.value.terms, lines, currency, locale)}</p>
              </Card>
            )}
            <PlanLinesCard lines={lines} missing={offer.ok ? '' : offer.refusal.message} />
            <BalanceCard lines={lines} from={today} />
          </div>
        </div>
      )}
    </>
  );
}

function NothingToPlan({ debtor }: { readonly debtor: Debtor }) {
  return (
    <EmptyState
      title="Nothing to plan"
      actions={
        <Button component={Link} href={paths.debtor(debtor.id)}>
          Back to {debtor.name}
        </Button>
      }
    >
      Every open invoice is part of a plan already, or nothing is open.
    </EmptyState>
  );
}

function debtorOf(state: BookState, debtorId: DebtorId) {
  return state.debtors[debtorId] ?? null;
}

function sayChosen(chosen: readonly Invoice[], isOverdue: (invoice: Invoice) => boolean): string {
  if (chosen.length === 0) return 'No invoice chosen';
  const numbers = sayNumbers(chosen.map((invoice) => invoice.number));
  const overdue = chosen.filter(isOverdue).length;
  const age = overdue === chosen.length ? 'all overdue' : `${overdue} of ${chosen.length} overdue`;
  return `${numbers} · ${age}`;
}
