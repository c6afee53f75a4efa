/** What is marked on a chart of a balance: each kind has a form of its own, and a colour that only helps. */
import type { LocalDate } from '#core/basics/local-date';
import type { Cents } from '#core/basics/money';

export const chartMarks = {
  contact: { name: 'Contact', glyph: '●', colour: 'var(--blue)' },
  promise: { name: 'Promise', glyph: '▲', colour: 'var(--amber)' },
  letter: { name: 'Letter', glyph: '■', colour: 'var(--violet)' },
  plan: { name: 'Plan', glyph: '◆', colour: 'var(--green)' },
} as const;

export type ChartMarkKind = keyof typeof chartMarks;

export interface ChartMark {
  readonly id: string;
  readonly kind: ChartMarkKind;
  readonly on: LocalDate;
  /** What was owed then: where on the chart it stands. */
  readonly balance: Cents;
  readonly words: string;
}
