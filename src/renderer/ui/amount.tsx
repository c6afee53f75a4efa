/** An amount of money, written the way the book writes it. */
import type { Cents } from '#core/basics/money';
import { sayAmount, sayMoney } from '#core/basics/money-text';
import { useFigures } from './figures';

interface AmountProps {
  readonly cents: Cents;
  /** Without the symbol, for columns whose heading says what they hold. */
  readonly bare?: boolean;
  /** When it is not the book's own. */
  readonly currency?: string;
}

export function Amount({ cents, bare = false, currency }: AmountProps) {
  const figures = useFigures();
  const say = bare ? sayAmount : sayMoney;
  return <span className="amount">{say(cents, currency ?? figures.currency, figures.locale)}</span>;
}
