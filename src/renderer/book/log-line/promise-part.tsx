/** The promise as read, to be corrected, dropped, or given where none was read. */
import { Group } from '@mantine/core';
import { sayDay } from '#core/basics/date-text';
import { sayAmount } from '#core/basics/money-text';
import { localDateSchema } from '#core/basics/local-date';
import { z } from '#core/basics/zod';
import type { PromiseRead } from '#core/notes/promise-said';
import { Amount } from '../../ui/amount';
import { useFigures } from '../../ui/figures';
import { AmountField, DayField, useCheckedForm } from '../../ui/form';
import { moneyTextSchema } from '../../ui/money-field';
import { Part } from './part';
import { PartForm } from './part-form';

interface PromisePartProps {
  readonly promise: PromiseRead | null;
  readonly onChange: (promise: PromiseRead | null) => void;
}

export function PromisePart({ promise, onChange }: PromisePartProps) {
  const { locale, today } = useFigures();
  const form = (close: () => void) => (
    <PromiseForm
      promise={promise}
      onChange={(to) => {
        onChange(to);
        close();
      }}
    />
  );
  return (
    <Part label="The promise" isOffer={promise === null} renderForm={form}>
      {promise ? (
        <span>
          Promise{' '}
          <strong>
            <Amount cents={promise.amount} />
          </strong>{' '}
          by <strong>{sayDay(promise.by, today, locale)}</strong>
        </span>
      ) : (
        '+ Promise'
      )}
    </Part>
  );
}

function PromiseForm({ promise, onChange }: PromisePartProps) {
  const { currency, locale } = useFigures();
  const schema = z.object({ amount: moneyTextSchema(currency), by: localDateSchema });
  const form = useCheckedForm(schema, {
    amount: promise ? sayAmount(promise.amount, currency, locale) : '',
    by: promise?.by ?? '',
  });
  return (
    <PartForm form={form} drop={promise && 'No promise'} onChange={onChange}>
      <Group gap="sm" align="flex-start" wrap="nowrap" w={360}>
        <AmountField form={form} name="amount" label="Amount" data-autofocus />
        <DayField form={form} name="by" label="By" popoverProps={{ withinPortal: false }} />
      </Group>
    </PartForm>
  );
}
