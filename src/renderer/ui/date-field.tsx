/** A day, picked or typed: `4/9/2026`, `4 Sep`, `2026-09-04`. Its value is the ISO day, or empty. */
import { DateInput, type DateInputProps } from '@mantine/dates';
import dayjs from 'dayjs';
import customParseFormat from 'dayjs/plugin/customParseFormat';
import { parseIsoDay } from '#core/basics/local-date';
import { sayDay } from '#core/basics/date-text';
import { useFigures } from './figures';

dayjs.extend(customParseFormat);

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
      dateParser={(text) => readTypedDay(text, today, isUs)}
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

/** The year may be left out: the next such day from today on is meant. */
export function readTypedDay(text: string, today: string, isMonthFirst: boolean): string | null {
  const tidy = text.trim().replace(/^[a-z]{3,9},?\s+(?=\d)/i, '').replace(/[.\-\s]+/g, '/').replace(/\/$/, '');
  const dayAndMonth = isMonthFirst ? ['M/D', 'MMM/D', 'MMMM/D'] : ['D/M', 'D/MMM', 'D/MMMM'];
  for (const format of [...dayAndMonth.flatMap((f) => [`${f}/YYYY`, `${f}/YY`]), 'YYYY/M/D', 'YYYY/MM/DD']) {
    const read = dayjs(tidy, format, true);
    if (read.isValid()) return read.format('YYYY-MM-DD');
  }
  for (const format of dayAndMonth) {
    const read = dayjs(`${tidy}/${today.slice(0, 4)}`, `${format}/YYYY`, true);
    if (!read.isValid()) continue;
    const iso = read.format('YYYY-MM-DD');
    return iso < today ? read.add(1, 'year').format('YYYY-MM-DD') : iso;
  }
  return null;
}
