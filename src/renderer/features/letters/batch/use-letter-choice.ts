/** Which letters of those that fit today go out: those nothing stands against, but for what was ticked otherwise. */
import { useMemo, useState } from 'react';
import type { Override } from '#core/letters/state';
import { inOrder } from '#core/letters/batches';
import { candidates, type Candidate } from '#core/reports/letter-candidates';
import type { PageRequest } from '#core/letters/commands';
import type { LetterKind, WarningCode } from '#core/letters/kinds';
import type { Bucket } from '#core/invoices/balance';
import { askEach } from '../../../book/about-debtor';
import { lettersFromList } from '../../../book/letters-from-list';
import { useBookUnhurried, useOpenBook, useToday } from '../../../book/use-book';
import { useKeptState } from '../../../ui/kept-state';

export type PageOrder = 'name' | 'postcode';
export type Reasons = Readonly<Partial<Record<WarningCode, string>>>;

export interface LetterChoice {
  readonly all: readonly Candidate[];
  readonly kind: LetterKind | null;
  readonly setKind: (kind: LetterKind | null) => void;
  readonly bucket: Bucket | null;
  readonly setBucket: (bucket: Bucket | null) => void;
  /** How many were chosen in the list of debtors; null where nobody came from there. */
  readonly fromList: number | null;
  readonly forgetList: () => void;
  readonly order: PageOrder;
  readonly setOrder: (order: PageOrder) => void;
  /** In the order in which they are printed. */
  readonly shown: readonly Candidate[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (keys: ReadonlySet<string>) => void;
  readonly toggle: (debtorId: string) => void;
  readonly chosenRows: readonly Candidate[];
  readonly reasons: Reasons;
  readonly giveReason: (code: WarningCode, reason: string) => void;
  /** A warning among the chosen that still has no reason. */
  readonly unanswered: number;
}

export function useLetterChoice(): LetterChoice {
  const { bookId } = useOpenBook();
  const all = useBookUnhurried(candidates, useToday(), askEach);
  const [list, setList] = useKeptState<readonly string[] | null>(lettersFromList(bookId), null);
  const [kind, setKind] = useState<LetterKind | null>(null);
  const [bucket, setBucket] = useState<Bucket | null>(null);
  const [order, setOrder] = useKeptState<PageOrder>(`letters ${bookId} order`, 'name');
  const [flipped, setFlipped] = useState<ReadonlySet<string>>(new Set());
  const [reasons, setReasons] = useState<Reasons>({});
  const shown = useMemo(() => {
    const fits = all.filter(
      (row) =>
        (list === null || list.includes(row.debtorId)) &&
        (kind === null || row.kind === kind) &&
        (bucket === null || row.bucket === bucket),
    );
    return inOrder(fits, order);
  }, [all, list, kind, bucket, order]);
  const chosenRows = useMemo(
    () => shown.filter((row) => row.stop === null && isSafe(row) !== flipped.has(row.debtorId)),
    [shown, flipped],
  );
  const codes = new Set(chosenRows.flatMap(({ warnings }) => warnings.map(({ code }) => code)));
  const choose = (keys: ReadonlySet<string>) => {
    const next = new Set(flipped);
    for (const row of shown) {
      if (keys.has(row.debtorId) === isSafe(row)) next.delete(row.debtorId);
      else next.add(row.debtorId);
    }
    setFlipped(next);
  };
  const chosen = useMemo(() => new Set<string>(chosenRows.map(({ debtorId }) => debtorId)), [chosenRows]);
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
    choose,
    chosenRows,
    reasons,
    fromList: list?.length ?? null,
    forgetList: () => setList(null),
    toggle: (debtorId) => {
      const next = new Set<string>(chosen);
      if (!next.delete(debtorId)) next.add(debtorId);
      choose(next);
    },
    giveReason: (code, reason) => setReasons({ ...reasons, [code]: reason }),
    unanswered: [...codes].filter((code) => !reasons[code]?.trim()).length,
  };
}

function isSafe({ stop, warnings }: Candidate): boolean {
  return stop === null && warnings.length === 0;
}

export function requestOf({ debtorId, kind, warnings }: Candidate, reasons: Reasons): PageRequest {
  const despite = warnings.flatMap(({ code }): Override[] => {
    const reason = reasons[code]?.trim() ?? '';
    return reason === '' ? [] : [{ code, reason }];
  });
  return { kind, channel: 'letter', debtorId, despite };
}
