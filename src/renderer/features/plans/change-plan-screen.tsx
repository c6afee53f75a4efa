/** A plan being changed: the wish on the left, old and new schedule side by side on the right, live. */
import { Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { useLocation } from 'wouter';
import type { PlanId } from '#core/basics/ids';
import { sum } from '#core/basics/money';
import { refuse, type Result } from '#core/basics/result';
import { z } from '#core/basics/zod';
import type { BookState } from '#core/book/state';
import { leftOf } from '#core/invoices/balance';
import type { Invoice } from '#core/invoices/state';
import { unplannedOf } from '#core/plans/covering';
import { changedVersion, type ChangedShape } from '#core/plans/decide-change';
import { changeHints, changeNames } from '#core/plans/say-change';
import { currentVersion, type Plan } from '#core/plans/state';
import { openLines } from '#core/plans/to-come';
import { contactOf } from '#core/debtors/reach';
import { useBook, useOpenBook } from '../../book/use-book';
import { useCommand } from '../../book/use-command';
import { Card } from '../../ui/card';
import { useFigures } from '../../ui/figures';
import { ChoiceField, Form, TextField, useCheckedForm } from '../../ui/form';
import { FormActions } from '../../ui/form-actions';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { BesideCard } from './beside-card';
import { ChangeFields } from './change-fields';
import { changeFormSchema, kindsFor, usualChange, wishSchema, type ChangeTexts } from './change-form';
import type { PlanOfDebtor } from './plan-actions';
import { NoSuchPlan, planAndDebtorOf } from './plan-screen';
import './plans.css';

export function ChangePlanScreen({ planId }: { readonly planId: PlanId }) {
  const found = useBook(planAndDebtorOf, planId);
  return found ? <ChangePlan plan={found.plan} debtor={found.debtor} /> : <NoSuchPlan />;
}

function ChangePlan({ plan, debtor }: PlanOfDebtor) {
  const { form, kind, open, invoices, draft } = useChange(plan);
  const kinds = kindsFor(plan).map((value) => ({ value, label: changeNames[value] }));
  return (
    <>
      <PageHead
        title="Change the plan"
        crumbs={[
          { label: debtor.name, to: paths.debtor(debtor.id) },
          { label: 'Plan', to: paths.plan(plan.id) },
        ]}
        subtitle="What it was stays in the book, and this can be undone."
      />
      <div className="plan-columns">
        <div className="plan-column">
          <Card title="What changes">
            <Stack gap="sm">
              <ChoiceField
                form={form}
                name="kind"
                label="They need"
                data={kinds}
                description={changeHints[kind]}
              />
              <ChangeFields form={form} kind={kind} open={open} invoices={invoices} />
            </Stack>
          </Card>
          <ReasonCard plan={plan} debtor={debtor} draft={draft} />
        </div>
        <div className="plan-column">
          <BesideCard was={open} draft={draft} />
        </div>
      </div>
    </>
  );
}

const reasonSchema = z.object({ words: z.string().max(2_000), who: z.string().max(120) });

interface ReasonCardProps extends PlanOfDebtor {
  readonly draft: Result<ChangedShape>;
}

/** Why it changes; saving it is what changes the plan. */
function ReasonCard({ plan, debtor, draft }: ReasonCardProps) {
  const [, go] = useLocation();
  const command = useCommand();
  const [isTried, setTried] = useState(false);
  const reason = useCheckedForm(reasonSchema, { words: '', who: contactOf(debtor) });
  const save = async (said: z.output<typeof reasonSchema>) => {
    setTried(true);
    if (!draft.ok || !draft.value.change) return;
    const { change } = draft.value;
    await command.carryOut(
      { type: 'plan.change', planId: plan.id, change, ...said },
      `The plan with ${debtor.name} is changed.`,
      () => go(paths.plan(plan.id), { replace: true }),
    );
  };
  return (
    <Card title="Why, and with whom">
      <Form
        form={reason}
        refusal={command.refusal ?? (isTried && !draft.ok ? draft.refusal : null)}
        onSave={save}
        actions={
          <FormActions
            save="Change the plan"
            isSaving={command.isPending}
            onCancel={() => go(paths.plan(plan.id))}
          />
        }
      >
        <TextField form={reason} name="words" label="Why it changes" placeholder="Ill, back at work in May" />
        <TextField form={reason} name="who" label="Who agreed to it" />
      </Form>
    </Card>
  );
}

/** The wish as typed, and what it comes to: by the same function that decides it. */
function useChange(plan: Plan) {
  const { currency, today } = useFigures();
  const { state } = useOpenBook();
  const open = useBook(openLines, plan, today);
  const invoices = useBook(couldBeIn, plan);
  const schema = useMemo(() => changeFormSchema(currency), [currency]);
  const total = sum(open.map(({ amount }) => amount));
  const form = useCheckedForm(schema, usualChange(plan, open, total, today));
  const texts = useWatch({ control: form.control });
  const draft = useMemo((): Result<ChangedShape> => {
    const read = schema.safeParse(texts);
    if (!read.success) return unreadable(read.error);
    const wish = wishSchema.safeParse(read.data);
    if (!wish.success) return unreadable(wish.error);
    return changedVersion(state, plan, wish.data, today);
  }, [schema, texts, state, plan, today]);
  const kind: ChangeTexts['kind'] = texts.kind ?? 'holiday';
  return { form, kind, open, invoices, draft };
}

function unreadable(error: z.ZodError) {
  const [issue] = error.issues;
  const isAmount = issue?.path.some((part) => part === 'most' || part === 'amount');
  return refuse(
    'unreadable',
    isAmount ? 'How much? Write an amount.' : (issue?.message ?? 'Fill in the wish.'),
  );
}

/** What is in the plan and still open, and what is in none. */
function couldBeIn(state: BookState, plan: Plan): Invoice[] {
  const own = currentVersion(plan).invoiceIds.flatMap((id) => state.invoices[id] ?? []);
  return [...own.filter((invoice) => leftOf(invoice) > 0), ...unplannedOf(state, plan.debtorId)];
}
