/** All plans of the book: who needs somebody first, then the answers that are awaited, then what runs by itself. */
import { Anchor, Button } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { pastedTable } from '#core/exchange/pasted-table';
import { planList, planTotals, type PlanRow } from '#core/reports/plan-list';
import { askEach } from '../../book/about-debtor';
import { ExportMenu, type ExportChoice } from '../../book/export-menu';
import { useBookUnhurried, useToday } from '../../book/use-book';
import { ActionButton } from '../../ui/action-button';
import { Amount } from '../../ui/amount';
import { copyText } from '../../ui/copy-text';
import { EmptyState } from '../../ui/empty-state';
import { useFigures } from '../../ui/figures';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { toast } from '../../ui/toast';
import { planColumns } from './plan-list-columns';
import './plan-list.css';
import './plans.css';
import { SearchablePlans } from './searchable-plans';
import { useShownPlans } from './use-shown-plans';

const exports: readonly ExportChoice[] = [
  { table: 'plans', format: 'xlsx', label: 'Plans as Excel workbook' },
  { table: 'plans', format: 'csv', label: 'Plans as CSV' },
  { table: 'plan-lines', format: 'xlsx', label: 'Their payments as Excel workbook' },
  { table: 'plan-lines', format: 'csv', label: 'Their payments as CSV' },
];

export function PlansScreen() {
  const figures = useFigures();
  const rows = useBookUnhurried(planList, useToday(), askEach);
  const list = useShownPlans(rows);
  const columns = useMemo(() => planColumns(rows), [rows]);
  const copy = () => {
    const { text, html } = pastedTable(columns, list.shown, figures);
    copyText(text, html);
    const many = list.shown.length;
    toast(
      `${many.toLocaleString()} ${many === 1 ? 'row is' : 'rows are'} copied, to paste into a spreadsheet.`,
    );
  };
  return (
    <div className="plan-list">
      <PageHead
        title="Plans"
        subtitle={rows.length > 0 && <Totals rows={rows} />}
        actions={
          rows.length > 0 && (
            <>
              <ActionButton shortcut="c" onClick={copy}>
                Copy as table
              </ActionButton>
              <ExportMenu choices={exports} />
            </>
          )
        }
      />
      {rows.length > 0 ? <SearchablePlans list={list} columns={columns} /> : <NoPlans />}
    </div>
  );
}

function Totals({ rows }: { readonly rows: readonly PlanRow[] }) {
  const { running, toCome, behind } = planTotals(rows);
  return (
    <>
      {running.toLocaleString()} running · <Amount cents={toCome} /> to come
      {behind > 0 && (
        <>
          , of which <Amount cents={behind} /> is behind
        </>
      )}{' '}
      ·{' '}
      <Anchor
        component={Link}
        href={paths.expectedMoney}
        underline="always"
        c="dimmed"
        className="plan-list-way"
      >
        month by month
      </Anchor>
    </>
  );
}

function NoPlans() {
  return (
    <EmptyState
      title="No plan is made yet"
      actions={
        <Button component={Link} href={paths.debtors}>
          To the debtors
        </Button>
      }
    >
      When somebody can’t pay at once, open them in the list of debtors and press P: a plan in parts they can
      keep. It then stands here, with what is paid, what is next and who needs a call.
    </EmptyState>
  );
}
