/** A ledger file of the command line: read with the answers given, and what was taken for granted said in words. */
import { basename } from 'node:path';
import { ok, type Result } from '#core/basics/result';
import type {
  BlankCustomer,
  DayOrder,
  LedgerQuestion,
  LedgerReading,
  RepeatedRows,
  TaxBasis,
} from '#core/exchange/ledger-reading';
import { readLedger } from '#core/exchange/read-ledger';
import { readSheetFile } from '../files/sheet-file';
import { chosen, WrongUsage, type Verb, type VerbCall } from './verb';

/** The questions a file may leave open, as options. */
export const ledgerOptions: Verb['options'] = {
  currency: { value: 'CODE', summary: 'what items without a currency are in, as GBP' },
  'day-order': { value: 'day-first|month-first', summary: 'how to read 03/06' },
  'amounts-are': { value: 'including-tax|excluding-tax', summary: 'when the file does not say' },
  'repeated-rows': { value: 'same-invoice|another-invoice', summary: 'what the same invoice once more is' },
  'blank-customer': { value: 'same-as-above|leave-out', summary: 'what a row without a customer is' },
};

const dayOrders: readonly DayOrder[] = ['day-first', 'month-first'];
const taxBases: readonly TaxBasis[] = ['including-tax', 'excluding-tax'];
const repeatedRows: readonly RepeatedRows[] = ['same-invoice', 'another-invoice'];
const blankCustomers: readonly BlankCustomer[] = ['same-as-above', 'leave-out'];

/** Reads `file` as a book in this currency would; `bookCurrency` left out, every currency is read. */
export async function readLedgerFile(
  call: VerbCall,
  file: string,
  { locale, currency: bookCurrency }: { readonly locale: string; readonly currency?: string },
): Promise<Result<{ readonly reading: LedgerReading; readonly sha256: string }>> {
  const currency = call.options['currency'];
  if (currency !== undefined && !/^[A-Z]{3}$/.test(currency)) {
    throw new WrongUsage(`--currency is three capital letters, as GBP, not “${currency}”.`);
  }
  const options = {
    fileName: basename(file),
    locale,
    today: call.desk.clock.today(),
    currency: bookCurrency ?? currency,
    dayOrder: chosen(call, 'day-order', dayOrders),
    amountsAre: chosen(call, 'amounts-are', taxBases),
    blankCurrency: isOther(currency, bookCurrency) ? ('leave-out' as const) : undefined,
    blankCustomer: chosen(call, 'blank-customer', blankCustomers),
    repeatedRows: chosen(call, 'repeated-rows', repeatedRows),
  };
  const chosenFile = await readSheetFile(file);
  if (!chosenFile.ok) return chosenFile;
  const { sheet, sha256 } = chosenFile.value;
  const reading = readLedger(sheet, options);
  return reading.ok ? ok({ reading: reading.value, sha256 }) : reading;
}

/** A book holds one currency: items said to be in another can't be taken as the book's. */
function isOther(currency: string | undefined, bookCurrency: string | undefined): boolean {
  return currency !== undefined && bookCurrency !== undefined && currency !== bookCurrency;
}

/** What the file left open, and how it was taken: a line each. */
export function assumptionsOf({ questions, notes, assumedCurrency }: LedgerReading): string[] {
  const currency = assumedCurrency === null ? [] : [`No currency is named: taken as ${assumedCurrency}.`];
  return [
    ...questions.map((question) => `${question.question} ${answerTo(question)}`),
    ...currency,
    ...notes,
  ];
}

function answerTo({ choices, chosen: value }: LedgerQuestion): string {
  const choice = choices.find((each) => each.value === value);
  return `Taken as: ${choice?.label ?? value} (${value}).`;
}

/** `Row 7 was refused: …`, and only the number of those that hold nothing to take. */
export function rowsLeftOut({ refused, ignored }: LedgerReading): string[] {
  const lines = refused.map(({ row, reason }) => `Row ${row} was refused: ${reason}`);
  return ignored.length === 0 ? lines : [...lines, `Rows with nothing open in them: ${ignored.length}.`];
}
