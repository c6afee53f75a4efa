/** The lines of a list, a row each: typed with the phone at the ear, so Enter adds one and the arrows go up and down. */
import { Button, Checkbox, CloseButton } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useFieldArray, useWatch } from 'react-hook-form';
import { parseMoney, minorDigits } from '#core/basics/money-text';
import { MOST_LINES } from '#core/budgets/state';
import { perMonth, periods, periodWords, type Period, type Rounding } from '#core/budgets/period';
import { Amount } from '../../ui/amount';
import { useFigures } from '../../ui/figures';
import { AmountField, ChoiceField, TextField } from '../../ui/form';
import { optionsOf, type Option } from '../../ui/options';
import type { BudgetFormInHand } from './use-so-far';
import { emptyCreditor, emptyLine, type LineList } from './budget-texts';

const rhythms = optionsOf(periods, periodWords);

interface LineRowsProps {
  readonly form: BudgetFormInHand;
  readonly name: LineList;
  /** What a line is, for its fields and its button: `outgoing`. */
  readonly noun: string;
  /** Which categories there are; none for other creditors. */
  readonly categories?: readonly Option<string>[];
}

export function LineRows({ form, name, noun, categories }: LineRowsProps) {
  const { fields, insert, remove } = useFieldArray({ control: form.control, name });
  const first = categories ? 'category' : 'words';
  const addAt = (at: number) => {
    const line = categories ? emptyLine('other') : { ...emptyCreditor };
    if (fields.length < MOST_LINES) insert(at, line, { focusName: `${name}.${at}.${first}` });
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement | HTMLSelectElement>, at: number) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      addAt(at + 1);
    }
    const to = at + (event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0);
    const isAmount = event.currentTarget.getAttribute('name') === `${name}.${at}.amount`;
    if (to === at || !isAmount || to < 0 || to >= fields.length) return;
    event.preventDefault();
    goTo(`${name}.${to}.amount`, event.currentTarget.form);
  };
  const line = { form, name, noun, onKey, ...(categories && { categories }) };
  return (
    <div className="budget-rows">
      {fields.map(({ id }, at) => (
        <div key={id} className="budget-row">
          <LineFields {...line} at={at} />
          <CloseButton aria-label={`Take out ${noun} ${at + 1}`} onClick={() => remove(at)} />
          <MonthOf form={form} name={name} at={at} rounding={name === 'income' ? 'down' : 'up'} />
          {name === 'creditors' && <Agreed form={form} at={at} />}
        </div>
      ))}
      {fields.length < MOST_LINES && (
        <Button size="compact-sm" variant="subtle" onClick={() => addAt(fields.length)}>
          + {noun}
        </Button>
      )}
    </div>
  );
}

/** By the page, at once: whoever presses the key again before all is drawn anew is not left behind. */
function goTo(field: string, form: HTMLFormElement | null): void {
  const next = form?.elements.namedItem(field);
  if (!(next instanceof HTMLInputElement)) return;
  next.focus();
  next.select();
}

interface LineFieldsProps extends LineRowsProps {
  readonly at: number;
  readonly onKey: (event: KeyboardEvent<HTMLInputElement | HTMLSelectElement>, at: number) => void;
}

function LineFields({ form, name, noun, categories, at, onKey }: LineFieldsProps) {
  /** There are no headings: each field says its own to those who can't see what stands in it. */
  const field = (what: string) => ({
    'aria-label': `${what}, ${noun} ${at + 1}`,
    onKeyDown: (event: KeyboardEvent<HTMLInputElement | HTMLSelectElement>) => onKey(event, at),
  });
  return (
    <>
      {categories && name !== 'creditors' && (
        <ChoiceField form={form} name={`${name}.${at}.category`} data={[...categories]} {...field('What')} />
      )}
      <TextField
        form={form}
        name={`${name}.${at}.words`}
        maxLength={80}
        placeholder={categories ? 'which' : 'who'}
        {...field(categories ? 'Which one' : 'Who')}
      />
      <AmountField form={form} name={`${name}.${at}.amount`} placeholder="amount" {...field('Amount')} />
      <ChoiceField form={form} name={`${name}.${at}.every`} data={rhythms} {...field('How often')} />
    </>
  );
}

function Agreed({ form, at }: { readonly form: BudgetFormInHand; readonly at: number }) {
  const isAgreed = useWatch({ control: form.control, name: `creditors.${at}.isAgreed` });
  return (
    <Checkbox
      className="budget-agreed"
      label="They have agreed to it"
      checked={isAgreed}
      onChange={(event) => form.setValue(`creditors.${at}.isAgreed`, event.currentTarget.checked)}
    />
  );
}

interface MonthOfProps {
  readonly form: BudgetFormInHand;
  readonly name: LineList;
  readonly at: number;
  readonly rounding: Rounding;
}

/** What a line makes a month, where it has another rhythm. */
function MonthOf({ form, name, at, rounding }: MonthOfProps) {
  const { currency } = useFigures();
  const line = useWatch({ control: form.control, name: `${name}.${at}` });
  const amount = line && parseMoney(line.amount, minorDigits(currency));
  if (!amount || amount < 0 || line.every === 'monthly') return null;
  return (
    <span className="budget-month">
      <Amount cents={perMonth(amount, line.every as Period, rounding)} /> a month
    </span>
  );
}
