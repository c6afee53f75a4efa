/** What a ledger file says and what it would change, before anything is written. */
import { useMemo, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { sayFullDay } from '#core/basics/date-text';
import { importCommand } from '#core/exchange/import-command';
import type { LedgerQuestion, LedgerReading } from '#core/exchange/ledger-reading';
import { matchLedger } from '#core/imports/match';
import { useBook } from '../../book/use-book';
import { ActionButton } from '../../ui/action-button';
import { DataGrid } from '../../ui/data-grid';
import { useFigures } from '../../ui/figures';
import { NoticeBanner } from '../../ui/notices';
import { PageHead } from '../../ui/page-head';
import { paths } from '../../ui/paths';
import { RefusalNote } from '../../ui/refusal';
import { LedgerQuestions } from './ledger-questions';
import { LedgerTotals } from './ledger-totals';
import { previewColumns } from './preview-columns';
import { broughtIn, previewRows, type PreviewRow } from './preview-rows';
import { IgnoredRows, RefusedRows } from './row-notes';
import { sayBroughtIn } from './say-brought-in';
import { useImport } from './use-import';

interface LedgerPreviewProps {
  readonly fileName: string;
  readonly reading: LedgerReading;
  /** The way to another file. */
  readonly other: ReactNode;
  readonly onAnswer: (id: LedgerQuestion['id'], value: string) => void;
}

export function LedgerPreview({ fileName, reading, other, onAnswer }: LedgerPreviewProps) {
  const [, go] = useLocation();
  const { locale } = useFigures();
  const matches = useBook(matchLedger, reading.entries);
  const brings = broughtIn(matches);
  const hasNews = brings.items + brings.changes > 0;
  const bring = useImport(() => go(paths.debtors));
  const { source, how, asAt } = reading;
  const actions = (
    <>
      {other}
      <ActionButton
        primary
        shortcut="mod+Enter"
        disabled={!hasNews}
        loading={bring.isPending}
        onClick={() => bring.start(importCommand(reading, fileName), brings)}
      >
        {hasNews ? `Import ${sayBroughtIn(brings)}` : 'Nothing new to import'}
      </ActionButton>
    </>
  );
  const about = [source, asAt && `as at ${sayFullDay(asAt, locale)}`, how].filter(Boolean).join(' · ');
  return (
    <>
      <PageHead title={fileName} subtitle={about} actions={actions} />
      <div className="import-preview">
        <RefusalNote refusal={bring.refusal} />
        {!hasNews && matches.length > 0 && (
          <NoticeBanner tone="teal">
            Everything in this file is in the book already. Importing it again would add nothing.
          </NoticeBanner>
        )}
        <Findings reading={reading} onAnswer={onAnswer} />
        <PreviewRows name={`import ${fileName}`} matches={matches} />
        <IgnoredRows rows={reading.ignored} />
      </div>
    </>
  );
}

/** Sums, what they rest on, and what could not be taken in: before the rows, since it decides whether to go on. */
function Findings({ reading, onAnswer }: Pick<LedgerPreviewProps, 'reading' | 'onAnswer'>) {
  const { statedTotal, questions, notes, refused } = reading;
  return (
    <>
      <LedgerTotals reading={reading} />
      {statedTotal && (
        <NoticeBanner tone={statedTotal.agrees ? 'teal' : 'amber'}>{statedTotal.explanation}</NoticeBanner>
      )}
      <LedgerQuestions questions={questions} onAnswer={onAnswer} />
      {notes.length > 0 && (
        <ul className="import-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <RefusedRows rows={refused} />
    </>
  );
}

interface PreviewRowsProps {
  readonly name: string;
  readonly matches: ReturnType<typeof matchLedger>;
}

function PreviewRows({ name, matches }: PreviewRowsProps) {
  const rows = useMemo(() => previewRows(matches), [matches]);
  if (rows.length === 0) return null;
  return (
    <div className="import-rows">
      <DataGrid
        name={name}
        label="What the file brings"
        columns={previewColumns}
        rows={rows}
        rowKey={previewKey}
      />
    </div>
  );
}

function previewKey(row: PreviewRow): string {
  return row.key;
}
