/** A day, picked or typed: `4/9`, `fri`, `+7`, `2026-09-04`. Its value is the ISO day, or empty. */
import { DateInput, type DateInputProps } from '@mantine/dates';
import { parseIsoDay } from '#core/basics/local-date';
import { sayDay } from '#core/basics/date-text';
import { readDay } from '#core/basics/date-words';
import { useFigures } from './figures';

interface DateFieldProps extends Omit<DateInputProps, 'value' | 'onChange'> {
  /** ISO day, `''` for none. */
  readonly value: string;
  readonly onChange: (day: string) => void;
}

export function DateField({ value, onChange, ...rest }: DateFieldProps) {
  const { locale, today } = useFigures();
  const isUs = locale === 'en-US';
  return (
    <DateInput
      valueFormat={(iso) => {
        const day = parseIsoDay(iso);
        return day ? sayDay(day, today, locale) : iso;
      }}
      dateParser={(text) => readDay(text, { today, locale })}
      firstDayOfWeek={isUs ? 0 : 1}
      popoverProps={{ transitionProps: { duration: 0 }, returnFocus: true }}
      ariaLabels={{
        nextMonth: 'Next month',
        previousMonth: 'Previous month',
        nextYear: 'Next year',
        previousYear: 'Previous year',
        nextDecade: 'Next ten years',
        previousDecade: 'Previous ten years',
        monthLevelControl: 'Choose a month',
        yearLevelControl: 'Choose a year',
      }}
      getDayProps={() => ({ tabIndex: -1 })}
      {...rest}
      value={value === '' ? null : value}
      onChange={(day) => onChange(day ?? '')}
    />
  );
}
