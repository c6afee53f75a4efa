/** What each way of paying asks for itself. */
import { NativeSelect, SimpleGrid } from '@mantine/core';
import type { ReactNode } from 'react';
import { sayMonthName } from '#core/basics/date-text';
import type { Strategy } from '#core/plans/terms';
import { useFigures } from '../../ui/figures';
import { AmountSlider } from './amount-slider';
import { CountOf, DayOf, MoneyOf } from './shape-fields';
import type { Builder } from './use-builder';
import type { Shaping } from './use-shaping';

interface OwnFieldsProps {
  readonly builder: Builder;
  readonly shaping: Shaping;
}

export function OwnFields({ builder, shaping }: OwnFieldsProps) {
  const Fields = fieldsOf[shaping.texts.strategy];
  return <Fields builder={builder} shaping={shaping} />;
}

const fieldsOf: Readonly<Record<Strategy, (props: OwnFieldsProps) => ReactNode>> = {
  equal: Payments,
  amount: ({ builder, shaping }) => (
    <>
      <SimpleGrid cols={2} spacing="sm">
        <MoneyOf shaping={shaping} field="each" label="Each time" />
        <CountOf shaping={shaping} field="atMost" label="In at most" placeholder="any number" />
      </SimpleGrid>
      <AmountSlider builder={builder} shaping={shaping} />
    </>
  ),
  until: ({ shaping }) => <DayOf shaping={shaping} field="endOn" label="Paid off by" />,
  stepped: ({ shaping }) => (
    <>
      <SimpleGrid cols={2} spacing="sm">
        <MoneyOf shaping={shaping} field="firstEach" label="At first, each" />
        <CountOf shaping={shaping} field="firstPayments" label="How many times" />
      </SimpleGrid>
      <CountOf shaping={shaping} field="payments" label="Payments in all" />
    </>
  ),
  seasonal: ({ shaping }) => (
    <>
      <Payments shaping={shaping} />
      <Seasons shaping={shaping} />
    </>
  ),
  settlement: ({ shaping }) => (
    <>
      <SimpleGrid cols={2} spacing="sm">
        <MoneyOf shaping={shaping} field="settleFor" label="Settled for" />
        <Payments shaping={shaping} />
      </SimpleGrid>
      <p className="plan-note">
        The owner has to approve this before it is offered. The rest is given up once it is paid.
      </p>
    </>
  ),
  discount: ({ shaping }) => (
    <>
      <SimpleGrid cols={2} spacing="sm">
        <MoneyOf shaping={shaping} field="discount" label="Less" />
        <DayOf shaping={shaping} field="by" label="If paid by" />
      </SimpleGrid>
      <DayOf shaping={shaping} field="otherwiseOn" label="Otherwise all of it on" />
    </>
  ),
  extension: ({ shaping }) => <DayOf shaping={shaping} field="laterOn" label="All of it on" />,
  'free-form': () => (
    <p className="plan-note plan-quiet">Change the payments in their list, or add one below it.</p>
  ),
};

function Payments({ shaping }: { readonly shaping: Shaping }) {
  return <CountOf shaping={shaping} field="payments" label="Payments" />;
}

const weightNames = ['none', 'usual', 'twice', '3 times', '4 times'];

function Seasons({ shaping: { texts, set } }: { readonly shaping: Shaping }) {
  const { locale } = useFigures();
  const data = weightNames.map((label, weight) => ({ value: String(weight), label }));
  return (
    <fieldset className="offer-months">
      <legend>What each month pays</legend>
      {texts.weights.map((weight, month) => (
        <NativeSelect
          // eslint-disable-next-line react/no-array-index-key -- a month is its place
          key={month}
          size="xs"
          label={sayMonthName(month + 1, locale)}
          data={weight < data.length ? data : [...data, { value: String(weight), label: `${weight} times` }]}
          value={String(weight)}
          onChange={(event) => set({ weights: texts.weights.with(month, Number(event.currentTarget.value)) })}
        />
      ))}
    </fieldset>
  );
}
