/** How much each time, by sliding: all offers follow while it moves. The arrow keys move it by one whole unit. */
import { Slider } from '@mantine/core';
import { cents } from '#core/basics/money';
import { minorDigits, parseMoney, sayMoney } from '#core/basics/money-text';
import { useFigures } from '../../ui/figures';
import type { Builder } from './use-builder';
import type { Shaping } from './use-shaping';

/** From so many payments to so few: beyond, the field takes any amount. */
const MOST_PAYMENTS = 36;
const FEWEST_PAYMENTS = 2;

interface AmountSliderProps {
  readonly builder: Pick<Builder, 'debt' | 'unit' | 'say'>;
  readonly shaping: Shaping;
}

export function AmountSlider({ builder: { debt, unit, say }, shaping: { texts, set } }: AmountSliderProps) {
  const { currency, locale } = useFigures();
  const least = Math.max(unit, Math.ceil(debt / MOST_PAYMENTS / unit) * unit);
  const most = Math.ceil(debt / FEWEST_PAYMENTS / unit) * unit;
  if (most <= least) return null;
  const money = (value: number) => sayMoney(cents(value), currency, locale);
  return (
    <Slider
      thumbLabel="How much each time"
      label={null}
      min={least}
      max={most}
      step={unit}
      value={parseMoney(texts.each, minorDigits(currency)) ?? least}
      onChange={(value) => set({ each: say(cents(value)) }, 'slide')}
      thumbProps={{ 'aria-valuetext': money(parseMoney(texts.each, minorDigits(currency)) ?? least) }}
    />
  );
}
