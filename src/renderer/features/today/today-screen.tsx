/** What there is to do today: who, how much, why, and the next step; each contact is written down without leaving the list. */
import { Button, Title } from '@mantine/core';
import { useRef } from 'react';
import { Link } from 'wouter';
import type { BookState } from '#core/book/state';
import { doings, type Doing, type TodayRow as Row } from '#core/today/today';
import { useBook } from '../../book/use-book';
import { useTodayList } from '../../book/use-today-list';
import { EmptyState } from '../../ui/empty-state';
import { useFigures } from '../../ui/figures';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { NearEnd } from './near-end';
import { TodayRow } from './today-row';
import './today.css';
import { useShownRows } from './use-shown-rows';
import { useTodayWalk } from './use-today-walk';
import { sayWholeDay } from '#core/basics/date-text';

const doingNames: Readonly<Record<Doing, string>> = {
  call: 'Call',
  write: 'Write',
  review: 'Review',
  decide: 'Decide',
};

export function TodayScreen() {
  const { locale, today } = useFigures();
  const rows = useTodayList();
  return (
    <>
      <PageHead title={sayWholeDay(today, locale)} subtitle={<Subtitle rows={rows} />} />
      {rows.length > 0 ? <TodayList rows={rows} /> : <NothingToDo />}
    </>
  );
}

function Subtitle({ rows }: { readonly rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <>
      {rows.length === 1 ? '1 person' : `${rows.length.toLocaleString()} people`} to think of. Promises first,
      then what you asked to come back to, then the largest sums.
    </>
  );
}

function TodayList({ rows }: { readonly rows: readonly Row[] }) {
  const list = useRef<HTMLDivElement>(null);
  const walk = useTodayWalk(rows, list);
  const { shown, showMore } = useShownRows(rows, walk.openId);
  const countOf = (doing: Doing) => rows.filter((row) => row.doing === doing).length;
  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- keys move among the buttons inside
    <div ref={list} onKeyDown={walk.onKeyDown}>
      {doings
        .map((doing) => ({ doing, of: shown.filter((row) => row.doing === doing) }))
        .filter(({ of }) => of.length > 0)
        .map(({ doing, of }) => (
          <section key={doing} className="today-group" aria-label={doingNames[doing]}>
            <Title order={2}>
              {doingNames[doing]} <span className="today-count">{countOf(doing).toLocaleString()}</span>
            </Title>
            <ul>
              {of.map((row) => (
                <TodayRow
                  key={row.debtorId}
                  row={row}
                  number={shown.indexOf(row) + 1}
                  isOpen={row.debtorId === walk.openId}
                  onToggle={() => walk.toggle(row.debtorId)}
                  onSaved={walk.goOn}
                  onLeave={walk.close}
                />
              ))}
            </ul>
          </section>
        ))}
      {showMore && <NearEnd key={shown.length} onNear={showMore} />}
    </div>
  );
}

function NothingToDo() {
  const isEmpty = useBook(hasNobody);
  if (isEmpty) {
    return (
      <EmptyState
        title="What there is to do will stand here"
        actions={
          <Button component={Link} href={paths.import} variant="filled">
            Import open invoices
          </Button>
        }
      >
        First bring in who owes what. Then each morning starts with the people to reach, and why.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="Nothing to do today"
      actions={
        <Button component={Link} href={paths.debtors}>
          See everybody
        </Button>
      }
    >
      Promises, follow-ups, instalments, disputes and what falls overdue come up here by themselves on their
      day.
    </EmptyState>
  );
}

function hasNobody({ debtors }: BookState): boolean {
  return Object.keys(debtors).length === 0;
}
