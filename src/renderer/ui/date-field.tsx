/** A day, picked or typed the way people type days: `4/9`, `4 sep`, `fri`, `+7`. Its value is the ISO day, or empty. */
import { DateInput, type DateInputProps } from '@mantine/dates';
import { readDay } from '#core/basics/date-words';
import { sayDay } from '#core/basics/date-text';
import { localDateSchema, parseIsoDay } from '#core/basics/local-date';
import { z } from '#core/basics/zod';
import { useFigures } from './figures';

/** The day in a field that has to have one; `question` is asked where it is empty. */
export function dayTextSchema(question = 'Which day?') {
  return z.string().min(1, question).pipe(localDateSchema);
}

interface DateFieldProps extends Omit<DateInputProps, 'value' | 'onChange'> {
  /** ISO day, `''` for none. */
  readonly value: string;
  readonly onChange: (day: string) => void;
}

const names = {
  nextMonth: 'Next month',
  previousMonth: 'Previous month',
  nextYear: 'Next year',
  previousYear: 'Previous year',
  nextDecade: 'Next ten years',
  previousDecade: 'Previous ten years',
  monthLevelControl: 'Choose a month',
  yearLevelControl: 'Choose a year',
};

export function DateField({ value, onChange, ...rest }: DateFieldProps) {
  const { locale, today } = useFigures();
  const say = (iso: string) => {
    const day = parseIsoDay(iso);
    return day ? sayDay(day, today, locale) : iso;
  };
  return (
    <DateInput
      valueFormat={say}
      dateParser={(text) => readDay(text, { today, locale })}
      firstDayOfWeek={locale === 'en-US' ? 0 : 1}
      popoverProps={{ transitionProps: { duration: 0 }, returnFocus: true }}
      ariaLabels={names}
      clearButtonProps={{ 'aria-label': 'No day' }}
      {...rest}
      value={value === '' ? null : value}
      onChange={(day) => onChange(day ?? '')}
    />
  );
}
