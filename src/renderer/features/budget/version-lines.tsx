/** One version as it was told, to read. */
import { sayMonth } from '#core/basics/date-text';
import { addMonths } from '#core/basics/local-date';
import { balances } from '#core/budgets/cash-flow';
import { incomeNames, outgoingNames } from '#core/budgets/categories';
import { periodWords } from '#core/budgets/period';
import type { BudgetForm, CompanyForm, PersonalForm } from '#core/budgets/state';
import { Amount } from '../../ui/amount';
import { ColumnHeads } from '../../ui/column-heads';
import { useFigures } from '../../ui/figures';

export function VersionLines({ form }: { readonly form: BudgetForm }) {
  return form.of === 'person' ? <HouseholdLines form={form} /> : <MonthLines form={form} />;
}

function HouseholdLines({ form }: { readonly form: PersonalForm }) {
  const groups = [
    { title: 'In', lines: form.income.map((line) => ({ ...line, name: incomeNames[line.category] })) },
    { title: 'Out', lines: form.outgoings.map((line) => ({ ...line, name: outgoingNames[line.category] })) },
    {
      title: 'Others they pay off',
      lines: form.creditors.map((line) => ({ ...line, name: line.isAgreed ? 'agreed' : 'not agreed yet' })),
    },
  ];
  return (
    <>
      {groups
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines }) => (
          <table key={title} className="budget-table">
            <caption>{title}</caption>
            <tbody>
              {/* Two lines may say the same, and none of them moves. */}
              {lines.map(({ name, words, amount, every }, i) => (
                <tr key={i}>
                  <th scope="row">{[name, words].filter(Boolean).join(': ')}</th>
                  <td>
                    <Amount cents={amount} bare /> {periodWords[every]}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      <p className="budget-quiet">
        Adults {form.adults}, children {form.children}; {form.keptBack}% of what is left is kept back.
      </p>
    </>
  );
}

function MonthLines({ form }: { readonly form: CompanyForm }) {
  const { locale } = useFigures();
  const ends = balances(form);
  return (
    <table className="budget-table">
      <caption>
        <Amount cents={form.opening} /> in the bank at the start, never below <Amount cents={form.keep} />
      </caption>
      <ColumnHeads names={['Month', 'In', 'Out', 'Left']} />
      <tbody>
        {form.months.map(({ moneyIn, moneyOut }, i) => (
          <tr key={i}>
            <th scope="row">{sayMonth(addMonths(form.from, i), locale)}</th>
            <td>
              <Amount cents={moneyIn} bare />
            </td>
            <td>
              <Amount cents={moneyOut} bare />
            </td>
            <td>{ends[i] !== undefined && <Amount cents={ends[i]} bare />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
