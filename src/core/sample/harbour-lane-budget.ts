/** What Mrs Howe told over that cup of tea: the budget behind her plan of 400 a month, and why more would be too much. */
import type { LocalDate } from '../basics/local-date';
import { cents } from '../basics/money';
import type { OutgoingCategory } from '../budgets/categories';
import type { Period } from '../budgets/period';
import { USUALLY_KEPT_BACK, type PersonalForm } from '../budgets/state';
import { debtorKnownAs, stepOn, type SampleStep } from './sample-step';

const line = (amount: number, every: Period = 'monthly', words = '') => ({
  words,
  amount: cents(amount),
  every,
});
const out = (category: OutgoingCategory, ...told: Parameters<typeof line>) => ({
  category,
  ...line(...told),
});

const household: PersonalForm = {
  of: 'person',
  adults: 2,
  children: 0,
  income: [
    { category: 'wages', ...line(420_00, 'weekly', 'library') },
    { category: 'pension', ...line(560_00, 'four-weekly', 'his') },
  ],
  outgoings: [
    out('housing', 780_00),
    out('energy', 165_00),
    out('taxes', 152_00),
    out('food', 95_00, 'weekly'),
    out('travel', 38_00, 'weekly', 'hospital visits too'),
    out('phone', 52_00),
    out('insurance', 600_00, 'yearly'),
    out('health', 60_00),
  ],
  creditors: [{ ...line(145_00, 'monthly', 'Car'), isAgreed: true }],
  keptBack: USUALLY_KEPT_BACK,
};

/** @param asked the day she came to the workshop */
export function budgetStep(asked: LocalDate): SampleStep {
  return stepOn(asked, '14:40', (state) => ({
    type: 'budget.record',
    debtorId: debtorKnownAs('HOW01', state).id,
    told: {
      toldOn: asked,
      toldBy: 'Mrs Howe',
      how: 'in-person',
      words: 'The visits to the hospital end in spring.',
      isSensitive: false,
      form: household,
    },
  }));
}
