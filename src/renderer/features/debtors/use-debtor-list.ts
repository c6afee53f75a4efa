/** The list as somebody looks at it: searched, narrowed, ordered, some of it chosen; all but the search is kept for next time. */
import { useMemo, useState } from 'react';
import type { DebtorRow } from '#core/reports/debtor-list';
import { noKeptList, rowsIn, type KeptList, type ListView } from '#core/reports/list-view';
import { practiceStore } from '../../book/practice-store';
import { useOpenBook, usePractice, useToday } from '../../book/use-book';
import { useKeptState } from '../../ui/kept-state';
import { toast } from '../../ui/toast';
import { searchDebtors } from './search-debtors';

export interface DebtorListInHand {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly view: ListView;
  readonly saved: KeptList['saved'];
  readonly look: (change: Partial<ListView>) => void;
  readonly save: (name: string) => void;
  readonly forget: (name: string) => void;
  readonly shown: readonly DebtorRow[];
  /** Every tag somebody on the list has, by the alphabet. */
  readonly tags: readonly string[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (keys: ReadonlySet<string>) => void;
  /** Those of the chosen that are shown. */
  readonly chosenRows: readonly DebtorRow[];
}

export function useDebtorList(rows: readonly DebtorRow[]): DebtorListInHand {
  const { bookId } = useOpenBook();
  const today = useToday();
  const [query, setQuery] = useKeptState(`debtors ${bookId} search`, '');
  const [{ now: view, saved }, keep] = useKeptList(bookId);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const shown = useMemo(() => searchDebtors(rowsIn(view, rows, today), query), [view, rows, today, query]);
  const others = (name: string) => saved.filter((each) => each.name !== name);
  return {
    query,
    setQuery,
    view,
    saved,
    look: (change) => keep({ now: { ...view, ...change }, saved }),
    save: (name) => keep({ now: view, saved: [...others(name), { name, view }] }),
    forget: (name) => keep({ now: view, saved: others(name) }),
    shown,
    tags: useMemo(() => tagsOf(rows), [rows]),
    chosen,
    choose,
    chosenRows: useMemo(() => shown.filter(({ debtorId }) => chosen.has(debtorId)), [shown, chosen]),
  };
}

function tagsOf(rows: readonly DebtorRow[]): string[] {
  return [...new Set(rows.flatMap(({ tags }) => tags))].toSorted((a, b) => a.localeCompare(b));
}

/** On screen at once, and in the settings as soon as main has written them. */
function useKeptList(bookId: string): readonly [KeptList, (list: KeptList) => void] {
  const { practice } = usePractice();
  const [list, setList] = useState(practice?.settings.lists?.[bookId] ?? noKeptList);
  const keep = (next: KeptList) => {
    setList(next);
    const settings = practiceStore.read().practice?.settings;
    if (!settings) return;
    const lists = { ...settings.lists, [bookId]: { now: { ...next.now }, saved: [...next.saved] } };
    void practiceStore.changeSettings({ ...settings, lists }).then((kept) => {
      if (!kept.ok) toast(kept.refusal.message);
    });
  };
  return [list, keep];
}
