/** What a ledger file says and what it would change, before anything is written. */
import { useMemo, useState, type ReactNode } from 'react';
import { sayFullDay } from '#core/basics/date-text';
import { importCommand } from '#core/exchange/import-command';
import type { LedgerQuestion, LedgerReading } from '#core/exchange/ledger-reading';
import { previewImport, type ImportPreview } from '#core/exchange/import-preview';
import { isRenumbered } from '#core/imports/gone';
import type { Coverage } from '#core/imports/state';
import { useBook } from '../../book/use-book';
import { ActionButton } from '../../ui/action-button';
import { DataGrid } from '../../ui/data-grid';
import { useFigures } from '../../ui/figures';
import { NoticeBanner } from '../../ui/notices';
import { PageHead } from '../../ui/page-head';
import { RefusalNote } from '../../ui/refusal';
import { KnownFile } from './known-file';
import { LedgerQuestions } from './ledger-questions';
import { LedgerTotals } from './ledger-totals';
import { MissingItems } from './missing-items';
import { previewColumns } from './preview-columns';
import { broughtIn, previewRows, type PreviewRow } from './preview-rows';
import { FreedNote } from './freed-note';
import { Doubts, ReadingNotes } from './reading-notes';
import { IgnoredRows, RefusedRows } from './row-notes';
import { sayImport } from './say-brought-in';
import { useImport } from './use-import';

interface LedgerPreviewProps {
  readonly fileName: string;
  /** Of the file's bytes. */
  readonly sha256: string;
  readonly reading: LedgerReading;
  /** The way to another file. */
  readonly other: ReactNode;
  readonly onAnswer: (id: LedgerQuestion['id'], value: string) => void;
}

export function LedgerPreview({ fileName, sha256, reading, other, onAnswer }: LedgerPreviewProps) {
  const { locale } = useFigures();
  const preview = useBook(previewImport, reading);
  const [answer, setAnswer] = useState<Coverage | null>(null);
  const { matches, gone } = preview;
  const coverage = answer ?? preview.likelyCoverage;
  const brings = broughtIn(preview, coverage);
  const hasNews = brings.items + brings.changes + brings.gone > 0;
  const bring = useImport();
  const start = () => bring.start(importCommand(reading, { fileName, sha256, coverage, gone }), brings);
  const actions = (
    <>
      {other}
      <ActionButton
        primary
        shortcut="mod+Enter"
        disabled={!hasNews}
        loading={bring.isPending}
        onClick={start}
      >
        {hasNews ? sayImport(brings) : 'Nothing new to import'}
      </ActionButton>
    </>
  );
  return (
    <>
      <PageHead title={fileName} subtitle={sayReading(reading, locale)} actions={actions} />
      <div className="import-preview">
        <RefusalNote refusal={bring.refusal} />
        <KnownFile sha256={sha256} laterReport={preview.laterReport} />
        {!hasNews && matches.length > 0 && <NothingNew />}
        <Findings {...{ reading, preview, onAnswer }} />
        <FreedNote freed={preview.freed[coverage]} />
        <Missing {...{ reading, preview, coverage }} onAnswer={setAnswer} />
        <PreviewRows name={`import ${fileName}`} preview={preview} />
        <IgnoredRows rows={reading.ignored} />
      </div>
    </>
  );
}

/** Where the file is from, and of when. */
function sayReading({ source, how, asAt }: LedgerReading, locale: string): string {
  return [source, asAt && `as at ${sayFullDay(asAt, locale)}`, how].filter(Boolean).join(' · ');
}

function NothingNew() {
  return (
    <NoticeBanner tone="teal">
      Everything in this file is in the book already. Importing it again would add nothing.
    </NoticeBanner>
  );
}

interface MissingProps {
  readonly reading: LedgerReading;
  readonly preview: ImportPreview;
  readonly coverage: Coverage;
  readonly onAnswer: (coverage: Coverage) => void;
}

function Missing({ reading, preview, ...answered }: MissingProps) {
  const because = reasonFor(reading, preview);
  return <MissingItems items={preview.gone.missing} asAt={reading.asAt} because={because} {...answered} />;
}

/** Why the answer about missing items stands where it stands. */
function reasonFor(reading: LedgerReading, { matches, likelyCoverage, laterReport }: ImportPreview): string {
  if (laterReport) return 'The file is older than what the book has.';
  if (!reading.isWhole) return 'The file does not look like a list of everything that is open.';
  if (reading.unread.length > 0) return 'A row that can’t be read may be one of them.';
  if (isRenumbered(matches)) return 'Customers have other account numbers in it than in the book.';
  return likelyCoverage === 'part'
    ? 'Most debtors of the book are missing from it, so it looks like a part of the ledger.'
    : 'The file looks like a list of everything that is open.';
}

interface FindingsProps extends Pick<LedgerPreviewProps, 'reading' | 'onAnswer'> {
  readonly preview: ImportPreview;
}

/** Sums, what they rest on, and what could not be taken in: before the rows, since it decides whether to go on. */
function Findings({ reading, preview, onAnswer }: FindingsProps) {
  const { statedTotal, questions, refused } = reading;
  return (
    <>
      <LedgerTotals reading={reading} />
      {statedTotal && (
        <NoticeBanner tone={statedTotal.agrees ? 'teal' : 'amber'}>{statedTotal.explanation}</NoticeBanner>
      )}
      <LedgerQuestions questions={questions} onAnswer={onAnswer} />
      <ReadingNotes
        reading={reading}
        preview={preview}
        onOtherCurrency={() => onAnswer('blankCurrency', 'leave-out')}
      />
      <RefusedRows rows={refused} />
      <Doubts matches={preview.matches} />
    </>
  );
}

interface PreviewRowsProps {
  readonly name: string;
  readonly preview: ImportPreview;
}

function PreviewRows({ name, preview }: PreviewRowsProps) {
  const rows = useMemo(() => previewRows(preview), [preview]);
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
