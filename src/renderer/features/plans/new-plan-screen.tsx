/** A plan in the making: up to three offers side by side, each shaped until it fits, and the chosen one offered. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import type { DebtorId } from '#core/basics/ids';
import { sayMoney } from '#core/basics/money-text';
import type { Refusal } from '#core/basics/result';
import { debtorKindNames, type Debtor } from '#core/debtors/state';
import { daysOverdue } from '#core/invoices/balance';
import type { Invoice } from '#core/invoices/state';
import { UNDO_KEY } from '../../book/undo';
import { NoSuchDebtor } from '../../book/no-such-debtor';
import { crumbsTo, useDebtor } from '../../book/use-debtor';
import { useCommand } from '../../book/use-command';
import { ActionButton } from '../../ui/action-button';
import { DraftNote } from '../../ui/draft-note';
import { EmptyState } from '../../ui/empty-state';
import { useFigures } from '../../ui/figures';
import { KeyHint, sayKeys } from '../../ui/key-hint';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { RefusalNote } from '../../ui/refusal';
import { FiguresCard } from './figures-card';
import { LawCard } from './law-card';
import { OfferCards } from './offer-cards';
import { OfferLinesCard } from './offer-lines-card';
import { OffersBalanceCard } from './offers-balance-card';
import './offers.css';
import { PlanGrounds } from './plan-grounds';
import './plans.css';
import { sayNumbers } from './say-numbers';
import { ShapeCard } from './shape-card';
import { useBuilder, type Builder } from './use-builder';
import { shapingOf, type Shaping } from './use-shaping';

export function NewPlanScreen({ debtorId }: { readonly debtorId: DebtorId }) {
  const debtor = useDebtor(debtorId);
  if (debtor) return <NewPlan debtor={debtor} />;
  return <NoSuchDebtor />;
}

function NewPlan({ debtor }: { readonly debtor: Debtor }) {
  const { currency, locale, today } = useFigures();
  const builder = useBuilder(debtor.id);
  const { refusal, isPending, propose } = useOffering(builder, debtor);
  const { free, chosen, debt, undo } = builder;
  const shaping = shapingOf(builder, refusal);
  if (free.length === 0 || !shaping) return <NothingToPlan debtor={debtor} />;
  const grounds = sayChosen(chosen, (invoice) => daysOverdue(invoice, today) > 0);
  return (
    <>
      <PageHead
        title={`A plan for ${sayMoney(debt, currency, locale)}`}
        crumbs={crumbsTo(debtor)}
        subtitle={debtor.kind ? `${grounds} · ${debtorKindNames[debtor.kind]}` : grounds}
        actions={
          <>
            {undo && (
              <Button variant="subtle" onClick={undo} rightSection={<KeyHint keys={sayKeys(UNDO_KEY)} />}>
                Undo
              </Button>
            )}
            <ActionButton
              shortcut="o"
              primary
              disabled={!shaping.worked.possible}
              loading={isPending}
              onClick={() => void propose()}
            >
              Offer this plan
            </ActionButton>
          </>
        }
      />
      <Offers builder={builder} shaping={shaping} debtor={debtor} refusal={refusal} />
    </>
  );
}

interface OffersProps {
  readonly builder: Builder;
  readonly shaping: Shaping;
  readonly debtor: Debtor;
  readonly refusal: Refusal | null;
}

function Offers({ builder, shaping, debtor, refusal }: OffersProps) {
  const { draft, debt, worked, texts } = builder;
  return (
    <div className="plan-builder">
      {draft.isFromBefore && <DraftNote onDrop={draft.drop} />}
      <RefusalNote refusal={refusal} />
      <PlanGrounds builder={builder} debtorId={debtor.id} />
      <OfferCards builder={builder} kind={debtor.kind} />
      <div className="plan-columns">
        <div className="plan-column">
          <ShapeCard builder={builder} shaping={shaping} />
          <OfferLaw shaping={shaping} kind={debtor.kind} />
        </div>
        <div className="plan-column">
          {/* Another offer's payments are not the ones somebody had open. */}
          <OfferLinesCard key={texts.chosen} builder={builder} shaping={shaping} />
          <OffersBalanceCard debt={debt} worked={worked} chosen={texts.chosen} />
          <FiguresCard builder={builder} />
        </div>
      </div>
    </div>
  );
}

/** Offers the chosen one, and goes on to its page. */
function useOffering({ texts, worked, chosen, draft }: Builder, debtor: Debtor) {
  const [, go] = useLocation();
  const { carryOut, isPending, refusal } = useCommand();
  const [tried, setTried] = useState(texts);
  const propose = async () => {
    const terms = worked[texts.chosen]?.possible?.terms;
    if (!terms) return;
    setTried(texts);
    const invoiceIds = chosen.map((invoice) => invoice.id);
    const proposal = { type: 'plan.propose', debtorId: debtor.id, invoiceIds, terms } as const;
    await carryOut(proposal, `The plan is offered to ${debtor.name}.`, ({ commit }) => {
      draft.forget();
      const made = commit.events.find((event) => event.type === 'plan.proposed');
      if (made) go(paths.plan(made.plan.id), { replace: true });
    });
  };
  // What was in the way of another shape is not in the way of this one.
  return { propose, isPending, refusal: tried === texts ? refusal : null };
}

function OfferLaw({ shaping, kind }: { readonly shaping: Shaping; readonly kind: Debtor['kind'] }) {
  const { today } = useFigures();
  const { possible } = shaping.worked;
  return (
    <LawCard
      kind={kind}
      lines={possible?.schedule.lines ?? []}
      agreedOn={today}
      hasConcession={possible?.terms.strategy === 'settlement'}
      isMoved={shaping.texts.shift !== ''}
    />
  );
}

function NothingToPlan({ debtor }: { readonly debtor: Debtor }) {
  return (
    <>
      <PageHead title={`A plan for ${debtor.name}`} crumbs={crumbsTo(debtor)} />
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
    </>
  );
}

function sayChosen(chosen: readonly Invoice[], isOverdue: (invoice: Invoice) => boolean): string {
  if (chosen.length === 0) return 'No invoice chosen';
  const numbers = sayNumbers(chosen.map((invoice) => invoice.number));
  const overdue = chosen.filter(isOverdue).length;
  const age = overdue === chosen.length ? 'all overdue' : `${overdue} of ${chosen.length} overdue`;
  return `${numbers} · ${age}`;
}
