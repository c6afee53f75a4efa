/** What comes month by month, as bars that each say their sum. Loaded only when it is looked at; the figures always stand beside it. */
import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis } from 'recharts';
import { add, type Cents } from '#core/basics/money';
import { minorDigits } from '#core/basics/money-text';
import { useFigures } from './figures';

export interface MonthBar {
  readonly label: string;
  /** Its day has passed: hatched, so that it is told apart in grey as well. */
  readonly behind: Cents;
  readonly ahead: Cents;
}

const label = { position: 'top', fill: 'var(--quiet)', fontSize: 11 } as const;

export function ChartMonths({ bars }: { readonly bars: readonly MonthBar[] }) {
  const { currency, locale } = useFigures();
  const short = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 });
  const said = (sum: Cents) => (sum === 0 ? '' : short.format(sum / 10 ** minorDigits(currency)));
  // The sum stands on top of the upper part, whichever that is.
  const data = bars.map((bar) => {
    const words = said(add(bar.behind, bar.ahead));
    return { ...bar, ...(bar.ahead > 0 ? { aheadWords: words } : { behindWords: words }) };
  });
  const common = { stackId: 'one', maxBarSize: 40, isAnimationActive: false } as const;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart data={data} margin={{ top: 20, right: 0, bottom: 0, left: 0 }} accessibilityLayer={false}>
        <defs>
          <pattern id="months-behind" width={6} height={6} patternUnits="userSpaceOnUse">
            <rect width={6} height={6} fill="var(--amber-soft)" />
            <path d="M-1 1 l2 -2 M0 6 l6 -6 M5 7 l2 -2" stroke="var(--amber)" strokeWidth={1.5} />
          </pattern>
        </defs>
        <XAxis
          dataKey="label"
          interval={0}
          tick={{ fill: 'var(--quiet)', fontSize: 12 }}
          tickLine={false}
          axisLine={{ stroke: 'var(--line)' }}
        />
        <Bar {...common} dataKey="behind" fill="url(#months-behind)" stroke="var(--amber)">
          <LabelList {...label} dataKey="behindWords" />
        </Bar>
        <Bar {...common} dataKey="ahead" fill="var(--teal)">
          <LabelList {...label} dataKey="aheadWords" />
        </Bar>
      </BarChart>
    </ResponsiveContainer>
  );
}
