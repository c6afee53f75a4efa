/** Which letters of those that fit today go out: those nothing stands against, but for what was chosen otherwise. */
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { DebtorId } from '#core/basics/ids';
import { inOrder, type PrintOrder } from '#core/letters/batches';
import { candidates, type Candidate } from '#core/reports/letter-candidates';
import {
  asChosen,
  goesOut,
  reasonFor,
  requestOf,
  type LetterChoice,
  type LetterChoices,
  type Reasons,
} from '#core/reports/letter-choices';
import type { PageRequest } from '#core/letters/commands';
import type { LetterKind, WarningCode } from '#core/letters/kinds';
import type { Bucket } from '#core/invoices/balance';
import { askEach } from '../../../book/about-debtor';
import { lettersFromList } from '../../../book/letters-from-list';
import { useBookUnhurried, useOpenBook, useToday } from '../../../book/use-book';
import { useKeptState } from '../../../ui/kept-state';

/** What is typed counts when it rests. */
const REST_MS = 300;

export interface LettersInHand {
  readonly all: readonly Candidate[];
  readonly kind: LetterKind | null;
  readonly setKind: (kind: LetterKind | null) => void;
  readonly bucket: Bucket | null;
  readonly setBucket: (bucket: Bucket | null) => void;
  /** How many were chosen in the list of debtors; null where nobody came from there. */
  readonly fromList: number | null;
  readonly forgetList: () => void;
  readonly order: PrintOrder;
  readonly setOrder: (order: PrintOrder) => void;
  /** In the order in which they are printed. */
  readonly shown: readonly Candidate[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (keys: ReadonlySet<string>) => void;
  readonly chosenRows: readonly Candidate[];
  /** For a single letter. */
  readonly choiceOf: (debtorId: DebtorId) => LetterChoice;
  readonly change: (debtorId: DebtorId, change: LetterChoice) => void;
  /** What was chosen for them is forgotten, since they were issued. */
  readonly forget: (debtorIds: readonly DebtorId[]) => void;
  /** For all letters that share the warning, but for those that have their own. */
  readonly forAll: Reasons;
  readonly giveReason: (code: WarningCode, reason: string) => void;
  /** Named in the letters that say who takes over. */
  readonly agency: string;
  readonly setAgency: (agency: string) => void;
  readonly reasonOf: (row: Candidate, code: WarningCode) => string;
  readonly requestOf: (row: Candidate) => PageRequest;
  /** Among the chosen, those with a warning that still has no reason. */
  readonly unanswered: number;
}

export function useLetterChoice(): LettersInHand {
  const { bookId } = useOpenBook();
  const today = useToday();
  const kept = `letters ${bookId}`;
  const [choices, setChoices] = useKeptState<LetterChoices>(`${kept} choices`, {});
  const [forAll, setForAll] = useKeptState<Reasons>(`${kept} reasons`, {});
  const fitting = useBookUnhurried(candidates, today, askEach);
  const [agency, setAgency] = useKeptState(`${kept} agency`, '');
  const [named] = useDebouncedValue(agency, REST_MS);
  const all = useBookUnhurried(asChosen, fitting, choices, named, today);
  const [list, setList] = useKeptState<readonly string[] | null>(lettersFromList(bookId), null);
  const [kind, setKind] = useState<LetterKind | null>(null);
  const [bucket, setBucket] = useState<Bucket | null>(null);
  const [order, setOrder] = useKeptState<PrintOrder>(`${kept} order`, 'name');
  const shown = useMemo(() => {
    const fits = all.filter(
      (row) =>
        (list === null || list.includes(row.debtorId)) &&
        (kind === null || row.fits === kind) &&
        (bucket === null || row.bucket === bucket),
    );
    return inOrder(fits, order);
  }, [all, list, kind, bucket, order]);
  const chosenRows = useMemo(() => shown.filter((row) => goesOut(row, choices)), [shown, choices]);
  const chosen = useMemo(() => new Set<string>(chosenRows.map(({ debtorId }) => debtorId)), [chosenRows]);
  const reasonOf = (row: Candidate, code: WarningCode) => reasonFor(row, code, choices, forAll);
  return {
    all,
    kind,
    setKind,
    bucket,
    setBucket,
    order,
    setOrder,
    shown,
    chosen,
    chosenRows,
    fromList: list?.length ?? null,
    forgetList: () => setList(null),
    choose: (keys) => {
      const other = shown.filter(({ debtorId }) => keys.has(debtorId) !== chosen.has(debtorId));
      const changed = other.map(({ debtorId }) => [
        debtorId,
        { ...choices[debtorId], isIn: keys.has(debtorId) },
      ]);
      setChoices({ ...choices, ...(Object.fromEntries(changed) as LetterChoices) });
    },
    choiceOf: (debtorId) => choices[debtorId] ?? {},
    change: (debtorId, change) => setChoices({ ...choices, [debtorId]: { ...choices[debtorId], ...change } }),
    forget: (debtorIds) => {
      const left = Object.entries(choices).filter(([id]) => !debtorIds.includes(id as DebtorId));
      setChoices(Object.fromEntries(left));
    },
    agency,
    setAgency,
    forAll,
    giveReason: (code, reason) => setForAll({ ...forAll, [code]: reason }),
    reasonOf,
    requestOf: (row) => requestOf(row, choices, forAll),
    unanswered: chosenRows.filter((row) => row.warnings.some(({ code }) => reasonOf(row, code) === ''))
      .length,
  };
}
