/** The ground of every chart of balances: days along the foot, money up the side. What is drawn on it are its children. */
import type { ReactNode } from 'react';
import { CartesianGrid, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { sayShortDay } from '#core/basics/date-text';
import { addDays, type LocalDate } from '#core/basics/local-date';
import { cents } from '#core/basics/money';
import { sayAmount } from '#core/basics/money-text';
import { useFigures } from './figures';

/** A balance holds until the next day it changes. */
export const stepLine = {
  type: 'stepAfter',
  dot: false,
  activeDot: false,
  isAnimationActive: false,
} as const;

const axis = { tick: { fill: 'var(--quiet)', fontSize: 12 }, tickLine: false, axisLine: false } as const;

interface StepChartProps {
  /** The day the axis begins with: it runs in days since, so that a long gap is seen as one. */
  readonly start: LocalDate;
  readonly data: readonly { readonly day: number }[];
  /** The days that are named; left out: a few, evenly between. */
  readonly ticks?: readonly number[];
  readonly children: ReactNode;
}

export function StepChart({ start, data, ticks, children }: StepChartProps) {
  const { currency, locale } = useFigures();
  const sayDays = (days: number) => sayShortDay(addDays(start, Math.round(days)), locale);
  const sayMoney = (amount: number) => sayAmount(cents(Math.round(amount)), currency, locale);
  const named = ticks ? { ticks, interval: 0 } : { tickCount: 5 };
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart data={data} margin={{ top: 14, right: 40, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis
          {...axis}
          {...named}
          dataKey="day"
          type="number"
          domain={['dataMin', 'dataMax']}
          tickFormatter={sayDays}
        />
        <YAxis {...axis} width={88} tickCount={4} tickFormatter={sayMoney} />
        {children}
      </LineChart>
    </ResponsiveContainer>
  );
}
