/** Made-up figures for a field: kept as what they are, and said in the language of the words and the money of the book. */
import { addDays, type LocalDate } from '../basics/local-date';
import { cents } from '../basics/money';
import type { Voice } from './about';
import type { LetterLanguage } from './kinds';

export type Example =
  | string
  | Readonly<Record<LetterLanguage, string>>
  | { readonly cents: number }
  /** From today on; negative before. */
  | { readonly inDays: number };

export const figure = (inCents: number): Example => ({ cents: inCents });
export const inDays = (days: number): Example => ({ inDays: days });

export function sayExample(example: Example, { language, money, day }: Voice, today: LocalDate): string {
  if (typeof example === 'string') return example;
  if ('cents' in example) return money(cents(example.cents));
  if ('inDays' in example) return day(addDays(today, example.inDays));
  return example[language];
}
