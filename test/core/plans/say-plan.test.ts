/** A plan in words. */
import { describe, expect, it } from 'vitest';
import { cents } from '#core/basics/money';
import type { EqualTerms } from '#core/plans/terms';
import { planWords } from '#core/plans/say-plan';
import { storyTerms } from '../../support/mrs-howe';
import { scheduled } from '../../support/schedules';

function said(total: number, change: Partial<EqualTerms> = {}, locale = 'en-GB'): string {
  const terms = { ...storyTerms, ...change };
  return planWords(terms, scheduled(total, terms).lines, 'GBP', locale);
}

describe('a plan in words', () => {
  it('names the deposit, then the rhythm', () => {
    expect(said(2_400_00)).toBe(
      '£800.00 on 1 September 2026, then 4 monthly payments of £400.00 from 1 October 2026',
    );
  });

  it('names a last payment that differs', () => {
    expect(said(100_00, { deposit: cents(0), instalments: 3, cadence: 'weekly' })).toBe(
      '3 weekly payments of £33.33 from 1 October 2026, the last of £33.34',
    );
  });

  it('says one payment as one', () => {
    expect(said(100_00, { deposit: cents(0), instalments: 1 })).toBe(
      'one payment of £100.00 on 1 October 2026',
    );
    expect(said(900_00, { instalments: 1 })).toBe(
      '£800.00 on 1 September 2026, then one payment of £100.00 on 1 October 2026',
    );
  });

  it('speaks as the book does', () => {
    expect(said(2_400_00, { deposit: cents(0), cadence: 'four-weekly' }, 'en-US')).toBe(
      '4 four-weekly payments of £600.00 from October 1, 2026',
    );
  });
});
