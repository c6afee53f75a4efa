/** A company's money: what the bank account holds, what has to stay in it, and what each of the next months brings and takes. */
import { Button, CloseButton } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useFieldArray } from 'react-hook-form';
import { sayMonth } from '#core/basics/date-text';
import { addMonths } from '#core/basics/local-date';
import type { Cents } from '#core/basics/money';
import { balances } from '#core/budgets/cash-flow';
import { MOST_MONTHS, type CompanyForm } from '#core/budgets/state';
import { Amount } from '../../ui/amount';
import { Card } from '../../ui/card';
import { useFigures } from '../../ui/figures';
import { AmountField, ChoiceField } from '../../ui/form';
import { emptyMonth, firstOf } from './budget-texts';
import { useSoFar, type BudgetFormInHand } from './use-so-far';

export function CompanyFields({ form }: { readonly form: BudgetFormInHand }) {
  const { locale, today } = useFigures();
  const soFar = useSoFar(form);
  if (soFar.of === 'person') return null;
  const choices = new Set([soFar.from, ...[-1, 0, 1, 2, 3].map((months) => firstOf(today, months))]);
  const months = [...choices].toSorted().map((value) => ({ value, label: sayMonth(value, locale) }));
  return (
    <>
      <Card title="The bank account">
        <div className="budget-account">
          <AmountField
            form={form}
            name="opening"
            label="In it at the start"
            placeholder="-250 if overdrawn"
          />
          <AmountField form={form} name="keep" label="Never below" placeholder="0" />
          <ChoiceField form={form} name="from" label="First month" data={months} />
        </div>
      </Card>
      <Card title="Month by month">
        <MonthRows form={form} soFar={soFar} />
      </Card>
    </>
  );
}

interface MonthRowsProps {
  readonly form: BudgetFormInHand;
  /** What can be read of it so far. */
  readonly soFar: CompanyForm;
}

function MonthRows({ form, soFar }: MonthRowsProps) {
  const { locale } = useFigures();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'months' });
  const ends = balances(soFar);
  const add = () => {
    if (fields.length < MOST_MONTHS)
      append({ ...emptyMonth }, { focusName: `months.${fields.length}.moneyIn` });
  };
  const onKey = (event: KeyboardEvent, at: number) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (at + 1 < fields.length) form.setFocus(`months.${at + 1}.moneyIn`, { shouldSelect: true });
    else add();
  };
  return (
    <div className="budget-rows">
      <MonthsHead />
      {fields.map(({ id }, at) => (
        <div key={id} className="budget-months">
          <MonthFields
            form={form}
            at={at}
            month={sayMonth(addMonths(soFar.from, at), locale)}
            onKey={onKey}
          />
          <LeftAtEnd cents={ends[at]} keep={soFar.keep} />
          {fields.length > 1 && at === fields.length - 1 && (
            <CloseButton aria-label="Take out the last month" onClick={() => remove(at)} />
          )}
        </div>
      ))}
      {fields.length < MOST_MONTHS && (
        <Button size="compact-sm" variant="subtle" onClick={add}>
          + month
        </Button>
      )}
    </div>
  );
}

interface LeftAtEndProps {
  /** Undefined for a month that is not read yet. */
  readonly cents: Cents | undefined;
  readonly keep: Cents;
}

function LeftAtEnd({ cents, keep }: LeftAtEndProps) {
  return (
    <span className="budget-end" data-short={cents !== undefined && cents < keep}>
      {cents !== undefined && <Amount cents={cents} bare />}
    </span>
  );
}

/** For the eyes: each field says its own. */
function MonthsHead() {
  return (
    <div className="budget-months-head" aria-hidden="true">
      <span />
      <span>In</span>
      <span>Out</span>
      <span>Left in the account</span>
      <span />
    </div>
  );
}

interface MonthFieldsProps {
  readonly form: BudgetFormInHand;
  readonly at: number;
  /** `September 2026`. */
  readonly month: string;
  readonly onKey: (event: KeyboardEvent, at: number) => void;
}

function MonthFields({ form, at, month, onKey }: MonthFieldsProps) {
  const field = (what: string) => ({
    'aria-label': `${what}, ${month}`,
    onKeyDown: (event: KeyboardEvent) => onKey(event, at),
  });
  return (
    <>
      <span>{month}</span>
      <AmountField form={form} name={`months.${at}.moneyIn`} {...field('In')} />
      <AmountField form={form} name={`months.${at}.moneyOut`} {...field('Out')} />
    </>
  );
}
